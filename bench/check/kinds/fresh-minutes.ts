/** Invented minutes in the shapes of many councils, whole: a fault is planted by writing the meeting again with one thing wrong. */
import { int, pick, type Random, some } from '../chance.ts'
import { dayOfDraft, long } from '../days.ts'
import type { Draft, Kind } from '../kind.ts'

export type Person = { first: string; last: string }
/** Without `resolved` or `action` nothing was decided, or nobody has to do anything. */
export type Item = { title: string; said: readonly string[]; resolved?: string; action?: string }
export type Meeting = {
  body: string
  on: Temporal.PlainDate
  opened: string
  closed: string
  chair: Person
  vice: Person
  members: readonly Person[]
  apologies: readonly Person[]
  officers: readonly (Person & { role: string })[]
  items: readonly Item[]
  /** Rows of 'what, who, by when', parted by tabs. */
  actions: readonly string[]
  next: string
  end: readonly string[]
}
/** How a council writes its minutes. */
export type Shape = {
  call: (one: Person) => string
  heading: (n: number, title: string) => string
  resolve: (that: string) => string
  act: (text: string) => string
  lists: 'lines' | 'inline' | 'table'
}

const firsts = 'Ada Bernard Clare Dermot Edith Farida Gareth Hilda Imran Joyce Kamal Lydia Magnus Nadia Oswin'.split(
  ' ',
)
const lasts =
  'Abery Blenkin Cawthorne Dowsett Elvidge Furnell Garbutt Hebditch Inchbald Jellicoe Kitching Lorriman Mawson Netherway Osgerby'
const roles = [
  'Head of Community Safety',
  'Principal Solicitor',
  'Democratic Services Officer',
  'Licensing Manager',
  'Director of Place',
]
const topics: [string, string, string][] = [
  ['Taxi Marshals', 'The marshals at the rank had worked every Friday since the spring.', 'the report be noted'],
  ['Alley Gates', 'A report on the gates behind the terraces was considered.', 'the report on alley gates be approved'],
  [
    'Lighting of the Towpath',
    'The report showed which lamps were to be renewed.',
    'the contents of the report be noted',
  ],
  ['Off-Road Motorcycles', 'Members considered a report on motorcycles in the country park.', 'the report be received'],
  ['Street Trading', 'A report set out three applications from the market.', 'the three applications be granted'],
  ['Hate Crime', 'The Board heard from the bus company how its drivers report abuse.', 'the presentation be noted'],
  ['Car Park Charges', 'A report on the charges at the station was considered.', 'the charges be left as they are'],
]

export const people = (random: Random, count: number): Person[] => {
  const names = some(random, firsts, count)
  return some(random, lasts.split(' '), count).map((last, n) => ({ first: names[n] ?? 'Ada', last }))
}

export const shapeOf = (random: Random): Shape => {
  const prefix = pick(random, ['SAF', 'CSP ', 'EN', 'PPB'])
  const from = int(random, 11, 70)
  return {
    call: pick<Shape['call']>(random, [
      one => `Councillor ${one.last}`,
      one => `Cllr ${one.last}`,
      one => `Councillor ${one.first} ${one.last}`,
      one => `Cllr ${one.first.charAt(0)} ${one.last}`,
      one => `Councillor ${one.first.charAt(0)}. ${one.last}`,
    ]),
    heading: pick<Shape['heading']>(random, [
      (n, title) => `${n}. ${title}`,
      (n, title) => `${n}. ${title.toUpperCase()}`,
      (n, title) => `Min. No. ${from + n} – ${title}`,
      (n, title) => `${from + n}/24 ${title.toUpperCase()}`,
      (n, title) => `${prefix}${from + n} ${title.toUpperCase()}`,
      (n, title) => `Item ${n}: ${title}`,
      (n, title) => `${from + n} ${title}`,
    ]),
    resolve: pick<Shape['resolve']>(random, [
      that => `RESOLVED – That ${that}.`,
      that => `RESOLVED: That ${that}.`,
      that => `Resolved: That ${that}.`,
      that => `RESOLVED that ${that}.`,
      that => `IT WAS AGREED that ${that}.`,
      that => `It was RESOLVED unanimously that ${that}.`,
      that => `AGREED: That ${that}.`,
      that => `Decision: That ${that}.`,
    ]),
    act: pick<Shape['act']>(random, [
      text => `ACTION: ${text}`,
      text => `Action – ${text}`,
      text => `Action: ${text}`,
      text => `Action point: ${text}`,
    ]),
    lists: pick(random, ['lines', 'inline', 'table', 'inline']),
  }
}

