/** Invented packs for property tests: what a clerk and authors could have put into one. */
import fc from 'fast-check'
import { numbered } from '../../src/meetings/business/number.ts'
import { arranged } from '../../src/meetings/business/order.ts'
import type { PackContent, PackItem, PackMember, PackMinutes } from '../../src/meetings/pack/content.ts'
import { minutesPaper } from './minutes-content.ts'
import { name, pick, report, topics, wheres } from './pack-reports.ts'

const item = (more: Partial<PackItem> & Pick<PackItem, 'id' | 'title' | 'kind'>): PackItem => ({
  parentId: null,
  number: null,
  privateTitle: null,
  note: '',
  part: 'I',
  presenter: null,
  organisation: null,
  exempt: [],
  publicInterest: '',
  exemptUntil: '',
  confidential: false,
  urgentReason: null,
  urgentByName: null,
  state: 'planned',
  stateReason: '',
  carriedFrom: null,
  fromDate: null,
  reports: [],
  files: [],
  minutes: [],
  actions: [],
  ...more,
})

const bodies: [string, string][] = [
  ['Safer Communities Scrutiny Board', 'SCB'],
  ['Licensing Committee', 'LIC'],
  ['Standards Panel', 'STP'],
]
const kinds = ['verbal update', 'presentation', 'witness', 'invitation'] as const
const headings = [
  'Development of policy issues',
  'Performance and finance',
  'Matters for information',
  'Items from partners',
]

/** Who sits: roles beside the chair's, co-opted people with and without one, under the titles that they go by. */
const membership: fc.Arbitrary<PackMember[]> = fc
  .record({
    councillors: fc.integer({ min: 3, max: 12 }),
    roles: fc.array(pick(null, null, null, 'Vice-Chair'), { minLength: 12, maxLength: 12 }),
    vice: fc.boolean(),
    coopted: fc.array(
      fc.tuple(pick('', 'Ms ', 'Mr ', 'Dr ', 'Reverend '), pick(null, null, 'Vice-Chair'), pick(null, 'Independent')),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ councillors, roles, vice, coopted }) => [
    ...Array.from({ length: councillors }, (_, n) => ({
      name: name(n),
      role: n === 0 ? 'Chair' : n === 1 && vice ? 'Vice-Chair' : (roles[n] ?? null),
      party: ['Labour', 'Conservative', 'Liberal Democrats'][n % 3] ?? null,
      coopted: false,
    })),
    ...coopted.map(([title, role, party], n) => ({ name: `${title}${name(20 + n)}`, role, party, coopted: true })),
  ])

/** Where a report stands: by itself, below a heading without a number that groups it, or as a lettered item below one with a number. */
const place = pick('here', 'here', 'new group', 'new letters', 'letter', 'letter')
const notes = pick(
  '',
  '',
  'Members of the youth council will speak to this item.',
  'Sent to members by themselves: the map.',
)
const exemptItem = fc.record({
  title: pick('A contract', 'Appointment of an officer', 'Sale of land in Oldmere'),
  exempt: pick([3], [1, 2], [7]),
  confidential: fc.boolean(),
})

/** What an earlier meeting asked for. */
const action = fc.record({
  text: pick('Report back on the lamps of Larkrise.', 'Invite the housing association to the next meeting.'),
  owners: pick(['Director of Communities'], ['Head of Housing', 'Chief Executive']),
  weeksAgo: pick(9, 18),
  ref: pick('SCB12', null),
  due: pick('2030-12-31', null),
  last: pick('The lamps are ordered.', null),
})

/** What may become of an item between its listing and the meeting, or before it. */
const endings: Partial<PackItem>[] = [
  {},
  {},
  { state: 'withdrawn', stateReason: 'The owner has sold it.' },
  { state: 'deferred', stateReason: 'The figures are not there yet.' },
  { fromDate: '2024-11-05', carriedFrom: 7 },
  { urgentReason: 'A bid closes before the next meeting.', urgentByName: 'Ada Oakes' },
]

const given = fc.record({
  body: pick(...bodies),
  day: fc.integer({ min: 0, max: 2000 }),
  starts: pick('09:30', '14:00', '18:30', '19:15', null),
  venue: pick(
    'Council Chamber, Town Hall',
    'Committee Room 2, Civic Centre',
    'Council Chamber - Town Hall, Thornmere',
    null,
  ),
  capitals: fc.boolean(),
  kind: pick('ordinary' as const, 'ordinary' as const, 'annual' as const, 'extraordinary' as const),
  members: membership,
  vacancies: pick(0, 0, 1, 2),
  next: pick(null, 28, 63),
  topics: fc.uniqueArray(fc.tuple(pick(...topics), pick(...wheres), place, notes), {
    minLength: 1,
    maxLength: 6,
    selector: ([topic]) => topic,
  }),
  exempt: fc.array(exemptItem, { maxLength: 2 }),
  update: fc.boolean(),
  follows: fc.boolean(),
  actions: fc.uniqueArray(action, { maxLength: 2, selector: ({ text }) => text }),
  template: fc.nat(2),
  minuted: fc.boolean(),
  ended: pick(...endings),
})
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never

