import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRule, type Rule } from '../../lib/index.ts'
import * as rules from './rules.ts'
import type { Attender, Motion, TakenItem, Vote } from './sitting.ts'

const here = { from: Temporal.Instant.from('2027-03-09T18:30:00Z'), to: null }
const member = (more: object = {}) =>
  ({ personId: 1, inRoom: true, votes: true, stays: [here], substituteFor: null, ...more }) as unknown as Attender
const away = member({ inRoom: false, stays: [] })
const item = (more: object = {}) =>
  ({
    businessId: 1,
    state: 'under way',
    begunAt: here.from,
    endedAt: null,
    exempt: [3],
    confidential: false,
    ...more,
  }) as unknown as TakenItem
const motion = (state: string) => ({ n: 1, state }) as unknown as Motion
const vote = { names: null, own: [], for: 2, against: 1, abstained: 0 } as unknown as Vote
const [early, late] = ['2027-03-09T18:30:00Z', '2027-03-09T18:31:00Z'].map(one => Temporal.Instant.from(one))

/** Of each rule: its limit, what it allows, and what it refuses. */
const cases: Record<string, { limit?: unknown; allows: unknown[]; refuses: unknown[] }> = {
  'live-quorum': {
    limit: { least: 3, oneIn: 4 },
    allows: [
      { present: 3, voters: 12 },
      { present: 4, voters: 13 },
    ],
    refuses: [
      { present: 2, voters: 4 },
      { present: 3, voters: 13 },
    ],
  },
  'live-on-its-day': {
    allows: [
      { date: '2027-03-09', today: '2027-03-09' },
      { date: '2027-03-09', today: '2027-03-10' },
    ],
    refuses: [{ date: '2027-03-09', today: '2027-03-08' }],
  },
  'live-open-first': { allows: [{ opened: true }], refuses: [{ opened: false }] },
  'live-opened-once': { allows: [{ opened: false }], refuses: [{ opened: true }] },
  'live-resumed-first': { allows: [{ adjourned: false }], refuses: [{ adjourned: true }] },
  'live-before-close': { allows: [{ closed: false }], refuses: [{ closed: true }] },
  'live-minutes-open': {
    allows: [{ minutes: null }, { minutes: 'draft' }],
    refuses: [{ minutes: 'approved' }, { minutes: 'signed' }],
  },
  'live-past': {
    allows: [
      { at: early, now: late },
      { at: late, now: late },
    ],
    refuses: [{ at: late, now: early }],
  },
  'live-a-member': { allows: [{ member: away }], refuses: [{ member: undefined }] },
  'live-in-the-room': { allows: [{ member: member() }], refuses: [{ member: away }, { member: undefined }] },
  'live-not-yet-here': { allows: [{ member: away }], refuses: [{ member: member() }, { member: undefined }] },
  'live-substitutes': {
    limit: { allowed: true, hoursBefore: 2 },
    allows: [{ inTime: true }],
    refuses: [{ inTime: false }],
  },
  'live-instead-of-somebody': {
    allows: [{ absent: away, known: false, taken: false }],
    refuses: [
      { absent: member(), known: false, taken: false },
      { absent: away, known: true, taken: false },
      { absent: away, known: false, taken: true },
      { absent: undefined, known: false, taken: false },
    ],
  },
  'live-on-agenda': { allows: [{ item: item() }], refuses: [{ item: undefined }] },
  'live-not-deferred': { allows: [{ item: item() }], refuses: [{ item: item({ state: 'deferred' }) }] },
  'live-begun-first': { allows: [{ item: item() }], refuses: [{ item: item({ begunAt: null }) }] },
  'live-public-out': {
    allows: [
      { part: 'I', excluded: false, covered: false },
      { part: 'II', excluded: true, covered: true },
    ],
    refuses: [
      { part: 'II', excluded: false, covered: false },
      { part: 'II', excluded: true, covered: false },
    ],
  },
  'live-public-in': {
    allows: [
      { part: 'I', excluded: false, covered: false },
      { part: 'I', excluded: true, covered: true },
    ],
    refuses: [{ part: 'I', excluded: true, covered: false }],
  },
  'live-votes-cast': {
    allows: [
      { cast: 4, entitled: 4 },
      { cast: 1, entitled: 4 },
    ],
    refuses: [
      { cast: 5, entitled: 4 },
      { cast: 0, entitled: 4 },
    ],
  },
  'live-may-vote': { allows: [{ entitled: true }], refuses: [{ entitled: false }] },
  'live-may-speak': { allows: [{ barred: false }], refuses: [{ barred: true }] },
  'live-vote-once': { allows: [{ people: [1, 2] }], refuses: [{ people: [1, 2, 1] }] },
  'live-casting-vote': {
    allows: [
      { for: 2, against: 2, casting: 'for' },
      { for: 2, against: 1, casting: null },
    ],
    refuses: [{ for: 2, against: 1, casting: 'against' }],
  },
  'live-open-motion': {
    allows: [{ motion: motion('open') }],
    refuses: [{ motion: motion('lost') }, { motion: undefined }],
  },
  'live-seconder-other': { allows: [{ mover: 1, seconder: 2 }], refuses: [{ mover: 1, seconder: 1 }] },
  'live-not-lost': {
    allows: [{ motion: motion('carried') }, { motion: undefined }],
    refuses: [{ motion: motion('lost') }, { motion: motion('withdrawn') }],
  },
  'live-own-vote': {
    allows: [{ vote, person: 1, said: 'for' }],
    refuses: [
      { vote, person: 1, said: 'abstained' },
      { vote: undefined, person: 1, said: 'for' },
      { vote: { ...vote, own: [{ personId: 1, said: 'for' }] }, person: 1, said: 'for' },
      { vote: { ...vote, names: { for: [1], against: [], abstained: [] } }, person: 1, said: 'for' },
    ],
  },
  'live-cites-the-act': {
    allows: [{ words: 'That, under section 100A(4) … the public interest …' }],
    refuses: [{ words: 'That the public leave' }, { words: 'section 100A(4)' }],
  },
  'live-names-paragraphs': {
    allows: [{ named: [1, 3], items: [item()] }],
    refuses: [
      { named: [1], items: [item()] },
      { named: [3], items: [] },
      { named: [], items: [item({ exempt: [] })] },
    ],
  },
  'live-all-confidential': {
    allows: [{ items: [item({ confidential: true })] }],
    refuses: [{ items: [item()] }, { items: [] }],
  },
  'live-excluded-once': { allows: [{ excluded: false }], refuses: [{ excluded: true }] },
  'live-was-excluded': { allows: [{ excluded: true }], refuses: [{ excluded: false }] },
}

test('every rule of a sitting allows what it should and refuses the rest', () => {
  const all = Object.values(rules).filter(one => isRule(one)) as Rule<unknown, unknown>[]
  assert.deepEqual(all.map(({ id }) => id).sort(), Object.keys(cases).sort())
  for (const one of all) {
    const about = cases[one.id]
    assert.ok(about)
    for (const given of about.allows) assert.equal(one.refuses(given, about.limit), null, one.id)
    for (const given of about.refuses) assert.equal(one.refuses(given, about.limit)?.rule, one.id)
  }
  assert.equal(
    rules.substitutesAllowed.refuses({ inTime: true }, { allowed: false, hoursBefore: 0 })?.rule,
    'live-substitutes',
  )
})