export function meetingOf(random: Random, draft: Draft, shape: Shape): Meeting {
  const all = people(random, 12)
  const members = all.slice(0, 7)
  const on = dayOfDraft(draft) ?? Temporal.PlainDate.from('2023-03-07').add({ weeks: int(random, 0, 60) })
  const body = draft.paper.reading.body ?? pick(random, ['Enforcement Committee', 'Safer Marlham Board'])
  const officers = all.slice(9, 12).map((one, n) => ({ ...one, role: roles[n] ?? '' }))
  const before = long(on.subtract({ weeks: 9 }))
  return {
    body,
    on,
    opened: '6.30 p.m.',
    closed: '8.15 p.m.',
    chair: members[0] as Person,
    vice: members[1] as Person,
    members,
    apologies: all.slice(7, 9),
    officers,
    items: [
      {
        title: 'Apologies for Absence',
        said: [`Apologies were received from ${all.slice(7, 9).map(shape.call).join(' and ')}.`],
      },
      { title: 'Declarations of Interest', said: ['There were no declarations of interest.'] },
      {
        title: 'Minutes',
        said: [],
        resolved: `the minutes of the meeting held on ${before} be confirmed as a correct record`,
      },
      ...some(random, topics, 4).map(([title, said, resolved]) => ({ title, said: [said], resolved })),
    ],
    actions: [],
    next: `The next meeting would be held on ${long(on.add({ weeks: 9 }))}.`,
    end: [],
  }
}

/** As plain text. */
export function minutesOf(meeting: Meeting, shape: Shape): string[] {
  const full = ({ first, last }: Person) => `Councillor ${first} ${last}`
  const role = (one: Person) => (one === meeting.chair ? ' (Chair)' : one === meeting.vice ? ' (Vice-Chair)' : '')
  const names = meeting.members.map(one => `${full(one)}${role(one)}`)
  const attending = meeting.officers.map(({ first, last, role }) => `${first} ${last}, ${role}`)
  const lists = {
    lines: ['Present:', ...names, '', 'Officers in attendance:', ...attending, ''],
    inline: [
      `Present: ${names.map(name => name.replace('Councillor ', '')).join(', ')}`.replace(
        'Present: ',
        'Present: Councillors ',
      ),
      '',
      `Officers in attendance: ${attending.join('; ')}`,
      '',
    ],
    table: [
      'Present:',
      ...names.map(name => name.replace(/ \((.*)\)/, '\t$1')),
      '',
      `In attendance: ${attending.join('; ')}`,
      '',
    ],
  }[shape.lists]
  return [
    meeting.body,
    '',
    `Minutes of the meeting held on ${long(meeting.on)} at ${meeting.opened} in the Town Hall`,
    '',
    ...lists,
    `Apologies: ${meeting.apologies.map(full).join(', ')}`,
    '',
    ...meeting.items.flatMap(({ title, said, resolved, action }, n) => [
      shape.heading(n + 1, title),
      '',
      ...said.flatMap(text => [text, '']),
      ...(resolved === undefined ? [] : [shape.resolve(resolved), '']),
      ...(action === undefined ? [] : [shape.act(action), '']),
    ]),
    shape.heading(meeting.items.length + 1, 'Date of Next Meeting'),
    '',
    meeting.next,
    '',
    ...(meeting.actions.length > 0 ? ['Summary of actions', '', 'Action\tOwner\tBy when', ...meeting.actions, ''] : []),
    ...meeting.end.flatMap(text => [text, '']),
    `The meeting ended at ${meeting.closed}`,
  ]
}

export type Spoiled = { right: readonly string[]; wrong: readonly string[]; quote: string } & Pick<
  NonNullable<ReturnType<Kind['plant']>>,
  'earlier'
>

/** A kind whose plants are papers of their own, written in the place of the draft. */
export const whole = (
  family: Kind['family'],
  id: string,
  write: (random: Random, draft: Draft) => Spoiled | null,
): Kind => ({
  id,
  family,
  plant(draft, random) {
    if (draft.source.media !== 'text' || draft.others.length > 0) return null
    const made = write(random, draft)
    if (!made) return null
    const put = (lines: readonly string[]) => [{ at: 0, drop: draft.source.lines.length, put: lines }]
    const { right, wrong, ...rest } = made
    return { ...rest, right: put(right), wrong: put(wrong) }
  },
})

type Tell = { random: Random; meeting: Meeting; shape: Shape; draft: Draft }
export type Changes = { right?: Partial<Meeting>; wrong: Partial<Meeting>; quote: string }

/** Minutes right and wrong. */
export const minuted = (family: Kind['family'], id: string, tell: (tale: Tell) => Changes | null): Kind =>
  whole(family, id, (random, draft) => {
    const shape = shapeOf(random)
    const meeting = meetingOf(random, draft, shape)
    const told = tell({ random, meeting, shape, draft })
    if (!told) return null
    const as = (changes: Partial<Meeting>) => minutesOf({ ...meeting, ...changes }, shape)
    return { right: as(told.right ?? {}), wrong: as({ ...told.right, ...told.wrong }), quote: told.quote }
  })

/** The items with one of those that were discussed (or the n-th of them) written otherwise. */
export const withItem = (meeting: Meeting, change: (item: Item) => Item, n = 1): Item[] =>
  meeting.items.map((item, at) => (at === n + 2 ? change(item) : item))

/** A sentence more in an item that was discussed. */
export const saying = (meeting: Meeting, text: string, n = 1): Item[] =>
  withItem(meeting, item => ({ ...item, said: [...item.said, text] }), n)

/** The same place, a sentence right and wrong. */
export const said = (meeting: Meeting, right: string, wrong: string, n = 1): Changes => ({
  right: { items: saying(meeting, right, n) },
  wrong: { items: saying(meeting, wrong, n) },
  quote: wrong,
})
