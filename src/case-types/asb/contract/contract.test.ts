import assert from 'node:assert/strict'
import { test } from 'node:test'
import { worked } from '../../../../test/asb-scene.ts'
import { somebody, type Told } from '../../../../test/case-story.ts'
import { contractBroken, contractEnded, contractReviewed, contractSigned, inForce } from './acts.ts'
import { ageOn, isMinor } from '../../../lib/index.ts'
import {
  ageKnown,
  endsAfterSigning,
  inItsTime,
  notEnded,
  notTooLong,
  oldEnough,
  oneAtATime,
  voluntary,
  withGuardian,
  youthTeamTold,
} from './rules.ts'

const six = { value: 6, unit: 'months' } as const
const signed = {
  person: 2,
  freely: true,
  terms: 'No music after ten.',
  help: '',
  ends: '2026-08-31',
  guardian: null,
  youthTeam: null,
}
const mother = somebody(4, 'relative', 'Ida Flax')
const born = (day: string | null) => [
  somebody(1, 'victim', 'Mabel Ottaway'),
  somebody(2, 'subject', 'Dorian Flax', day),
  somebody(3, 'subject', 'Ned Flax', '1990-01-01'),
  mother,
]
/** Whether a contract is counted as in force on each day. */
const counted = (told: Told, ...days: string[]) =>
  days.map(
    day =>
      told.stood().spans.filter(one => one.key === 'contract' && one.from <= day && (one.to === null || day < one.to))
        .length,
  )

test('somebody is of age from the beginning of the 18th birthday; born on a leap day, on 1 March', () => {
  assert.equal(isMinor('2008-03-02', '2026-03-01'), true)
  assert.equal(isMinor('2008-03-02', '2026-03-02'), false)
  assert.equal(ageOn('2008-02-29', '2026-02-28'), 17)
  assert.equal(ageOn('2008-02-29', '2026-03-01'), 18)
  assert.equal(ageOn('2008-02-29', '2028-02-28'), 19)
  assert.equal(ageOn('2008-02-29', '2028-02-29'), 20)
})

test('a contract is voluntary', () => {
  assert.equal(voluntary.refuses({ freely: false })?.rule, 'asb-contract-voluntary')
  assert.equal(voluntary.refuses({ freely: true }), null)
  assert.equal(worked('2026-03-02').refused(contractSigned, { ...signed, freely: false }, '2026-03-02')?.at, 'freely')
})

test('the age of whoever signs is known', () => {
  assert.equal(ageKnown.refuses({ born: null })?.rule, 'asb-contract-age-known')
  assert.equal(ageKnown.refuses({ born: '2000-01-01' }), null)
  assert.equal(
    worked('2026-03-02', born(null)).refused(contractSigned, signed, '2026-03-02')?.rule,
    'asb-contract-age-known',
  )
})

test('children under ten sign nothing', () => {
  const ten = { value: 10, unit: 'years' } as const
  assert.equal(oldEnough.refuses({ age: 9 }, ten)?.rule, 'asb-contract-old-enough')
  assert.equal(oldEnough.refuses({ age: 10 }, ten), null)
})

test('under 18 a parent or guardian signs, and the youth offending team is told before', () => {
  assert.equal(withGuardian.refuses({ minor: true, guardian: null })?.rule, 'asb-contract-guardian')
  assert.equal(withGuardian.refuses({ minor: false, guardian: null }), null)
  const told = { minor: true, on: '2026-03-02' }
  assert.equal(youthTeamTold.refuses({ ...told, told: null })?.rule, 'asb-contract-youth-team')
  assert.equal(youthTeamTold.refuses({ ...told, told: '2026-03-03' })?.rule, 'asb-contract-youth-team')
  assert.equal(youthTeamTold.refuses({ ...told, told: '2026-03-02' }), null)

  const young = worked('2026-03-01', born('2008-03-02'))
  const refused = (given: object, on: string) => young.refused(contractSigned, { ...signed, ...given }, on)
  assert.equal(refused({}, '2026-03-01')?.rule, 'asb-contract-guardian')
  assert.equal(refused({ guardian: 4 }, '2026-03-01')?.rule, 'asb-contract-youth-team')
  assert.equal(refused({ guardian: 4, youthTeam: '2026-02-27' }, '2026-03-01'), undefined)
  assert.equal(refused({}, '2026-03-02'), undefined, 'on the 18th birthday itself')
  young.does(contractSigned, { ...signed, guardian: 4, youthTeam: '2026-02-27' }, '2026-03-01')
  assert.equal(young.stood().spans.find(one => one.key === 'contract-signed')?.value, 'under-18')
})

test('a contract ends after it is signed, and no later than the limit: at ends of months and on leap days', () => {
  assert.equal(endsAfterSigning.refuses({ on: '2026-03-02', ends: '2026-03-02' })?.rule, 'asb-contract-ends-later')
  assert.equal(endsAfterSigning.refuses({ on: '2026-03-02', ends: '2026-03-03' }), null)
  assert.equal(notTooLong.refuses({ ends: '2026-09-03', latest: '2026-09-02' }, six)?.rule, 'asb-contract-length')
  assert.equal(notTooLong.refuses({ ends: '2026-09-02', latest: '2026-09-02' }, six), null)
  const refused = (on: string, ends: string) => worked(on).refused(contractSigned, { ...signed, ends }, on)?.rule
  assert.equal(refused('2026-08-31', '2027-02-28'), undefined)
  assert.equal(refused('2026-08-31', '2027-03-01'), 'asb-contract-length')
  assert.equal(refused('2027-08-31', '2028-02-29'), undefined)
  assert.equal(refused('2027-08-31', '2028-03-01'), 'asb-contract-length')
})

