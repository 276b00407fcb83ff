/** Referrals to offender management, just inside and just outside: whose they are, of what age, for which cohort; screening; coming again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { somebody, tell } from '../../../test/case-story.ts'
import * as scene from '../../../test/iom-scene.ts'
import { offenderManagement as type } from './case-type.ts'
import { adopted, declined } from './cohort/adopt.ts'
import { statutoryOf, supervisionChanged } from './cohort/supervision.ts'
import { referredAgain, screened, withdrawn } from './referral.ts'
import * as rules from './rules.ts'

const { referral, referred, screening, unset, quorate } = scene
const open = (given: Partial<typeof referral>, on = '2026-03-02', born: string | null = '1988-03-09') =>
  tell(type, { ...referral, ...given }, on, { engine: unset, people: [somebody(1, 'subject', 'Silas', born)] })

test('the police team of the area opens the case, and nobody else', () => {
  assert.equal(rules.ownedByPolice.refuses({ kind: 'police' }), null)
  assert.equal(rules.ownedByPolice.refuses({ kind: undefined }), null)
  assert.equal(rules.ownedByPolice.refuses({ kind: 'probation' })?.rule, 'iom-owned-by-police')
})

test('an adult is referred from the eighteenth birthday on, and nobody whose age is not known', () => {
  const eighteen = { value: 18, unit: 'years' as const }
  assert.equal(rules.adultOnly.refuses({ born: '2008-03-02', on: '2026-03-02' }, eighteen), null)
  assert.equal(rules.adultOnly.refuses({ born: '2008-03-03', on: '2026-03-02' }, eighteen)?.rule, 'iom-adult')
  assert.equal(rules.adultOnly.refuses({ born: '2008-02-29', on: '2026-02-28' }, eighteen)?.rule, 'iom-adult')
  assert.equal(rules.adultOnly.refuses({ born: '2008-02-29', on: '2026-03-01' }, eighteen), null)
  assert.equal(rules.bornKnown.refuses({ born: '2008-03-02' }), null)
  assert.equal(rules.bornKnown.refuses({ born: null })?.rule, 'iom-born-known')
  assert.equal(open({}, '2026-03-02', '2008-03-02').stood().stage, 'referred')
  assert.throws(() => open({}, '2026-03-02', '2008-03-03'), /iom-adult/)
  assert.throws(() => open({}, '2026-03-02', null), /iom-born-known/)
})

test('Fixed and Flex are for the offences of the scheme; Free is for a group', () => {
  assert.equal(rules.schemeOffenceNamed.refuses({ cohort: 'free', offences: 0 }), null)
  assert.equal(rules.schemeOffenceNamed.refuses({ cohort: 'flex', offences: 1 }), null)
  assert.equal(rules.schemeOffenceNamed.refuses({ cohort: 'flex', offences: 0 })?.rule, 'iom-scheme-offence')
  assert.throws(() => open({ offences: [] }), /iom-scheme-offence/)
  assert.equal(open({ offences: [], cohort: 'free' }).stood().stage, 'referred')
})

test('custody has its first day, by the day of the referral; who is free has none', () => {
  const dated = (state: string, since: string | null) =>
    rules.custodyDated.refuses({ state, since, on: '2026-03-02' })?.rule
  assert.equal(dated('custody', '2026-03-02'), undefined)
  assert.equal(dated('custody', '2026-03-03'), 'iom-custody-dated')
  assert.equal(dated('custody', null), 'iom-custody-dated')
  assert.equal(dated('community', null), undefined)
  assert.equal(dated('wanted', '2026-03-01'), 'iom-custody-dated')
  const held = open({ state: 'custody', since: '2025-11-03' })
  assert.equal(held.stood().lasting('custody')?.from, '2025-11-03')
  assert.equal(open({ state: 'wanted' }).stood().lasting('wanted')?.from, '2026-03-02')
  assert.throws(() => open({ state: 'custody' }), /iom-custody-dated/)
})

test('a referral is screened within five working days, and not of somebody whom another area manages', () => {
  const story = referred(unset, '2026-04-02')
  assert.equal(story.due('screen'), '2026-04-13', 'Good Friday and Easter Monday do not count')
  const elsewhere = { ...screening, elsewhere: true }
  assert.equal(story.refused(screened, elsewhere, '2026-04-13')?.rule, 'iom-one-area')
  assert.equal(story.refused(screened, screening, '2026-04-01')?.rule, 'iom-screened-after-referral')
  assert.equal(story.refused(screened, screening, '2026-04-02'), undefined)
  story.does(screened, screening, '2026-04-13')
  assert.equal(story.stood().stage, 'screened')
  assert.equal(story.due('evaluate'), '2026-04-27')
  assert.equal(story.due('decide', 2), '2026-05-20', 'a month, and seven days to spare')
})

test('a decision is due a month after the screening, also at the end of a short one', () => {
  const story = referred(unset, '2028-01-31')
  story.does(screened, screening, '2028-01-31')
  assert.equal(story.due('decide', 2), '2028-03-07', 'the last of February in a leap year, and seven days')
})

test('a referral that is taken back can be made again, and both are counted', () => {
  const story = referred(unset)
  story.does(withdrawn, { why: 'Sent to the wrong team.' }, '2026-03-03')
  assert.equal(story.stood().closed, '2026-03-03')
  story.does(referredAgain, { ...referral, statutory: false }, '2026-09-01')
  const stood = story.stood()
  assert.deepEqual([stood.stage, stood.closed], ['referred', null])
  assert.equal(stood.spans.filter(one => one.key === 'referred').length, 2)
  assert.equal(statutoryOf(stood, '2026-09-01'), false)
  assert.equal(story.due('screen'), '2026-09-08')
})

test('who was declined comes back with what is new: screened anew, and decided anew', () => {
  const story = scene.beforeConference(unset)
  const no = { reason: 'not-enough' as const, why: 'Nothing is proven.', told: 'To come back with evidence.' }
  assert.equal(story.refused(declined, no, '2026-03-10')?.rule, 'by-panel')
  story.does(declined, no, '2026-03-10', quorate)
  assert.equal(story.stood().outcome, 'declined')
  assert.equal(
    story.refused(referredAgain, { ...referral, offences: [] }, '2026-05-01')?.rule,
    'iom-scheme-offence',
    'as when somebody is referred first',
  )
  story.does(referredAgain, { ...referral, state: 'custody', since: '2026-04-20' }, '2026-05-01')
  assert.equal(story.stood().lasting('custody')?.from, '2026-04-20')
  assert.equal(story.refused(adopted, scene.choosing, '2026-05-12', quorate)?.rule, 'act-offered')
  story.does(screened, screening, '2026-05-05')
  story.does(adopted, scene.choosing, '2026-05-12', quorate)
  assert.equal(story.stood().lasting('cohort')?.value, 'flex')
})

test('supervision that begins or ends is said once, and counted from the day of adoption at the earliest', () => {
  const story = scene.managed(unset, { statutory: false })
  const begins = { statutory: true, what: 'Community order, 12 months' }
  assert.equal(story.stood().lasting('statutory')?.value, 'no')
  assert.equal(
    story.refused(supervisionChanged, { ...begins, statutory: false }, '2026-03-20')?.rule,
    'iom-supervision-differs',
  )
  story.does(supervisionChanged, begins, '2026-03-05', { today: '2026-03-20' })
  const { value, from } = story.stood().lasting('statutory') ?? {}
  assert.deepEqual([value, from], ['yes', '2026-03-10'])
  story.does(supervisionChanged, { statutory: false, what: 'The order was revoked' }, '2026-03-21')
  assert.equal(story.stood().lasting('statutory')?.value, 'no')
})
