/** Names that are misspelt, people who act without being there, and titles that clash. */
import { int, pick, pickOrNull } from '../chance.ts'
import { after, swap } from '../edit.ts'
import { person, surname } from '../pools.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'
import { attendance, said } from './present.ts'

/** As a careless hand types it. */
function misspelt(random: () => number, name: string): string {
  const at = int(random, 1, name.length - 2)
  const letter = name[at] ?? ''
  return pick(random, [
    name.slice(0, at) + letter + name.slice(at),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + (name[at + 1] ?? '') + letter + name.slice(at + 2),
    name.includes('-')
      ? name.replace('-', ' ')
      : name.replace(/e$|y$|s$/, end => ({ e: '', y: 'ey', s: '' })[end] ?? end),
  ])
}

export const peopleNamed: Kind[] = [
  {
    id: 'name of a member spelled otherwise',
    family: 'people',
    plant(draft, random) {
      const members = (draft.paper.reading.members ?? []).map(one => one.name.split(' ').at(-1) ?? '')
      const surnames = members.filter(name => name.length > 5)
      const name = pickOrNull(random, surnames)
      const blocks = draft.paper.blocks.filter(
        block =>
          name !== null &&
          new RegExp(`(?:Councillors? |Cllrs? |Present:.*|, |and )(?:[A-Z]\\.? ?)?${name}\\b(?! ward)`).test(
            block.text,
          ) &&
          block.role !== 'member' &&
          ['minutes', 'report'].includes(block.part),
      )
      const block = pickOrNull(random, blocks)
      if (!name || !block) return null
      const wrong = misspelt(random, name)
      const edit = wrong === name || surnames.includes(wrong) ? null : swap(draft, block, name, wrong)
      return edit && { wrong: [edit], quote: `${wrong}: ${edit.put[0]}` }
    },
  },
  stated('people', 'one name spelled in two ways', random => {
    const [a, b] = pick(random, [
      ['Merriden-Hale', 'Merriden Hale'],
      ['Sarah Nettleton', 'Sara Nettleton'],
      ['Katherine Oxley', 'Catherine Oxley'],
      ['Jon Pargeter', 'John Pargeter'],
      ['MacAllister', 'McAllister'],
      ['Gillian Thompson', 'Gillian Thomson'],
      ['Philip Everdon', 'Phillip Everdon'],
      ['Stephen Lomas', 'Steven Lomas'],
      ['Ingleby-Shaw', 'Inglebey-Shaw'],
    ] as const)
    const name = (of: string) => (of.includes(' ') && !/^M/.test(of) ? of : `Ruth ${of}`)
    const say = (of: string) => `The presentation was given by ${name(of)}, the manager of the Harbour Trust.`
    const again = (of: string) =>
      `In reply to a question, ${name(of)} said that the Harbour Trust had eleven volunteers.`
    return [
      { right: say(a), wrong: say(a) },
      { right: again(a), wrong: again(b) },
    ]
  }),
  {
    id: 'councillor acts who was not there',
    family: 'people',
    plant(draft, random) {
      const here = attendance(draft)
      const block = pickOrNull(random, said(draft))
      if (!here || !block || draft.source.media === 'pdf') return null
      const stranger = pick(random, ['Thistlewood', 'Okonjo-Reeve', 'Brackenbury', 'Vassall', 'Quillfeather'])
      const say = pick(random, [
        (name: string) => `Councillor ${name} asked whether the figures for the summer were to hand.`,
        (name: string) => `It was moved by Councillor ${name} that the report be referred back.`,
        (name: string) => `Councillor ${name} seconded the proposal.`,
        (name: string) => `In response to Councillor ${name}, the officer said that the lamps were on order.`,
        (name: string) => `Councillor ${name} was of the view that the wardens should work later.`,
        (name: string) => `A question was put by Cllr ${name} about the cost.`,
        (name: string) => `Cllr ${name} thanked the officers and said that the lamps were better.`,
      ])
      const put = (name: string) => [after(draft, block, [say(name)])]
      return { right: put(pick(random, here.present)), wrong: put(stranger), quote: say(stranger) }
    },
  },
  {
    id: 'councillor acts who had sent apologies',
    family: 'people',
    plant(draft, random) {
      const here = attendance(draft)
      const block = pickOrNull(random, said(draft))
      const away = here && pickOrNull(random, here.apologies)
      if (!here || !block || !away || draft.source.media === 'pdf') return null
      const say = pick(random, [
        (name: string) => `Councillor ${name} asked why the second camera had not been moved.`,
        (name: string) => `Councillor ${name} proposed that the matter be brought back in the spring.`,
        (name: string) => `The motion was moved by Councillor ${name}.`,
        (name: string) => `Councillor ${name} spoke against the proposal and asked for a vote.`,
        (name: string) => `Replying to Councillor ${name}, the Chief Inspector gave the figures for June.`,
        (name: string) => `Cllr ${name} declared an interest as a governor of the school.`,
      ])
      const put = (name: string) => [after(draft, block, [say(name)])]
      return { right: put(pick(random, here.present)), wrong: put(away), quote: say(away) }
    },
  },
  {
    id: 'mover seconds himself',
    family: 'people',
    plant(draft, random) {
      const here = attendance(draft)
      const block = pickOrNull(random, said(draft))
      if (!here || here.present.length < 2 || !block || draft.source.media === 'pdf') return null
      const [a = '', b = ''] = here.present
      const say = pick(random, [
        (x: string, y: string) =>
          `It was moved by Councillor ${x} and seconded by Councillor ${y} that the report be noted.`,
        (x: string, y: string) => `Moved by Councillor ${x}, seconded by Councillor ${y}:`,
        (x: string, y: string) => `Proposed by Cllr ${x}; seconded by Cllr ${y}.`,
        (x: string, y: string) =>
          `On the motion of Councillor ${x}, seconded by Councillor ${y}, it was agreed that the public be thanked.`,
      ])
      const put = (second: string) => [after(draft, block, [say(a, second)])]
      return { right: put(b), wrong: put(a), quote: say(a, a) }
    },
  },
  stated('people', 'Mr and Mrs', random => {
    const name = surname(random)
    const [a, b] = pick(random, [
      ['Mr', 'Mrs'],
      ['Mrs', 'Mr'],
      ['Ms', 'Mr'],
    ] as const)
    const say = (title: string) =>
      `${title} ${name} spoke for the traders of the precinct and gave the Board a petition of ninety names.`
    const again = (title: string) =>
      `In reply, ${title} ${name} said that the traders of the precinct would pay a third of the cost.`
    return [
      { right: say(a), wrong: say(a) },
      { right: again(a), wrong: again(b) },
    ]
  }),
  stated('people', 'one post for two people', random => {
    const post = pick(random, [
      'Head of Regulatory Compliance',
      'Director of Estates Renewal',
      'Night-Time Economy Manager',
      'Principal Lighting Engineer',
    ])
    const [a, b] = [person(random), person(random)]
    if (a.split(' ')[1] === b.split(' ')[1]) return null
    const say = (name: string) => `The report was introduced by ${name}, ${post}.`
    const again = (name: string) => `${name}, ${post}, said that the work would take a year.`
    return [
      { right: say(a), wrong: say(a) },
      { right: again(a), wrong: again(b) },
    ]
  }),
  {
    id: 'e-mail address of somebody else',
    family: 'people',
    plant(draft, random) {
      const block = draft.paper.front.at(0)
      if (!block || draft.source.media === 'pdf') return null
      const [a, b] = [person(random), person(random)]
      if (a === b || !draft.paper.reading.agenda) return null
      const at = (name: string) => `${name.toLowerCase().replace(' ', '.')}@oldmere.example`
      const say = pick(random, [
        (name: string, mail: string) =>
          `Please contact ${name} on 01632 960 112 or e-mail ${mail} for further information.`,
        (name: string, mail: string) => `Contact: ${name}, Committee Services, 01632 960112, ${mail}`,
        (name: string, mail: string) =>
          `For more about this agenda ask ${name} (telephone 01632 960112; email ${mail}).`,
      ])
      const last = draft.paper.front.find(one => /contact/i.test(one.text)) ?? draft.paper.front.at(-1) ?? block
      const put = (mail: string) => [after(draft, last, [say(a, mail)])]
      return { right: put(at(a)), wrong: put(at(b)), quote: say(a, at(b)) }
    },
  },
  {
    id: 'body of a report named otherwise',
    family: 'people',
    plant(draft, random) {
      const body = draft.paper.reading.body
      const heads = draft.paper.reports.flatMap(({ head }) =>
        head.filter(block => body && new RegExp(`report to.*${body.slice(0, 8)}`, 'i').test(block.text)),
      )
      const block = pickOrNull(random, heads)
      const line = block?.lines.find(({ text }) => body && text.toLowerCase().includes(body.toLowerCase()))
      if (!block || !line || !body) return null
      const at = line.text.toLowerCase().indexOf(body.toLowerCase())
      const wrong = pick(random, [
        'Executive Board',
        'Planning Committee',
        'Health Policy and Performance Board',
        'Licensing Sub-Committee',
        'Children’s Scrutiny Panel',
      ])
      const edit = swap(draft, block, line.text.slice(at, at + body.length), wrong)
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
]
