/** Acts, sections, bodies and dates of the law. */
import { pick } from '../chance.ts'
import { dayOfDraft, yearBefore } from '../days.ts'
import { swap } from '../edit.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

/** Acts that papers of this kind cite, with years that they do not have (those of the legislation itself are right: legislation.gov.uk). */
const acts: [string, number, number[]][] = [
  ['Crime and Disorder Act', 1998, [1988, 1989, 1999, 2008]],
  ['Anti-social Behaviour, Crime and Policing Act', 2014, [2004, 2015, 2013]],
  ['Police Reform and Social Responsibility Act', 2011, [2001, 2012, 2010]],
  ['Police and Justice Act', 2006, [2008, 2016, 2005]],
  ['Domestic Abuse Act', 2021, [2020, 2022, 2012]],
  ['Modern Slavery Act', 2015, [2005, 2016, 2014]],
  ['Counter-Terrorism and Security Act', 2015, [2005, 2014, 2016]],
  ['Equality Act', 2010, [2001, 2011, 2006]],
  ['Local Government Act', 1972, [1927, 1973, 1927]],
  ['Data Protection Act', 2018, [2008, 2081, 2019]],
  ['Civil Contingencies Act', 2004, [2014, 2005]],
  ['Environmental Protection Act', 1990, [1999, 1991]],
  ['Police, Crime, Sentencing and Courts Act', 2022, [2002, 2021]],
  ['Freedom of Information Act', 2000, [2005, 2002]],
  ['Licensing Act', 2003, [2013, 2005]],
  ['Human Rights Act', 1998, [1988, 1989]],
  ['Localism Act', 2011, [2001, 2012]],
  ['Housing Act', 1996, [1969]],
  ['Clean Neighbourhoods and Environment Act', 2005, [2015, 2003]],
  ['Care Act', 2014, [2004, 2015]],
]
const cites = [
  (act: string) => `The powers used are those of the ${act}.`,
  (act: string) => `Under the ${act} the Council must work with the police and others.`,
  (act: string) => `The ${act} places a duty on the authority, which this report explains.`,
  (act: string) => `The legal basis of the work is the ${act}, as amended.`,
  (act: string) => `Councils were given new powers by the ${act}.`,
  (act: string) => `Duties on partners: ${act}`,
  (act: string) => `Officers act in accordance with the requirements of the ${act} at all times.`,
]

const sections: [string, string, string][] = [
  ['Section 17 of the Crime and Disorder Act 1998', '17', '217'],
  ['Section 26 of the Counter-Terrorism and Security Act 2015', '26', '126'],
  ['Section 19 of the Police and Justice Act 2006', '19', '119'],
  ['Section 149 of the Equality Act 2010', '149', '419'],
  ['Section 104 of the Anti-social Behaviour, Crime and Policing Act 2014', '104', '404'],
  ['Section 28 of the Police Reform and Social Responsibility Act 2011', '28', '288'],
  ['Section 9 of the Domestic Abuse Act 2021', '9', '190'],
  ['Section 52 of the Modern Slavery Act 2015', '52', '152'],
  ['Section 33 of the Environmental Protection Act 1990', '33', '333'],
]

