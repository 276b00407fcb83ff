/** Faults against what was published before, in fresh words and shapes: two meetings of one body, the earlier kept, the later spoiled. */
import { parse, type Source } from '../../../src/records/index.ts'
import { paperOf } from '../../../src/check/index.ts'
import type { Paper } from '../../../src/check/paper/paper.ts'
import { int, pick, type Random } from '../chance.ts'
import { long, weekdayOf } from '../days.ts'
import type { Kind } from '../kind.ts'
import { type Meeting, meetingOf, minutesOf, saying, type Shape, shapeOf, whole, withItem } from './fresh-minutes.ts'
import { type Pack, packLines, packOf, packShapeOf, withSection } from './fresh-pack.ts'

const published = (lines: readonly string[], file: string): Paper => {
  const source: Source = {
    media: 'text',
    lines: lines.map((text, n) => ({ n: n + 1, page: null, text })),
    pages: null,
    tagged: false,
  }
  return paperOf(file, source, parse(source))
}

type Two = { random: Random; last: Meeting; now: Meeting; pack: Pack; shape: Shape }
type Made = {
  last: Meeting
  right: Partial<Meeting> | { pack: Partial<Pack> }
  wrong: Partial<Meeting> | { pack: Partial<Pack> }
  quote: string
}

const after = (id: string, tell: (two: Two) => Made): Kind =>
  whole('record', id, (random, draft) => {
    if (draft.paper.reading.body === null || !draft.paper.date) return null
    const shape = shapeOf(random)
    const now = meetingOf(random, draft, shape)
    const last = {
      ...now,
      on: now.on.subtract({ weeks: 9 }),
      next: `The next meeting would be held on ${long(now.on)}.`,
      items: now.items.map(one =>
        one.title === 'Minutes'
          ? {
              ...one,
              resolved: `the minutes of the meeting held on ${long(now.on.subtract({ weeks: 20 }))} be confirmed as a correct record`,
            }
          : one,
      ),
    }
    const pack = packOf(random, draft)
    const of = packShapeOf(random)
    const made = tell({ random, last, now, pack, shape })
    const lines = (changes: Made['right']) =>
      'pack' in changes ? packLines({ ...pack, ...changes.pack }, of) : minutesOf({ ...now, ...changes }, shape)
    const before = published(minutesOf(made.last, shape), 'last-minutes.txt')
    return {
      right: lines(made.right),
      wrong: lines(made.wrong),
      quote: made.quote,
      earlier: { wrong: before, right: before },
    }
  })

const put = (pack: Pack, text: string) => ({ pack: { reports: withSection(pack, all => [...all, text]) } })
const figures = [
  'calls to the hotline',
  'stolen bicycles',
  'warnings given',
  'visits by wardens',
  'fixed penalty notices',
]

