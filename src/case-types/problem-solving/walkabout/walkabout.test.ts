/** Stories of walkabouts, told in memory: who came, what was found, and that nothing found is lost. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell, type Told } from '../../../../test/case-story.ts'
import { loadProfile } from '../../../authority/index.ts'
import { makeEngine } from '../../../casework/index.ts'
import { cancelled, confirmed, dropped, finding, finished, walked } from './acts.ts'
import { walkabout } from './case-type.ts'
import * as rules from './rules.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const { limits } = profile.casework
const office = { address: '', phone: '', email: '' }
const engine = makeEngine(
  { types: [walkabout], limits, closures: [], wards: ['Sorrel'], council: 'Council', office },
  Temporal.PlainDate.from('2026-01-01'),
)
const agencies = [{ id: 4, name: 'Larkrise Homes', kind: 'housing' }]
const practitioners = [{ id: 9, name: 'Tamsin Orchard', agencyId: 4 }]
const plan = { kind: 'agencies', ward: 'Sorrel', where: 'Teasel estate', planned: '2026-03-12', why: '' }
const walk: Parameters<typeof walked.says>[0] = {
  came: ['council', 'landlord'],
  councillors: 1,
  residents: 14,
  heard: '',
  late: '',
}
const found = { kind: 'lighting', what: 'Two lamps are out', agency: 4, who: 9, by: '2026-04-02' } as const

const planned = (given: Partial<typeof plan> = {}): Told =>
  tell(walkabout, { ...plan, ...given }, '2026-03-02', { engine, agencies, practitioners })
function onceWalked(): Told {
  const told = planned()
  told.does(walked, walk, '2026-03-12')
  return told
}
const stock = (told: Told) => told.stood().spans.filter(one => one.key === 'finding-open' && one.to === null).length
const flow = (told: Told, key: string) =>
  told
    .stood()
    .spans.filter(one => one.key === key)
    .map(one => one.value)

test('a walk is planned, walked, each finding is somebody’s task, and it is closed when all are done', () => {
  const told = planned()
  assert.equal(told.due('walk'), '2026-03-12')
  told.does(walked, walk, '2026-03-12')
  assert.equal(told.due('walk'), undefined)
  assert.equal(told.stood().ward, 'Sorrel')
  const first = told.does(finding, found, '2026-03-12')
  const second = told.does(finding, { ...found, kind: 'rubbish', who: null }, '2026-03-12')
  assert.equal(told.due('task', first), '2026-04-02')
  assert.equal(told.stood().dues.find(one => one.record === first)?.accountId, 9)
  assert.equal(stock(told), 2)
  assert.equal(told.refused(finished, { told: '' }, '2026-03-20')?.rule, 'walkabout-all-done')
  told.does(confirmed, { finding: first, seen: 'Both lamps are lit.' }, '2026-03-20')
  assert.equal(told.due('task', first), undefined)
  assert.equal(stock(told), 1)
  assert.equal(
    told.refused(confirmed, { finding: first, seen: 'Again.' }, '2026-03-21')?.rule,
    'walkabout-finding-once',
  )
  assert.equal(
    told.refused(confirmed, { finding: second, seen: 'x' }, '2026-03-11', { today: '2026-03-21' })?.rule,
    'walkabout-seen-on-walk',
  )
  told.does(dropped, { task: second, why: 'It is private land.' }, '2026-03-21')
  assert.equal(told.refused(dropped, { task: first, why: 'x' }, '2026-03-21')?.rule, 'act-offered', 'none is open')
  told.does(finished, { told: 'A letter to each house.' }, '2026-03-21')
  assert.equal(told.stood().outcome, 'done')
  assert.deepEqual(flow(told, 'walked'), ['agencies'])
  assert.deepEqual(flow(told, 'finding'), ['lighting', 'rubbish'])
  assert.deepEqual(flow(told, 'finding-done'), ['lighting'])
  assert.equal(flow(told, 'finding-dropped').length, 1)
  assert.equal(told.stood().spans.find(one => one.key === 'residents')?.n, 14)
})

test('a finding that was put right still ends by itself, and leaves the others open', () => {
  const told = onceWalked()
  const first = told.does(finding, found, '2026-03-12')
  const second = told.does(finding, found, '2026-03-12')
  told.does(finding, { ...found, kind: 'dogs' }, '2026-03-13', { corrects: first })
  assert.equal(stock(told), 2)
  told.does(confirmed, { finding: second, seen: 'Done.' }, '2026-03-20')
  assert.equal(stock(told), 1)
  told.does(confirmed, { finding: first, seen: 'Done.' }, '2026-03-21')
  assert.equal(stock(told), 0)
  assert.deepEqual(flow(told, 'finding-done'), ['lighting', 'dogs'])
})

test('a multi-agency walkabout has two agencies; what was found is recorded within five working days, or it says why not', () => {
  const told = planned()
  assert.equal(told.refused(walked, { ...walk, came: ['council'] }, '2026-03-12')?.rule, 'walkabout-several-agencies')
  assert.equal(planned({ kind: 'estate' }).refused(walked, { ...walk, came: ['council'] }, '2026-03-12'), undefined)
  const late = (today: string, words = '') =>
    told.refused(walked, { ...walk, late: words }, '2026-03-12', { today })?.rule
  assert.equal(late('2026-03-19'), undefined)
  assert.equal(late('2026-03-20'), 'walkabout-recorded-soon')
  assert.equal(late('2026-03-20', 'Its notes were lost.'), undefined)
  // Thursday 24 December 2026: Christmas Day, the day in place of Boxing Day and New Year's Day do not count.
  const christmas = (today: string) => told.refused(walked, walk, '2026-12-24', { today })?.rule
  assert.equal(christmas('2027-01-05'), undefined)
  assert.equal(christmas('2027-01-06'), 'walkabout-recorded-soon')
})

test('a walk that does not take place is cancelled', () => {
  const told = planned()
  told.does(cancelled, { why: 'Snow.' }, '2026-03-12')
  assert.equal(told.stood().outcome, 'cancelled')
  assert.equal(onceWalked().refused(cancelled, { why: 'x' }, '2026-03-13')?.rule, 'act-offered')
})

test('the rules of a walkabout, just inside and just outside', () => {
  assert.equal(rules.severalAgencies.refuses({ kind: 'agencies', came: 2 }), null)
  assert.equal(rules.severalAgencies.refuses({ kind: 'agencies', came: 1 })?.rule, 'walkabout-several-agencies')
  assert.equal(rules.recordedSoon.refuses({ by: '2024-02-29', on: '2024-02-29' }, '5 working days'), null)
  assert.equal(
    rules.recordedSoon.refuses({ by: '2024-02-29', on: '2024-03-01' }, '5 working days')?.rule,
    'walkabout-recorded-soon',
  )
  assert.equal(rules.seenOnWalk.refuses({ walked: '2026-03-29', seen: '2026-03-29' }), null)
  assert.equal(rules.seenOnWalk.refuses({ walked: '2026-03-29', seen: '2026-03-28' })?.rule, 'walkabout-seen-on-walk')
  assert.equal(rules.findingOnce.refuses({ settled: false }), null)
  assert.equal(rules.findingOnce.refuses({ settled: true })?.rule, 'walkabout-finding-once')
  assert.equal(rules.allFindingsDone.refuses({ open: 0 }), null)
  assert.equal(rules.allFindingsDone.refuses({ open: 1 })?.rule, 'walkabout-all-done')
})
