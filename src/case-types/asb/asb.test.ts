import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acknowledge, again, assess, planned, reported, spoke, worked } from '../../../test/asb-scene.ts'
import { somebody } from '../../../test/case-story.ts'
import { loadProfile, profileKeys } from '../../authority/index.ts'
import { antiSocialBehaviour } from './case-type.ts'
import { acknowledged, contact, safeContact } from './contact.ts'
import { contractBroken, contractEnded, contractRefused, contractSigned } from './contract/acts.ts'
import { closed, monitoringBegun, reopened } from './ending.ts'
import { evidence } from './evidence.ts'
import { measures } from './measures.ts'
import { planOpened, planReviewed } from './plan.ts'
import { referralAnswered, referredOn } from './refer.ts'
import { furtherReport } from './report.ts'
import { restorativeHeld, restorativeOffered } from './restorative.ts'
import { riskAssessed } from './risk/assess.ts'
import { supportEnded, supportOffered } from './support.ts'
import { warningGiven } from './warning.ts'

const close = {
  outcome: 'resolved',
  why: 'Quiet since.',
  told: true,
  whyNot: '',
  review: true,
  satisfaction: 'satisfied',
  feedback: '',
} as const
const monitor = { why: 'Quiet for weeks', watching: 'The officer calls' }
const first = (told: ReturnType<typeof reported>) => told.stood().spans.find(one => one.key === 'first-contact')?.n

test('from a report to its end: each stage, each clock, and the marks that figures count', () => {
  const told = reported('2026-03-02')
  assert.equal(told.stood().stage, 'received')
  assert.deepEqual(
    [told.due('acknowledge'), told.due('first-contact'), told.due('assess')],
    ['2026-03-04', '2026-03-09', '2026-03-09'],
  )
  told.does(acknowledged, acknowledge, '2026-03-03')
  told.does(contact, spoke, '2026-03-05')
  assert.equal(first(told), 3)
  told.does(riskAssessed, assess(), '2026-03-06')
  assert.equal(told.stood().stage, 'assessed')
  assert.equal(told.due('plan'), '2026-03-20')
  const plan = told.does(planOpened, planned, '2026-03-10')
  assert.equal(told.due('plan'), undefined)
  assert.equal(told.due('review-plan', plan), '2026-04-10')
  const review = told.does(planReviewed, { progress: 'better', harmed: '', changes: 'Nothing' }, '2026-04-08')
  assert.equal(told.due('review-plan', plan), undefined)
  assert.equal(told.due('review-plan', review), '2026-05-08')
  told.does(monitoringBegun, monitor, '2026-04-30')
  assert.equal(told.due('review-plan', review), undefined)
  assert.equal(told.due('monitoring-end'), '2026-05-30')
  assert.equal(told.refused(closed, close, '2026-05-29')?.rule, 'asb-resolved-after-monitoring')
  told.does(closed, close, '2026-05-30')
  const { stage, closed: day, outcome, dues } = told.stood()
  assert.deepEqual([stage, day, outcome], ['closed', '2026-05-30', 'resolved'])
  assert.deepEqual(
    dues.filter(one => one.met === null),
    [],
  )
})

test('working days leave out Christmas and the substitute for Boxing Day', () => {
  const told = reported('2026-12-24')
  assert.equal(told.due('acknowledge'), '2026-12-30')
  assert.equal(told.due('first-contact'), '2027-01-05', 'New Year’s Day is none either')
})

test('the higher the priority, the sooner somebody is reached', () => {
  const told = reported('2026-03-02', { category: 'personal' })
  assert.equal(told.due('first-contact'), '2026-03-05')
  told.does(acknowledged, acknowledge, '2026-03-02')
  told.does(riskAssessed, assess({ life: 'yes' }), '2026-03-02')
  assert.equal(told.due('first-contact'), '2026-03-03')
})

test('days to the first contact: nobody reached does not count, one that was earlier and written later does', () => {
  const told = reported('2026-03-27')
  told.does(contact, { ...spoke, reached: false }, '2026-03-28')
  assert.equal(first(told), undefined)
  const made = told.does(contact, spoke, '2026-03-31')
  assert.equal(first(told), 4, 'the clocks of the country change between')
  told.does(contact, spoke, '2026-03-29', { today: '2026-04-01' })
  assert.equal(first(told), 2)
  assert.equal(told.stood().spans.filter(one => one.key === 'first-contact').length, 1)
  told.does(contact, spoke, '2026-04-02')
  assert.equal(first(told), 2)
  assert.ok(made)
})

test('a contact that is put right counts once, as it was put right', () => {
  const told = reported('2026-03-02')
  const made = told.does(contact, spoke, '2026-03-06')
  told.does(contact, spoke, '2026-03-04', { today: '2026-03-06', corrects: made })
  told.does(contact, spoke, '2026-03-05', { today: '2026-03-07', corrects: made })
  assert.deepEqual(
    told
      .stood()
      .spans.filter(one => one.key === 'first-contact')
      .map(one => one.n),
    [3],
  )
})