export const freshRecord: Kind[] = [
  after('minutes of a day on which nobody met', ({ random, last, now }) => {
    const day = long(last.on.add({ days: pick(random, [-7, 7, 1, 14, -1]) }))
    const items = now.items.map(one =>
      one.title === 'Minutes'
        ? {
            ...one,
            resolved: `the minutes of the meeting held on ${day} be ${pick(random, ['confirmed', 'signed', 'approved', 'agreed'])} as a correct record`,
          }
        : one,
    )
    return { last, right: {}, wrong: { items }, quote: day }
  }),
  after('another day than the last minutes announced', ({ random, last, now }) => {
    const day = now.on.add({ weeks: pick(random, [1, 2, -1]) })
    const next = pick<(day: string) => string>(random, [
      day => `The next meeting would be held on ${day}.`,
      day => `Date of next meeting: ${day}`,
      day => `It was noted that the Board would next meet on ${day}.`,
      day => `${day} at 6.30 p.m. in the Town Hall`,
      day => `Next meeting – ${day}, 6.30 p.m.`,
    ])
    return {
      last: { ...last, next: next(`${weekdayOf(day)} ${long(day)}`) },
      right: { on: day },
      wrong: {},
      quote: `announced: ${long(day)}`,
    }
  }),
  after('put off to the next meeting and not there', ({ random, last, pack }) => {
    const title = pick(random, [
      'Vehicle Crime Strategy',
      'Budget Monitoring',
      'Dog Fouling',
      'Public Toilets Review',
      'Graffiti',
    ])
    const words = pick(random, [
      'This item was deferred to the next meeting.',
      'The officer being unwell, the item was put off until the next meeting.',
      'It was agreed that the report be deferred to the next meeting of the Board.',
      'Consideration of this report was postponed until the next meeting.',
      'Deferred to the next meeting for lack of time.',
      'The report would be brought back to the next meeting.',
    ])
    const deferred = withItem(last, () => ({ title, said: [words] }))
    const there = [...pack.items, { title, pages: '' }]
    return {
      last: { ...last, items: deferred },
      right: { pack: { items: there } },
      wrong: { pack: {} },
      quote: `${title}: ${words}`,
    }
  }),
  after('an action promised and heard of no more', ({ random, last, shape }) => {
    const one = shape.call(last.chair)
    const [action, told] = pick<[string, string]>(random, [
      ['Clerk to write to the bus company about shelters', 'The Clerk had written to the bus company about shelters.'],
      [
        'Head of Community Safety to report on graffiti removal at the next meeting',
        'A report on graffiti removal was received.',
      ],
      ['The Clerk to circulate the survey of stallholders', 'The survey of stallholders had been circulated.'],
      [`${one} to meet the headteacher about parking`, `${one} had met the headteacher about parking.`],
      ['Principal Solicitor to advise on byelaws for skateboards', 'Advice on byelaws for skateboards was given.'],
    ])
    const items = withItem(last, item => ({ ...item, action }))
    return { last: { ...last, items }, right: { items: saying(last, told) }, wrong: {}, quote: action }
  }),
  after('what was resolved told otherwise', ({ random, last, now }) => {
    const [resolved, right, wrong] = pick<[string, string, string]>(random, [
      [
        'a grant of £4,000 be made to the boxing club',
        'At its last meeting the Board had resolved to grant £4,000 to the boxing club.',
        'At its last meeting the Board had resolved to grant £6,000 to the boxing club.',
      ],
      [
        'three wardens be appointed for the market',
        'Members recalled that the last meeting had agreed to appoint three wardens for the market.',
        'Members recalled that the last meeting had agreed to appoint five wardens for the market.',
      ],
      [
        'the trial of barriers run for six months',
        'The trial of barriers, agreed for six months at the last meeting, had begun.',
        'The trial of barriers, agreed for nine months at the last meeting, had begun.',
      ],
      [
        'the application for a licence at the Old Forge be refused',
        'The application for a licence at the Old Forge had been refused at the last meeting.',
        'The application for a licence at the Old Forge had been granted at the last meeting.',
      ],
      [
        '£12,500 be set aside for cameras at the station',
        'As resolved at the last meeting, £12,500 had been set aside for cameras at the station.',
        'As resolved at the last meeting, £15,200 had been set aside for cameras at the station.',
      ],
    ])
    const items = withItem(last, item => ({ ...item, resolved }))
    return {
      last: { ...last, items },
      right: { items: saying(now, right) },
      wrong: { items: saying(now, wrong) },
      quote: wrong,
    }
  }),
  after('a figure of a past year that was another', ({ random, last, now, pack }) => {
    const what = pick(random, figures)
    const year = now.on.year - 2
    const [a, b] = [int(random, 120, 480), int(random, 500, 900)]
    const write = pick<(n: number) => string>(random, [
      n => `There were ${n} ${what} in ${year}.`,
      n => `In ${year} the borough had ${n} ${what}.`,
      n => `The number of ${what} in ${year} was ${n}.`,
      n => `During ${year}, ${n} ${what} were recorded.`,
      n => `${year} saw ${n} ${what}.`,
    ])
    return {
      last: { ...last, items: saying(last, write(a)) },
      right: put(pack, write(a)),
      wrong: put(pack, write(b)),
      quote: write(b),
    }
  }),
  after('a day of an event that was another', ({ random, last, pack }) => {
    const day = last.on.subtract({ weeks: int(random, 20, 60) })
    const write = pick<(day: string) => string>(random, [
      day => `The Public Spaces Protection Order for the precinct came into force on ${day}.`,
      day => `The hub at the old fire station opened on ${day}.`,
      day => `The trial of barriers in the country park began on ${day}.`,
      day => `The contract with Marlham Lamps Ltd was signed on ${day}.`,
      day => `The serious fire at the Old Forge took place on ${day}.`,
    ])
    const [right, wrong] = [write(long(day)), write(long(day.add({ months: pick(random, [1, 2, 12]) })))]
    return {
      last: { ...last, items: saying(last, right) },
      right: put(pack, right),
      wrong: put(pack, wrong),
      quote: wrong,
    }
  }),
  after('matters arising from a minute that there was not', ({ random, last, now, shape }) => {
    const heading = shape.heading(5, '').trim()
    const mark =
      /\d+\/\d+/.exec(heading)?.[0] ?? /[A-Z]{2,3} ?\d+/.exec(heading)?.[0] ?? /\d+/.exec(heading)?.[0] ?? '5'
    const bad = mark.replace(/\d+/, n => String(Number(n) + 60))
    const write = pick<(n: string) => string>(random, [
      n => `Matters arising: Minute ${n} – the letter had been sent.`,
      n => `With reference to Minute No. ${n} of the last meeting, the Clerk had written to the trust.`,
      n => `Further to minute ${n} of the last meeting, the lamps had been ordered.`,
      n => `Arising from minute ${n}, members were told that the gates were locked.`,
      n => `Minute ${n} of the last meeting: the operator had replied.`,
    ])
    return {
      last,
      right: { items: saying(now, write(mark), 0) },
      wrong: { items: saying(now, write(bad), 0) },
      quote: write(bad),
    }
  }),
  after('somebody’s name spelled otherwise than before', ({ now, last }) => {
    const one = now.members[3] ?? now.chair
    const bad = { ...one, last: one.last.replace(/([a-z])([a-z])([a-z])$/, '$1$3$2') }
    const members = now.members.map(each => (each === one ? bad : each))
    return { last, right: {}, wrong: { members }, quote: `${bad.last} for ${one.last}` }
  }),
  after('attended the last meeting, which the minutes deny', ({ random, last, now, shape }) => {
    const name = shape.call(last.apologies[0] ?? last.chair)
    const here = shape.call(last.members[3] ?? last.chair)
    const write = pick<(name: string) => string>(random, [
      name => `${name} had seconded the motion at the last meeting.`,
      name => `At the meeting on ${long(last.on)} ${name} was in the chair.`,
      name => `At the last meeting ${name} had asked for the figures.`,
      name => `The question that ${name} raised at the last meeting was answered.`,
      name => `${name} had moved the resolution of ${long(last.on)}.`,
    ])
    return {
      last,
      right: { items: saying(now, write(here)) },
      wrong: { items: saying(now, write(name)) },
      quote: write(name),
    }
  }),
]