const dateOf = ({ day }: Given) => Temporal.PlainDate.from('2025-01-06').add({ weeks: Math.floor(day / 5), days: day % 5 })

const asked = (all: Given): PackItem['actions'] =>
  all.actions.map(({ weeksAgo, ...one }) => ({ ...one, date: dateOf(all).subtract({ weeks: weeksAgo }).toString() }))

/** The reports where their places say; a lettered item without a heading above it begins one. */
function placed(
  all: Given['topics'],
  reports: readonly PackItem['reports'][number][],
  last: Partial<PackItem>,
): PackItem[] {
  const items: PackItem[] = []
  let parent: number | null = null
  for (const [n, [, , place, note]] of all.entries()) {
    const one = reports[n]
    if (!one) continue
    const heads = place === 'new group' || place === 'new letters' || (place === 'letter' && parent === null)
    if (heads) items.push(item({ id: 100 + n, kind: 'heading', title: headings[n % headings.length] ?? '' }))
    if (place === 'here' || place === 'new group') parent = null
    else if (heads) parent = 100 + n
    items.push(
      item({
        id: one.id,
        parentId: parent,
        kind: 'report',
        title: one.title,
        note,
        reports: [one],
        ...(n === all.length - 1 && last),
      }),
    )
  }
  return items
}

export const packContent: fc.Arbitrary<PackContent> = given
  .chain(all => {
    const [body, prefix] = all.body
    const date = dateOf(all).toString()
    const reports = all.topics.map(([topic, where], at) =>
      report(at + 10, `${topic} ${where}`.replace(' :', ':'), body, date, all.template),
    )
    const minutes = all.minuted
      ? [minutesPaper({ body, date: dateOf(all).subtract({ days: 35 }).toString(), prefix })]
      : []
    return fc.tuple(fc.constant(all), fc.tuple(...reports), fc.tuple(...minutes))
  })
  .map(([all, reports, minutes]) => {
    const [body] = all.body
    const date = dateOf(all).toString()
    const noun = body.split(' ').at(-1) ?? body
    const before = minutes.map((paper, n): PackMinutes => ({ meetingId: n + 2, paper }))
    const items: PackItem[] = [
      item({ id: 1, kind: 'announcements', title: 'Chair’s announcements' }),
      ...(all.minuted ? [item({ id: 2, kind: 'minutes', title: 'Minutes', minutes: before })] : []),
      item({
        id: 3,
        kind: 'declarations',
        title: 'Declarations of interest',
        note: 'Members say which interest they have in which item.',
      }),
      ...(all.actions.length > 0
        ? [item({ id: 4, kind: 'actions', title: 'Actions from earlier meetings', actions: asked(all) })]
        : []),
      ...placed(all.topics, reports, all.ended),
      ...(all.update
        ? [
            item({
              id: 30,
              kind: kinds[all.day % kinds.length] ?? 'other',
              title: 'Events of the season',
              presenter: name(9),
              organisation: all.day % 2 === 0 ? 'Harbour Trust' : null,
            }),
          ]
        : []),
      ...(all.follows ? [item({ id: 31, kind: 'report', title: 'Review of the constitution' })] : []),
      ...(all.exempt.length > 0
        ? [item({ id: 39, kind: 'exclusion', title: 'Exclusion of the press and public' })]
        : []),
      ...all.exempt.map(({ title, exempt, confidential }, n) =>
        item({
          id: 40 + n,
          kind: 'report',
          title: `${title}${n > 0 ? ' (second)' : ''}`,
          part: 'II',
          exempt: confidential ? [] : exempt,
          confidential,
        }),
      ),
    ]
    return {
      publisher: 'Thornmere Borough Council',
      body: { id: 1, slug: 'body', name: body, noun },
      meeting: { id: 1, slug: `body-${date}`, date, starts: all.starts, venue: all.venue, kind: all.kind },
      chiefExecutive: 'Verity Haldane',
      members: all.members,
      vacancies: all.vacancies,
      contact: { name: 'Committee Services', email: 'committees@thornmere.example', telephone: '01632 960417' },
      next: all.next === null ? null : dateOf(all).add({ days: all.next }).toString(),
      notices: ['If the alarm sounds, please leave by the nearest signed exit.'],
      items: numbered(arranged(all.capitals ? items.map(one => ({ ...one, title: one.title.toUpperCase() })) : items)),
    }
  })
