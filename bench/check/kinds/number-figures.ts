/** Figures said twice, signs, ranges and counts of members. */
import { int, other, pick, some } from '../chance.ts'
import { swap } from '../edit.ts'
import { counted, inWords, joined, person, places, pounds, round, surname } from '../pools.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

const kit = [
  'body-worn cameras',
  'ring doorbells',
  'panic alarms',
  'mobile cameras',
  'window locks',
  'smart water kits',
]

export const numberFigures: Kind[] = [
  stated('numbers', 'one figure for two periods', (random, { paper }) => {
    const y = Number(paper.date?.slice(0, 4) ?? 2025) - 2
    const n = int(random, 120, 480)
    const m = n + int(random, 60, 200)
    const what = pick(random, counted)
    const team = pick(random, ['Enforcement Team', 'Wardens', 'Street Care Team'])
    const [a, b] = pick(random, [
      [
        `During the last two quarters (1 October ${y} to 31 March ${y + 1})`,
        `In the municipal year ${y}/${String(y + 1).slice(2)} as a whole`,
      ],
      [`Between April and September ${y}`, `Between April ${y} and March ${y + 1}`],
      [`In the six months to March ${y + 1}`, `In the twelve months to March ${y + 1}`],
    ] as const)
    const say = (when: string, k: number) => `${when}, the ${team} dealt with ${k} ${what} including those about waste.`
    return [
      { right: say(a, n), wrong: say(a, n) },
      { right: say(b, m), wrong: say(b, n) },
    ]
  }),
  stated('numbers', 'figure in the summary and another in the body', (random, { paper }) => {
    const y = Number(paper.date?.slice(0, 4) ?? 2025) - 2
    const n = int(random, 24, 95)
    const what = pick(random, kit)
    const where = pick(random, places)
    const say = (k: number) => `The project gave out ${k} ${what} in ${where} between April and December ${y}.`
    const again = pick(random, [
      (k: number) => `In ${where}, ${k} ${what} were given out by the project between April and December ${y}.`,
      (k: number) => `As set out above, ${k} ${what} were given out in ${where} between April and December ${y}.`,
    ])
    return [
      { right: say(n), wrong: say(n) },
      { right: again(n), wrong: again(other(random, n)) },
    ]
  }),
  stated('numbers', 'sum of money said twice', random => {
    const n = round(random, 12_000, 480_000, 500)
    const fund = pick(random, ['Safer Streets Fund', 'Hotspot Response Fund', 'Violence Reduction Fund'])
    const say = (k: number) => `The Council was awarded ${pounds(k)} from the ${fund} for the year.`
    const again = (k: number) => `The award of ${pounds(k)} from the ${fund} is to be spent by the end of the year.`
    return [
      { right: say(n), wrong: say(n) },
      { right: again(n), wrong: again(n + pick(random, [-1000, 900, 1000, 9000])) },
    ]
  }),
  stated('numbers', 'sign of the currency', random => {
    const n = round(random, 1200, 90_000, 100).toLocaleString('en-GB')
    const say = (sum: string) =>
      `The grant of ${sum} from the Office of the Police and Crime Commissioner will pay for the lamps.`
    return {
      right: say(`£${n}`),
      wrong: say(pick(random, [`$${n}`, `££${n}`, `${n}£`, `£ £${n}`, `£$${n}`, `£${n}£`])),
    }
  }),
  stated('numbers', 'sign of the percentage', random => {
    const n = int(random, 12, 88)
    const say = (share: string) =>
      `The panel of residents was sent the questions, and ${share} of them answered in time.`
    return {
      right: say(`${n}%`),
      wrong: say(pick(random, [`${n}%%`, `%${n}`, `£${n}%`, `${n} per cent%`, `${n}% per cent`, `${n}% percent`])),
    }
  }),
  stated('numbers', 'separators of thousands', random => {
    const a = int(random, 11, 98)
    const b = int(random, 111, 989)
    const say = (sum: string) => `The repair of the barriers will cost ${sum} over the two years of the contract.`
    return {
      right: say(`£${a},${b}`),
      wrong: say(
        pick(random, [`£${a},${b}0`, `£${a},${String(b).slice(0, 2)}`, `£${a},,${b}`, `£${a},${b},0`, `£${a}.${b},00`]),
      ),
    }
  }),
  stated('numbers', 'range that runs backwards', random => {
    const low = int(random, 10, 30)
    const high = low + int(random, 4, 30)
    const say = pick(random, [
      (a: number, b: number) => `The course is for young people aged ${a} to ${b} who live in the borough.`,
      (a: number, b: number) => `The cameras stay in one place for between ${a} and ${b} weeks.`,
      (a: number, b: number) => `Those aged ${a}-${b} were the most likely to be stopped.`,
      (a: number, b: number) => `A fine of £${a} to £${b} may be given.`,
      (a: number, b: number) => `The evidence is on pages ${a} to ${b} of the review.`,
    ])
    return { right: say(low, high), wrong: say(high, low) }
  }),
  stated('numbers', 'votes', random => {
    const [yes, no] = [int(random, 3, 4), int(random, 1, 2)]
    const mover = surname(random)
    const say = pick(random, [
      (a: number, b: number) =>
        `On being put to the vote, with ${a} votes for and ${b} votes against, the motion was carried.`,
      (a: number, b: number) => `The amendment was put and carried by ${a} votes to ${b}.`,
      (a: number, b: number) =>
        `The motion of the ${mover} Residents’ group was carried (${a} for, ${b} against, 1 abstention).`,
      (a: number, b: number) => `Upon a vote the proposal was agreed: For ${a}, Against ${b}, Abstentions 1.`,
      (a: number, b: number) => `The motion was LOST, there being ${b} votes in favour and ${a} against.`,
    ])
    return { right: say(yes, no), wrong: say(no, yes) }
  }),
  stated('numbers', 'count of members before their names', random => {
    const n = int(random, 5, 9)
    const names = some(random, [...new Set(Array.from({ length: 60 }, () => person(random)))], n).map(
      name => `• Cllr ${name}`,
    )
    const say = pick(random, [
      (k: number) => `During the municipal year the Working Group comprised of ${k} elected members:`,
      (k: number) => `The Task Group was made up of ${inWords(k)} councillors:`,
      (k: number) => `The Sub-Committee has ${k} members, who are:`,
    ])
    return { right: [say(n), ...names], wrong: [say(other(random, n)), ...names] }
  }),
  stated('numbers', 'seats of the parties', random => {
    const seats = [int(random, 4, 8), int(random, 2, 3), 1]
    const sum = seats.reduce((a, b) => a + b, 0)
    const list = joined([`${seats[0]} Labour`, `${seats[1]} Conservative`, `${seats[2]} Liberal Democrat`])
    const say = pick(random, [
      (k: number) => `The working party is politically balanced and has ${k} members: ${list}.`,
      (k: number) => `The ${k} seats are shared as follows: ${list}.`,
    ])
    return { right: say(sum), wrong: say(sum + pick(random, [-1, 1, 2])) }
  }),
  {
    id: 'count of members of the front sheet',
    family: 'numbers',
    plant(draft, random) {
      const members = draft.paper.reading.members ?? []
      const last = draft.paper.blocks.findLast(block => block.role === 'member')
      const vacant = draft.paper.front.some(block => /vacan/i.test(block.text))
      if (members.length < 5 || !last || vacant || draft.source.media === 'pdf' || !last.at?.startsWith('members.'))
        return null
      const at = draft.source.lines.findIndex(line => line.n === last.lines.at(-1)?.n) + 1
      const put = (n: number) => [{ at, drop: 0, apart: true, put: [`Membership: ${n} members`] }]
      return { right: put(members.length), wrong: put(other(random, members.length)), quote: 'Membership: n members' }
    },
  },
  {
    id: 'figure of a sentence that the paper has twice',
    family: 'numbers',
    plant(draft, random) {
      const seen = new Map<string, (typeof draft.paper.blocks)[number]>()
      const twice = draft.paper.blocks.filter(block => {
        const bare = block.text.replace(/\d+/g, '#')
        const again = block.text.length > 60 && /\b\d{2,3}\b/.test(block.text) && seen.get(bare)?.text === block.text
        seen.set(bare, block)
        return again
      })
      if (twice.length === 0) return null
      const block = pick(random, twice)
      const n = /\b\d{2,3}\b/.exec(block.text)?.[0] ?? ''
      const edit = swap(draft, block, n, String(other(random, Number(n))))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
]