test('one person has one contract at a time', () => {
  const on = { on: '2026-06-01', ends: '2026-09-01' }
  const other = (from: string, to: string) => oneAtATime.refuses({ ...on, others: [{ from, to }] })
  assert.equal(other('2026-03-01', '2026-06-02')?.rule, 'asb-contract-one')
  assert.equal(other('2026-03-01', '2026-06-01'), null)
  assert.equal(other('2026-09-01', '2026-10-01')?.rule, 'asb-contract-one')
  assert.equal(other('2026-09-02', '2026-10-01'), null)

  const told = worked('2026-03-02', born('1999-05-30'))
  told.does(contractSigned, { ...signed, ends: '2026-06-30' }, '2026-03-02')
  assert.equal(told.refused(contractSigned, { ...signed, ends: '2026-09-01' }, '2026-06-30')?.rule, 'asb-contract-one')
  assert.equal(told.refused(contractSigned, { ...signed, ends: '2026-09-01' }, '2026-07-01'), undefined)
  assert.equal(told.refused(contractSigned, { ...signed, person: 3 }, '2026-06-30'), undefined, 'somebody else’s')
})

test('a contract is broken and reviewed in its time, and broken without a penalty', () => {
  const span = { from: '2026-03-02', until: '2026-06-30' }
  for (const [on, rule] of [
    ['2026-03-01', 'asb-contract-in-its-time'],
    ['2026-03-02', undefined],
    ['2026-06-30', undefined],
    ['2026-07-01', 'asb-contract-in-its-time'],
  ] as const)
    assert.equal(inItsTime.refuses({ ...span, on })?.rule, rule)
  const told = worked('2026-03-02')
  const contract = told.does(contractSigned, { ...signed, ends: '2026-06-30' }, '2026-03-02')
  const broken = { contract, what: 'Music', evidence: 'Heard by an officer', follows: 'A talk' }
  assert.equal(told.refused(contractBroken, broken, '2026-07-01')?.rule, 'asb-contract-in-its-time')
  told.does(contractBroken, broken, '2026-06-30')
  assert.match(told.events.at(-1)?.says ?? '', /evidence, and no penalty/)
  assert.equal(told.stood().lasting('contract'), undefined)
  assert.equal(told.stood().stage, 'open', 'nothing else follows')
})

test('a contract is counted from signing to its last day, without anybody saying that it ended', () => {
  const told = worked('2026-03-02')
  told.does(contractSigned, { ...signed, ends: '2026-06-30' }, '2026-03-02')
  assert.deepEqual(counted(told, '2026-03-01', '2026-03-02', '2026-06-30', '2026-07-01'), [0, 1, 1, 0])
  assert.equal(inForce(told.context('2026-06-30'), '2026-06-30').length, 1)
  assert.equal(inForce(told.context('2026-07-01'), '2026-07-01').length, 0)
})

test('one that is ended early, or was put right, is counted as long as it was in force, and once as signed', () => {
  const told = worked('2026-03-02')
  const contract = told.does(contractSigned, { ...signed, ends: '2026-06-30' }, '2026-03-02')
  told.does(contractSigned, { ...signed, ends: '2026-07-31' }, '2026-03-03', {
    today: '2026-03-10',
    corrects: contract,
  })
  assert.deepEqual(counted(told, '2026-03-02', '2026-03-03', '2026-07-31', '2026-08-01'), [0, 1, 1, 0])
  told.does(contractEnded, { contract, why: 'left', words: 'Moved on' }, '2026-05-04')
  assert.deepEqual(counted(told, '2026-03-03', '2026-05-03', '2026-05-04'), [1, 1, 0])
  assert.equal(told.stood().spans.filter(one => one.key === 'contract-signed').length, 1)
  assert.equal(notEnded.refuses({ ended: '2026-05-04' })?.rule, 'asb-contract-not-ended')
  assert.equal(notEnded.refuses({ ended: null }), null)
  assert.equal(
    told.refused(contractEnded, { contract, why: 'done', words: '' }, '2026-05-04')?.rule,
    'asb-contract-not-ended',
  )
})

test('a contract is reviewed every month until it ends, and its end is due', () => {
  const told = worked('2026-03-31')
  const contract = told.does(contractSigned, { ...signed, ends: '2026-06-15' }, '2026-03-31')
  assert.equal(told.due('contract-review', contract), '2026-04-30')
  assert.equal(told.due('contract-end', contract), '2026-06-15')
  const review = told.does(contractReviewed, { contract, kept: 'kept', words: 'Well' }, '2026-04-28')
  assert.equal(told.due('contract-review', contract), undefined)
  assert.equal(told.due('contract-review', review), '2026-05-28')
  const last = told.does(contractReviewed, { contract, kept: 'kept', words: 'Well' }, '2026-05-28')
  assert.equal(told.due('contract-review', last), undefined, 'the next one would be after its end')
  told.does(contractEnded, { contract, why: 'done', words: 'Kept' }, '2026-06-15')
  assert.equal(told.due('contract-end', contract), undefined)
  assert.equal(told.stood().dues.find(one => one.key === 'contract-end')?.met, '2026-06-15')
})
