/** Days that do not exist, weekdays, ordinals, and times of the day. */
import { int, pick } from '../chance.ts'
import { dated, dayBefore, long, months, ordinal, weekdayOf, weekdays, written, yearBefore } from '../days.ts'
import { swap } from '../edit.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

const event = [
  'A walk of the estate',
  'The open day',
  'A drop-in for residents',
  'The training of wardens',
  'The public consultation',
]

export const datesSaid: Kind[] = [
  stated('dates', 'weekday of a date', (random, draft) => {
    const on = dayBefore(random, draft)
    const wrong = pick(
      random,
      weekdays.filter(name => name !== weekdayOf(on)),
    )
    const style = random()
    const as = (name: string) => dated(on, () => style, name)
    const what = pick(random, event)
    const say = pick(random, [
      (when: string) => `${what} was held on ${when} in the library.`,
      (when: string) => `${what} took place on ${when}, and forty residents came.`,
      (when: string) => `Residents were invited to an event (${when}) at the fire station.`,
      (when: string) => `On ${when} the wardens met the traders.`,
    ])
    return { right: say(as(weekdayOf(on))), wrong: say(as(wrong)) }
  }),
  {
    id: 'weekday of a date that stands in the paper',
    family: 'dates',
    plant(draft, random) {
      const named =
        /\b(Monday|Tuesday|Wednesday|Thursday|Friday)(?=,? (?:the )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d)/i
      const blocks = draft.paper.blocks.filter(({ text }) => named.test(text))
      if (blocks.length === 0) return null
      const block = pick(random, blocks)
      const name = named.exec(block.text)?.[1] ?? ''
      const edit = swap(
        draft,
        block,
        name,
        pick(
          random,
          weekdays.filter(one => one.toLowerCase() !== name.toLowerCase()),
        ),
      )
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  stated('dates', 'no such day', (random, draft) => {
    const y = yearBefore(draft)
    const [right, wrong] = pick(random, [
      [`30 June ${y}`, `31 June ${y}`],
      [`30 September ${y}`, `31 September ${y}`],
      [`28 February ${y}`, `30 February ${y}`],
      [`30th April ${y}`, `31st April ${y}`],
      [`30th November ${y}`, `31st November ${y}`],
      [`12 May ${y}`, `42 May ${y}`],
      [`30/06/${y}`, `31/06/${y}`],
      [`12/11/${y}`, `12/13/${y}`],
    ] as const)
    const what = pick(random, event)
    const say = (when: string) => `${what} ended on ${when} with a vote of thanks to the volunteers.`
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('dates', 'ordinal', (random, draft) => {
    const [n, right, wrong] = pick(random, [
      [1, 'st', 'th'],
      [2, 'nd', 'th'],
      [3, 'rd', 'th'],
      [11, 'th', 'st'],
      [12, 'th', 'nd'],
      [13, 'th', 'rd'],
      [21, 'st', 'th'],
      [22, 'nd', 'rd'],
      [23, 'rd', 'nd'],
      [31, 'st', 'th'],
    ] as const)
    const say = (of: string) =>
      `${pick(() => 0.3, event)} was held on the ${n}${of} ${pick(() => n / 32, ['May', 'July', 'October'])} ${yearBefore(draft)}.`
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('dates', 'no such time', random => {
    const [right, wrong] = pick(random, [
      ['6.30 p.m.', '6.75 p.m.'],
      ['7:15pm', '7:65pm'],
      ['13:30', '13:30 a.m.'],
      ['18:30', '25:30'],
      ['7.00 pm', '17.00 am'],
      ['2.30 p.m.', '14.30 a.m.'],
      ['9.45 am', '9.95 am'],
      ['19:30', '19:83'],
    ] as const)
    const say = pick(random, [
      (at: string) => `The patrols begin at ${at} on Fridays and Saturdays.`,
      (at: string) => `The hall was opened to residents at ${at}, and the officers answered questions.`,
    ])
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('dates', 'times that run backwards', random => {
    const say = pick(random, [
      (a: string, b: string) => `The drop-in is open from ${a} to ${b} on market days.`,
      (a: string, b: string) => `The walk was held between ${a} and ${b} on the first Saturday of the month.`,
    ])
    const [a, b] = pick(random, [
      ['10 a.m.', '1 p.m.'],
      ['2.00 p.m.', '4.30 p.m.'],
      ['09:30', '12:00'],
      ['6.30pm', '8.00pm'],
    ] as const)
    return { right: say(a, b), wrong: say(b, a) }
  }),
  stated('dates', 'dates that run backwards', (random, draft) => {
    const from = dayBefore(random, draft)
    const to = from.add({ days: int(random, 20, 300) })
    const style = random()
    const as = (on: Temporal.PlainDate) => written(() => style, on)
    const say = pick(random, [
      (a: string, b: string) => `The consultation ran from ${a} to ${b} and was answered by ninety people.`,
      (a: string, b: string) => `Between ${a} and ${b} the wardens gave out leaflets in the precinct.`,
      (a: string, b: string) => `This report covers the period ${a} – ${b}.`,
      (a: string, b: string) => `The pilot was run for some months (${a} to ${b}).`,
    ])
    return { right: say(as(from), as(to)), wrong: say(as(to), as(from)) }
  }),
  stated('dates', 'length of a period against its dates', (random, draft) => {
    const year = yearBefore(draft) - int(random, 2, 6)
    const month = pick(random, months.slice(3, 9))
    const n = int(random, 2, 4)
    const number = ['', '', 'two', 'three', 'four', 'five'][n] ?? ''
    const wrong = ['', '', 'three', 'five', 'two', 'three'][n] ?? ''
    const say = pick(random, [
      (k: string) => `The ${k}-year strategy runs from ${month} ${year} to ${month} ${year + n}.`,
      (k: string) => `The strategy is for ${k} years, from April ${year} to March ${year + n}.`,
      (k: string) => `A contract of ${k} years was let, from 1 April ${year} to 31 March ${year + n}.`,
    ])
    return { right: say(number), wrong: say(wrong) }
  }),
  stated('dates', 'months of a period that are not so many', (random, draft) => {
    const year = yearBefore(draft) - int(random, 0, 3)
    const [right, wrong] = pick(random, [
      [
        `the last two quarters (1 October ${year} to 31 March ${year + 1})`,
        `the last two quarters (1 October ${year - 1} to 31 March ${year + 1})`,
      ],
      [
        `the twelve months from 1 June ${year} to 31 May ${year + 1}`,
        `the twelve months from 1 June ${year} to 31 May ${year + 2}`,
      ],
      [`the six months from April to September ${year}`, `the six months from April to July ${year}`],
      [`the year 1 April ${year} to 31 March ${year + 1}`, `the year 1 April ${year} to 31 March ${year + 2}`],
      [`the first quarter (April to June ${year})`, `the first quarter (April to July ${year})`],
    ] as const)
    const say = (when: string) => `The figures in this section are those of ${when}, as the police gave them to us.`
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('dates', 'year with its figures mixed', (random, draft) => {
    const on = dayBefore(random, draft)
    const say = (year: number) =>
      `The agreement with the college was signed on ${on.day} ${months[on.month - 1]} ${year}.`
    return { right: say(on.year), wrong: say(pick(random, [2201, 2204, 1202, 2105, 20123])) }
  }),
  stated('dates', 'one event on two days', (random, draft) => {
    const on = dayBefore(random, draft)
    const not = on.add(pick(random, [{ years: 1 }, { days: 10 }, { months: 1 }]))
    const name = pick(random, [
      'Violence Reduction Summit',
      'Hidden Harm Conference',
      'Neighbours’ Forum',
      'Ruby Lane Public Inquiry',
    ])
    const style = pick(random, [long, ordinal])
    const say = (when: Temporal.PlainDate) => `The ${name} was held on ${style(when)} at the college.`
    const again = (when: Temporal.PlainDate) => `The ${name}, held on ${style(when)}, heard from eleven witnesses.`
    return [
      { right: say(on), wrong: say(on) },
      { right: again(on), wrong: again(not) },
    ]
  }),
  stated('dates', 'municipal year', (random, draft) => {
    const y = yearBefore(draft) - int(random, 0, 5)
    const two = (n: number) => String(n).slice(2)
    const say = pick(random, [
      (years: string) => `During the municipal year ${years} the Board met five times.`,
      (years: string) => `The Council’s spending in the financial year ${years} was reported in July.`,
      (years: string) => `The delivery plan for the financial year ${years} has been written with partners.`,
    ])
    const [right, wrong] = pick(random, [
      [`${y}/${two(y + 1)}`, `${y}/${two(y)}`],
      [`${y}/${two(y + 1)}`, `${y}/${two(y - 1)}`],
      [`${y}-${y + 1}`, `${y}-${y - 1}`],
      [`${y}-${two(y + 1)}`, `${y}-${two(y + 3)}`],
      [`${y}/${y + 1}`, `${y}/${y + 2}`],
    ] as const)
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('dates', 'municipal year against its months', (random, draft) => {
    const y = yearBefore(draft) - int(random, 0, 5)
    const two = (n: number) => String(n).slice(2)
    const say = (a: number) =>
      `In the municipal year ${a}/${two(a + 1)} (June ${y} to May ${y + 1}) the Panel heard from eleven witnesses.`
    return { right: say(y), wrong: say(y + pick(random, [-1, 1])) }
  }),
]
