/** Names that the law has changed: bodies, powers, and Bills that are Acts by now. */
import { pick } from '../chance.ts'
import { dayOfDraft } from '../days.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

export const lawNames: Kind[] = [
  stated('law', 'body that was renamed', (random, draft) => {
    const now = dayOfDraft(draft)
    const [wrong, right, since] = pick(random, [
      ['Public Health England', 'the UK Health Security Agency', '2021-10-01'],
      ['the Clinical Commissioning Group', 'the Integrated Care Board', '2022-07-01'],
      [
        'Her Majesty’s Inspectorate of Constabulary',
        'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services',
        '2017-07-19',
      ],
      [
        'the Department for Communities and Local Government',
        'the Ministry of Housing, Communities and Local Government',
        '2018-01-08',
      ],
      ['the Independent Police Complaints Commission', 'the Independent Office for Police Conduct', '2018-01-08'],
      ['the Serious Organised Crime Agency', 'the National Crime Agency', '2013-10-07'],
      ['the UK Border Agency', 'the Home Office', '2013-04-01'],
      ['the Primary Care Trust', 'the hospital trust', '2013-04-01'],
      ['the Police Authority', 'the Police and Crime Commissioner', '2012-11-22'],
    ] as const)
    if (!now || Temporal.PlainDate.compare(now, Temporal.PlainDate.from(since).add({ years: 1 })) < 0) return null
    if (/Ministry/.test(right) && now.year < 2025) return null
    const say = pick(random, [
      (body: string) => `The next step is to agree the plan with ${body}, which sits on the steering group.`,
      (body: string) => `Officers are working with ${body} to share what each of them knows.`,
      (body: string) => `Funding for the post comes from ${body} until the end of the year.`,
      (body: string) => `The following attended the workshop: the college, the housing association and ${body}.`,
      (body: string) => `A response from ${body} is expected before the next meeting.`,
    ])
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('law', 'power that was renamed or replaced', (random, draft) => {
    const now = dayOfDraft(draft)
    if (!now || now.year < 2024) return null
    const [wrong, right] = pick(random, [
      ['a Community Trigger', 'an Anti-Social Behaviour Case Review'],
      ['an Anti-Social Behaviour Order (ASBO)', 'a Criminal Behaviour Order'],
      ['a Designated Public Place Order', 'a Public Spaces Protection Order'],
      ['a Dispersal Order', 'a dispersal power'],
      ['a Gating Order', 'a Public Spaces Protection Order'],
    ] as const)
    const say = pick(random, [
      (power: string) => `Where the nuisance goes on, the Council can apply for ${power} at once.`,
      (power: string) => `The leaflet explains how ${power} works and who may ask for one.`,
      (power: string) => `Residents may ask for ${power} if they are not satisfied.`,
    ])
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('law', 'name of a public body', random => {
    const [right, wrong] = pick(random, [
      ['Crown Prosecution Service', 'Crown Persecution Service'],
      ['Independent Office for Police Conduct', 'Independent Office of Police Complaints'],
      ['National Crime Agency', 'National Crimes Agency'],
      ['Ministry of Justice', 'Ministry for Justice'],
      ['Local Government Association', 'Local Governments Association'],
      ['Environment Agency', 'Environmental Agency'],
      ['Health and Safety Executive', 'Health & Safety Executives'],
      ['Care Quality Commission', 'Care Qualities Commission'],
      ['Youth Justice Board', 'Youth Justices Board'],
      ['Information Commissioner’s Office', 'Information Commission Office'],
    ] as const)
    const say = (body: string) => `The ${body} was asked for its view and answered in the spring.`
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('law', 'Bill that has long been an Act', (random, draft) => {
    const now = dayOfDraft(draft)
    const [wrong, right, since] = pick(random, [
      ['the Domestic Abuse Bill', 'the Domestic Abuse Act 2021', 2021],
      ['the Police, Crime, Sentencing and Courts Bill', 'the Police, Crime, Sentencing and Courts Act 2022', 2022],
      ['the Modern Slavery Bill', 'the Modern Slavery Act 2015', 2015],
      ['the Online Safety Bill', 'the Online Safety Act 2023', 2023],
    ] as const)
    if (!now || now.year < since + 2) return null
    const say = pick(random, [
      (act: string) => `Officers are preparing for what ${act} asks of the Council.`,
      (act: string) => `More will be known once guidance under ${act} is published.`,
      (act: string) => `The duties in ${act} are explained in the appendix to the strategy.`,
    ])
    return { right: say(right), wrong: say(wrong) }
  }),
]