test('contact is made in ways that are safe, as they were said last', () => {
  const told = reported('2026-03-02')
  const letter = { ...acknowledge, how: 'letter' } as const
  const refused = told.refused(acknowledged, letter, '2026-03-03')
  assert.deepEqual([refused?.rule, refused?.at], ['asb-safe-way', 'how'])
  told.does(safeContact, { safe: ['letter'], mind: ['plain'], words: '' }, '2026-03-03')
  assert.equal(told.refused(acknowledged, acknowledge, '2026-03-03')?.rule, 'asb-safe-way')
  assert.equal(told.refused(acknowledged, { ...letter, review: false }, '2026-03-03')?.rule, 'asb-case-review-told')
  told.does(acknowledged, letter, '2026-03-03')
})

test('who asks from outside answers who reports, who agrees, and for oneself the safe ways', () => {
  const fills = (as: 'self' | 'mp' | 'agency', right: 'own' | 'spoken' | 'lawful') =>
    antiSocialBehaviour.referral?.fills?.({ as, right, ways: ['text'], safe: '' })
  assert.deepEqual(fills('self', 'own'), { teller: 'self', agreed: true, safe: ['text'] })
  assert.deepEqual(fills('mp', 'spoken'), { teller: 'mp', agreed: true })
  assert.deepEqual(fills('agency', 'lawful'), { teller: 'agency', agreed: false })
})

test('a report for somebody else needs their consent; for oneself it does not', () => {
  assert.throws(() => reported('2026-03-02', { teller: 'mp', agreed: false }), /asb-told-with-consent/)
  reported('2026-03-02', { teller: 'mp', agreed: false, danger: true })
  reported('2026-03-02', { teller: 'police', agreed: false })
})

test('a further report while it is monitored has it worked again, and makes a repeat victim within twelve months', () => {
  const told = worked('2027-02-28')
  told.does(monitoringBegun, monitor, '2027-03-01')
  assert.equal(
    told.refused(furtherReport, { ...again, form: 'diary', happened: '2028-02-28' }, '2028-02-28')?.rule,
    'asb-diary-is-no-report',
  )
  const repeat = () => told.stood().spans.some(one => one.key === 'repeat-victim')
  const late = worked('2027-02-28')
  late.does(furtherReport, { ...again, happened: '2028-02-29' }, '2028-02-29')
  assert.equal(
    late.stood().spans.some(one => one.key === 'repeat-victim'),
    false,
    'a day too late',
  )
  told.does(furtherReport, { ...again, happened: '2028-02-28' }, '2028-02-28')
  assert.equal(told.stood().stage, 'open')
  assert.equal(told.due('monitoring-end'), undefined)
  assert.ok(repeat())
  told.does(furtherReport, { ...again, happened: '2028-03-01' }, '2028-03-01')
  assert.equal(told.stood().spans.filter(one => one.key === 'repeat-victim').length, 1)
})

test('a case is not closed while its risk is not known, a contract is in force, or nobody took it over', () => {
  const told = reported('2026-03-02')
  const ended = (outcome: 'no-evidence' | 'withdrawn' | 'referred') => ({ ...close, outcome })
  assert.equal(told.refused(closed, ended('no-evidence'), '2026-03-02')?.rule, 'asb-close-needs-assessment')
  assert.equal(told.refused(closed, ended('withdrawn'), '2026-03-02'), undefined)
  assert.equal(told.refused(closed, ended('referred'), '2026-03-02')?.rule, 'asb-referral-taken')
  const referral = told.does(
    referredOn,
    { to: 'landlord', whom: '', what: 'Visit', agreed: true, why: '' },
    '2026-03-02',
  )
  assert.equal(told.refused(closed, ended('referred'), '2026-03-02')?.rule, 'asb-referral-taken', 'told is not taken')
  told.does(referralAnswered, { referral, taken: true, words: '' }, '2026-03-03')
  assert.equal(told.refused(closed, ended('referred'), '2026-03-03'), undefined)
  told.does(referralAnswered, { referral, taken: false, words: 'Not theirs' }, '2026-03-04')
  assert.equal(told.refused(closed, ended('referred'), '2026-03-04')?.rule, 'asb-referral-taken')

  const bound = worked('2026-03-02')
  const given = {
    person: 2,
    freely: true,
    terms: 'Quiet',
    help: '',
    ends: '2026-03-31',
    guardian: null,
    youthTeam: null,
  }
  const contract = bound.does(contractSigned, given, '2026-03-02')
  assert.equal(bound.refused(closed, ended('withdrawn'), '2026-03-31')?.rule, 'asb-close-no-contract')
  assert.equal(bound.refused(closed, ended('withdrawn'), '2026-04-01'), undefined)
  bound.does(contractEnded, { contract, why: 'agreed', words: 'Settled' }, '2026-03-20')
  assert.equal(bound.refused(closed, ended('withdrawn'), '2026-03-20'), undefined)
})

