/** Invented minutes for property tests: what a clerk could have submitted. */
import fc from 'fast-check'
import type { MinutesPaper } from '../../src/meetings/minutes/paper.ts'

const surnames = [
  'Oakes',
  'Fenn',
  'Brightwell',
  'Vale',
  'Holm',
  'Crome',
  'Ashdown',
  'Quennell',
  'Tealby',
  'Hartley-Moss',
  'O’Dell',
  'Plumridge Ward',
]
const officers = ['H. Vane', 'P. Lockwood', 'G. Winslow', 'F. Denholm', 'L. Strand']
const guests = ['N. Haddad', 'Sam Ollerton', 'Dr B. Thrale']
const subjects = [
  'Youth nuisance in Larkrise',
  'Domestic abuse service',
  'The corporate plan: what residents said',
  'Street lighting – a review',
  'Serious violence duty',
  'CONTEST strategy',
  'Fly-tipping & litter',
  'Public question time',
  'Minutes',
  'Chair’s announcements',
]
const outcomes = [
  'the report be noted',
  'the Board welcome what it has heard and ask for an update in six months',
  'Councillor Vale be thanked',
  'the sum of £2,200 be agreed, subject to the Executive',
  'the Director of Communities report back on the patrols in Larkrise and Eastgate, with their cost, before the budget is set',
]
const owners = [
  'Director of Communities',
  'Head of Housing',
  'Chief Executive / Director of Place',
  'Executive Director Environment & Regeneration',
]
const said = [
  'The Board considered a report of the Director of Communities, which gave an update on the work of the partnership.',
  'Members were advised that the number of incidents had fallen by 12 per cent since the last report.',
  'It was noted that funding of £326,878 had been awarded, and that a further bid would be made in the spring.',
  'The Chair thanked the officers for their report.',
  'In answer to a question, it was explained that the service was open on five days of the week.',
]

const pick = <T>(from: readonly T[]) => fc.constantFrom(...from)
const paragraph = pick(said).map(text => ({ role: 'paragraph' as const, text, page: null, line: 0 }))
const points = fc
  .subarray(['more lighting in the underpass;', 'patrols after eight in the evening; and', 'a new phone number.'], {
    minLength: 2,
  })
  .map(all => all.map(text => ({ role: 'list-item' as const, text, page: null, line: 0 })))
const table = fc.constant(
  ['Ward\tIncidents', 'Larkrise\t12', 'Eastgate\t30'].map(text => ({
    role: 'table' as const,
    text,
    page: null,
    line: 0,
  })),
)
const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: paragraph.map(one => [one]) },
      { weight: 2, arbitrary: points },
      { weight: 1, arbitrary: table },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(all => all.flat())

type Item = MinutesPaper['items'][number]
const item: fc.Arbitrary<Omit<Item, 'ref'> & { numbered: boolean }> = fc
  .record({
    title: pick(subjects),
    blocks: words,
    outcome: fc.subarray(outcomes, { maxLength: 3 }),
    action: fc.option(pick(owners), { nil: null, freq: 3 }),
    kind: fc.oneof(
      { weight: 8, arbitrary: fc.constant('usual') },
      { weight: 1, arbitrary: fc.constant('deferred') },
      { weight: 1, arbitrary: fc.constant('silence') },
    ),
  })
  .map(({ title, blocks, outcome, action, kind }) => {
    const common = { title, titled: true, stem: 'that' as const, part: 'I' as const, numbered: true }
    if (kind === 'deferred') {
      const text = 'This item was deferred until the next meeting.'
      return {
        ...common,
        blocks: [{ role: 'paragraph' as const, text, page: null, line: 0 }],
        resolutions: [],
        deferred: true,
        action: null,
      }
    }
    if (kind === 'silence')
      return {
        ...common,
        numbered: false,
        titled: false,
        blocks: [{ role: 'paragraph' as const, text: 'The Board stood in silence.', page: null, line: 0 }],
        resolutions: [],
        deferred: false,
        action: null,
      }
    const resolutions = outcome.map((one, n) =>
      outcome.length === 1 ? `That ${one}.` : n === outcome.length - 1 ? `${one}.` : one,
    )
    return { ...common, blocks, resolutions, deferred: false, action: resolutions.length === 0 ? null : action }
  })

const attended = (name: string, capacity: MinutesPaper['attendance'][number]['capacity'], more = {}) => ({
  name,
  capacity,
  role: null,
  note: null,
  councillor: capacity !== 'officer' && capacity !== 'also present',
  ...more,
})
const attendance = fc
  .record({
    members: fc.shuffledSubarray(surnames, { minLength: 4, maxLength: 11 }),
    away: fc.nat(2),
    business: fc.nat(1),
    officers: fc.subarray(officers, { minLength: 1 }),
    guests: fc.subarray(guests),
    vice: fc.boolean(),
    late: fc.boolean(),
    visitor: fc.boolean(),
  })
  .map(all => {
    const [absent, onBusiness, here] = [
      all.members.slice(0, all.away),
      all.members.slice(all.away, all.away + all.business),
      all.members.slice(all.away + all.business),
    ]
    const last = here.length - 1
    return [
      ...here.map((name, n) =>
        attended(name, 'present', {
          role: n === 0 ? (all.vice ? 'Vice-Chair in the Chair' : 'Chair') : null,
          note: all.late && n === last ? 'from 6.45 p.m.' : null,
        }),
      ),
      ...absent.map(name => attended(name, 'apologies')),
      ...onBusiness.map(name => attended(name, 'absent on council business')),
      ...all.officers.map(name => attended(name, 'officer')),
      ...all.guests.map(name => attended(name, 'also present', { note: 'Harbour Trust' })),
      ...(all.visitor
        ? [attended('S. Marlow', 'also present', { note: 'Standing Order No. 27', councillor: true })]
        : []),
    ]
  })

/** Minutes of one meeting. `of`: whose they are, and when it met. */
export const minutesPaper = (of: { body: string; date: string; prefix: string }): fc.Arbitrary<MinutesPaper> =>
  fc
    .record({
      items: fc.array(item, { minLength: 2, maxLength: 8 }),
      attendance,
      from: fc.integer({ min: 1, max: 60 }),
      minute: fc.integer({ min: 0, max: 59 }),
    })
    .map(({ items, attendance, from, minute }) => {
      let next = from
      return {
        body: of.body,
        date: of.date,
        starts: '18:30',
        place: 'in the Council Chamber, Town Hall, Thornmere',
        attendance,
        items: items.map(({ numbered, ...one }) => ({ ...one, ref: numbered ? `${of.prefix}${next++}` : null })),
        ended: `19:${String(minute).padStart(2, '0')}`,
      }
    })

/** What a reader should make of them. */
export const submitted = (facts: MinutesPaper) => {
  const names = (capacity: string) => facts.attendance.filter(one => one.capacity === capacity).map(one => one.name)
  return {
    ofMeetingDate: facts.date,
    present: names('present'),
    apologies: names('apologies'),
    absentOnCouncilBusiness: names('absent on council business'),
    officers: names('officer'),
    alsoPresent: names('also present'),
    items: facts.items
      .filter(one => one.ref !== null)
      .map(one => ({
        ref: one.ref,
        title: one.title,
        resolved: one.resolutions,
        actionOwner: one.action,
        deferred: one.deferred,
      })),
    endedAt: facts.ended,
  }
}