export const law: Kind[] = [
  stated('law', 'year of an Act', (random, draft) => {
    const known = acts.filter(([, of, not]) => Math.max(of, ...not) <= (dayOfDraft(draft)?.year ?? 2025))
    const [name, year, wrong] = pick(random, known)
    const say = pick(random, cites)
    const as = random() < 0.25 ? name.replaceAll(' and ', ' & ') : name
    return { right: say(`${as} ${year}`), wrong: say(`${as} ${pick(random, wrong)}`) }
  }),
  {
    id: 'year of an Act that stands in the paper',
    family: 'law',
    plant(draft, random) {
      const cited = /(?<=\bAct,? )(?:19|20)\d\d\b/i
      const blocks = draft.paper.blocks.filter(({ text }) => cited.test(text))
      if (blocks.length === 0) return null
      const block = pick(random, blocks)
      const year = cited.exec(block.text)?.[0] ?? ''
      const edit = swap(draft, block, year, String(Number(year) + pick(random, [-10, -1, 1, 3])))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  stated('law', 'one Act with two years', random => {
    const [name, year] = pick(random, [
      ['Thornmere Harbour and Markets Act', 1987],
      ['Borough of Oldmere (Street Trading) Act', 1991],
      ['Westmarch Bridges Act', 1956],
    ] as const)
    const say = (y: number) => `Tolls are set under the ${name} ${y}.`
    const again = (y: number) => `The ${name} ${y} does not allow the stalls to be moved.`
    const wrong = Number([...String(year)].toSpliced(2, 2, String(year)[3] ?? '', String(year)[2] ?? '').join(''))
    return [
      { right: say(year), wrong: say(year) },
      { right: again(year), wrong: again(wrong) },
    ]
  }),
  stated('law', 'section that the Act does not have', (random, draft) => {
    const known = sections.filter(([cite]) => Number(cite.slice(-4)) <= (dayOfDraft(draft)?.year ?? 2025))
    const [cite, right, wrong] = pick(random, known)
    const style = pick(random, [
      (text: string) => text,
      (text: string) => text.replace('Section ', 'section ').replace(/^/, 'By '),
      (text: string) => text.replace('Section ', 'By s.'),
    ])
    const say = (text: string) =>
      `${style(text)} the Council has a duty that all of its services share.`.replace('By Section', 'By section')
    return { right: say(cite), wrong: say(cite.replace(right, wrong)) }
  }),
  {
    id: 'section of the background papers',
    family: 'law',
    plant(draft, random) {
      const blocks = draft.paper.blocks.filter(({ text }) => /100D/.test(text))
      if (blocks.length === 0) return null
      const edit = swap(draft, pick(random, blocks), '100D', pick(random, ['100Z', '110D', '1000D', '100X']))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  stated('law', 'name of an Act', (random, draft) => {
    const [right, wrong] = pick(random, [
      ['Police Reform and Social Responsibility Act 2011', 'Police and Social Responsibility Act 2011'],
      ['Anti-social Behaviour, Crime and Policing Act 2014', 'Anti-social Crime and Policing Act 2014'],
      ['Counter-Terrorism and Security Act 2015', 'Counter Terrorism and Border Act 2015'],
      ['Crime and Disorder Act 1998', 'Crime and Disorderly Act 1998'],
      ['Domestic Abuse Act 2021', 'Domestic Violence Act 2021'],
      ['Police, Crime, Sentencing and Courts Act 2022', 'Police, Crime and Courts Act 2022'],
      ['Modern Slavery Act 2015', 'Modern Day Slavery Act 2015'],
      ['Equality Act 2010', 'Equalities Act 2010'],
      ['Environmental Protection Act 1990', 'Environment Protection Act 1990'],
      ['Freedom of Information Act 2000', 'Freedom of Informations Act 2000'],
    ] as const)
    if (Number(right.slice(-4)) > (dayOfDraft(draft)?.year ?? 2025)) return null
    const say = pick(random, cites)
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('law', 'Act that was repealed', random => {
    const [wrong, right] = pick(random, [
      ['Data Protection Act 1998', 'Data Protection Act 2018'],
      ['Disability Discrimination Act 1995', 'Equality Act 2010'],
      ['Race Relations Act 1976', 'Equality Act 2010'],
      ['Sex Discrimination Act 1975', 'Equality Act 2010'],
      ['Prevention of Terrorism Act 2005', 'Terrorism Act 2000'],
    ] as const)
    const say = pick(random, [
      (act: string) => `The personal details of those who complain are held in accordance with the ${act}.`,
      (act: string) => `The Council will comply with the ${act} in all that it does here.`,
      (act: string) => `The duty under the ${act} applies to this policy.`,
    ])
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('law', 'statutory date', (random, draft) => {
    const say = pick(random, [
      (y: number) =>
        ['2023', `The Serious Violence Duty became a statutory requirement as of 31 January ${y}.`] as const,
      (y: number) => ['2023', `The serious violence duty came into force on 31st January ${y}.`] as const,
      (y: number) => ['2021', `The Domestic Abuse Act received Royal Assent on 29 April ${y}.`] as const,
      (y: number) =>
        [
          '2014',
          `The Community Trigger was introduced on 20 October ${y} by the Anti-social Behaviour, Crime and Policing Act 2014.`,
        ] as const,
      (y: number) =>
        ['2025', `The Terrorism (Protection of Premises) Act received Royal Assent on 3 April ${y}.`] as const,
      (y: number) =>
        ['2022', `The Police, Crime, Sentencing and Courts Act received Royal Assent on 28 April ${y}.`] as const,
    ])
    const year = Number(say(0)[0])
    if ((dayOfDraft(draft)?.year ?? 0) < year + 1) return null
    return { right: say(year)[1], wrong: say(year + pick(random, [-1, 1]))[1] }
  }),
  stated('law', 'statutory date given twice', (random, draft) => {
    const y = yearBefore(draft) - pick(random, [0, 1, 4])
    const duty = pick(random, ['Safer Premises Duty', 'Hotspot Reporting Duty', 'Reasonable Preference Duty'])
    const say = (year: number) => `The ${duty} came into force on 31 January ${year}.`
    const again = (year: number) =>
      `Since the ${duty} became a statutory requirement on 31 January ${year}, the Council has met with its partners each month.`
    return [
      { right: say(y), wrong: say(y) },
      { right: again(y), wrong: again(y + 1) },
    ]
  }),
  stated('law', 'paragraph of Schedule 12A', random => {
    const say = pick(random, [
      (n: string, s: string) =>
        `The appendix is exempt under paragraph ${n} of Part 1 of Schedule ${s} to the Local Government Act 1972.`,
      (n: string, s: string) =>
        `Not for publication: exempt by virtue of paragraph(s) ${n} of Schedule ${s} Local Government Act 1972, which is why the appendix is private.`,
      (n: string, s: string) =>
        `The public were excluded because exempt information as defined in paragraph ${n} of Schedule ${s} of the Local Government Act 1972 was to be considered.`,
    ])
    const n = pick(random, ['1', '2', '3', '5', '7'])
    return {
      right: say(n, '12A'),
      wrong:
        random() < 0.6 ? say(pick(random, ['9', '11', '23', '31']), '12A') : say(n, pick(random, ['21A', '12Z', '12'])),
    }
  }),
]