test('a case opened again keeps what is in it, is assessed again, and only in time', () => {
  const shut = () => {
    const told = worked('2026-11-02')
    told.does(closed, { ...close, outcome: 'withdrawn' }, '2026-11-30')
    return told
  }
  const told = shut()
  assert.equal(told.refused(reopened, { why: 'Again' }, '2027-03-01')?.rule, 'asb-reopened-in-time')
  const id = told.does(reopened, { why: 'Again' }, '2027-02-28')
  assert.deepEqual([told.stood().stage, told.stood().closed], ['open', null])
  assert.equal(told.due('assess-again', id), '2027-03-05')
  assert.equal(
    told.refused(closed, { ...close, outcome: 'no-evidence' }, '2027-03-01')?.rule,
    'asb-close-needs-assessment',
  )
  told.does(riskAssessed, assess(), '2027-03-01')
  told.does(closed, { ...close, outcome: 'no-evidence' }, '2027-03-01')
})

test('who is supported now: each person once, until it ends', () => {
  const told = worked('2026-03-02', [somebody(1, 'victim', 'Mabel Ottaway'), somebody(5, 'witness', 'Ned Hale')])
  const now = () => told.stood().spans.filter(one => one.key === 'supported' && one.to === null).length
  const offer = { person: 1, kinds: ['calls'], answer: 'declined', words: '' } as const
  told.does(supportOffered, { ...offer, kinds: ['calls'] }, '2026-03-03')
  assert.equal(now(), 0)
  told.does(supportOffered, { ...offer, kinds: ['calls'], answer: 'accepted' }, '2026-03-04')
  told.does(supportOffered, { ...offer, kinds: ['home'], answer: 'accepted' }, '2026-03-05')
  assert.equal(now(), 1)
  assert.equal(told.refused(supportEnded, { person: 5, why: 'Enough' }, '2026-03-06')?.rule, 'asb-supported-now')
  told.does(supportOffered, { ...offer, kinds: ['calls'], person: 5, answer: 'accepted' }, '2026-03-06')
  assert.equal(now(), 2)
  told.does(supportEnded, { person: 1, why: 'Enough' }, '2026-03-07')
  assert.equal(now(), 1)
})

test('a child is warned with a parent until the 18th birthday', () => {
  const warning = {
    person: 2,
    form: 'verbal',
    how: 'spoken',
    about: 'Noise',
    landlord: '',
    guardian: null,
    why: '',
  } as const
  const told = worked('2026-03-01', [somebody(1, 'victim'), somebody(2, 'subject', 'Dorian Flax', '2008-03-02')])
  assert.equal(told.refused(warningGiven, warning, '2026-03-01')?.rule, 'asb-warning-guardian')
  assert.equal(told.refused(warningGiven, warning, '2026-03-02'), undefined)
})

test('every mark that a figure counts is made by some act, and every limit stands in each profile', () => {
  const told = worked('2026-03-02')
  const on = '2026-03-03'
  told.does(furtherReport, { ...again, happened: on }, on)
  told.does(evidence, { kind: 'diary', from: null, to: null, shows: 'Nine nights', kept: 'Here' }, on)
  told.does(supportOffered, { person: 1, kinds: ['calls'], answer: 'accepted', words: '' }, on)
  told.does(
    warningGiven,
    { person: 2, form: 'written', how: 'posted', about: 'Noise', landlord: 'Larkrise Homes', guardian: null, why: '' },
    on,
  )
  told.does(contractRefused, { person: 2, why: 'No' }, on)
  const given = {
    person: 2,
    freely: true,
    terms: 'Quiet',
    help: '',
    ends: '2026-03-31',
    guardian: null,
    youthTeam: null,
  }
  const contract = told.does(contractSigned, given, on)
  told.does(contractBroken, { contract, what: 'Noise', evidence: 'Heard', follows: 'Talk' }, on)
  const offer = told.does(restorativeOffered, { kind: 'mediation', harmed: 'yes', other: 'waiting', by: 'Us' }, on)
  const held = { offer, harmed: true, other: false, reached: true, words: 'Quiet' }
  assert.equal(told.refused(restorativeHeld, held, on)?.at, 'other')
  told.does(restorativeHeld, { ...held, other: true }, on)
  told.does(referredOn, { to: 'police', whom: '', what: 'Look', agreed: true, why: '' }, on)
  told.does(riskAssessed, assess(), on)
  told.does(closed, { ...close, outcome: 'withdrawn' }, '2026-04-01')
  told.does(reopened, { why: 'Again' }, '2026-04-02')
  const made = new Set(told.stood().spans.map(one => one.key))
  for (const measure of measures)
    if ('mark' in measure) assert.ok(made.has(measure.mark), `${measure.key} counts “${measure.mark}”`)

  const [keys = [], ...others] = profileKeys().map(limitKeys)
  assert.ok(keys.length > 20)
  for (const other of others) assert.deepEqual(other, keys)
})

/** Keys of this kind's limits in a profile. */
function limitKeys(authority: string): string[] {
  const profile = loadProfile(authority)
  if ('faults' in profile) throw new Error(profile.faults.join('\n'))
  return profile.casework.limits
    .map(one => one.key)
    .filter(key => key.startsWith('asb.'))
    .toSorted()
}
