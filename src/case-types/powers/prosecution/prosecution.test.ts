/** Prosecutions: laid in time and with authority, pending until every charge has its outcome, told to the press only then. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dorian, engine, mabel, report } from '../../../../test/asb-scene.ts'
import { somebody, tell, type Told } from '../../../../test/case-story.ts'
import type { Answers, Context } from '../../../casework/index.ts'
import { antiSocialBehaviour } from '../../asb/case-type.ts'
import { penaltyIssued } from '../penalty/issue.ts'
import { penaltyPaid, penaltyWithdrawn } from '../penalty/pay.ts'
import { formalCaution } from './caution.ts'
import { hearingHeld, hearingListed, prosecutionOutcome } from './court.ts'
import { prosecutionDropped, prosecutionFile, prosecutionLaid, prosecutionTest } from './file.ts'
import { pressRelease } from './press.ts'
import { notPaid } from './rules.ts'
import { shows } from './shows.ts'

const young = somebody(3, 'subject', 'Ned Flax', '2009-06-15')
const begun = (on: string, people: Context['people'] = [mabel, dorian, young]): Told =>
  tell(antiSocialBehaviour, { ...report, since: on }, on, { engine, people })

type Charge = Answers<typeof prosecutionFile.asks>['charges'][number]
const charge = (day: string, given: Partial<Charge> = {}): Charge => ({
  nth: 1,
  who: 2,
  kind: 'person',
  offence: 'litter',
  day,
  ...given,
})
const sent = (...charges: Charge[]) => ({ charges, words: 'Seen on camera' })
const answered: Answers<typeof prosecutionTest.act.asks> = {
  evidential: 'met',
  evidentialWhy: 'Clear footage.',
  evidentialEvidence: [1],
  interest: 'met',
  interestWhy: 'It goes on.',
  interestEvidence: [1],
  alternatives: 'A fixed penalty, unpaid.',
  proportionate: 'Nothing less works.',
  equality: 'Nobody.',
  vulnerable: 'Nobody.',
}
const signed = { court: 'magistrates', number: '', rank: 'lawyer', signatory: 'Ada Quill', under: '' } as const
const pending = (story: Told, day: string) =>
  story
    .stood()
    .spans.filter(one => one.key === 'prosecution-pending' && one.from <= day && (one.to === null || day < one.to))
    .length
const litter = {
  line: 'litter',
  offenceDay: '2026-03-02',
  offenceTime: '',
  place: 'The weir',
  broken: '',
  to: 2,
  body: [],
  evidence: [1],
  stands: true,
  meant: true,
  number: 'FP 7',
  how: 'hand',
  amount: null,
} as const satisfies Answers<typeof penaltyIssued.asks>
const disposed = (charges: string[], outcome = 'convicted', fine: number | null = null) =>
  ({ charges, outcome, fine, costs: null, surcharge: null, compensation: null, words: '' }) as Answers<
    typeof prosecutionOutcome.asks
  >

test('what only magistrates try is laid within six months of the earliest offence: month ends and leap years', () => {
  const at = (offence: string, on: string, which = 'litter') => {
    const story = begun('2023-07-01')
    const file = story.does(prosecutionFile, sent(charge(offence, { offence: which })), offence)
    story.does(prosecutionTest.act, answered, offence)
    return story.refused(prosecutionLaid, { file, ...signed }, on)?.rule
  }
  assert.equal(at('2023-08-31', '2024-02-29'), undefined)
  assert.equal(at('2023-08-31', '2024-03-01'), 'prosecution-in-time')
  assert.equal(at('2025-08-31', '2026-02-28'), undefined)
  assert.equal(at('2025-08-31', '2026-03-01'), 'prosecution-in-time')
  assert.equal(at('2025-06-25', '2025-12-25'), undefined, 'Christmas Day counts')
  assert.equal(at('2025-06-25', '2025-12-26'), 'prosecution-in-time')
  assert.equal(at('2025-06-25', '2026-06-25', 'fly-tipping'), undefined)
})

test('it is laid once, with its test met, by a lawyer or under a delegation', () => {
  const story = begun('2026-03-01')
  assert.equal(story.refused(prosecutionFile, sent(), '2026-03-02')?.rule, 'prosecution-charged')
  const file = story.does(prosecutionFile, sent(charge('2026-03-01')), '2026-03-05')
  assert.equal(story.due('prosecution-decide', file), '2026-04-02')
  assert.equal(story.due('prosecution-last-day', file), '2026-09-01')
  const laid = { file, ...signed }
  const refused = (given: Partial<Answers<typeof prosecutionLaid.asks>>, on: string) =>
    story.refused(prosecutionLaid, { ...laid, ...given }, on)?.rule
  assert.equal(refused({}, '2026-03-06'), 'power-test-answered')
  story.does(prosecutionTest.act, { ...answered, interest: 'not-met' }, '2026-03-06')
  assert.equal(refused({}, '2026-03-06'), 'power-limbs-met')
  story.does(prosecutionTest.act, answered, '2026-03-07')
  assert.equal(refused({}, '2026-03-04'), 'prosecution-laid-after-file')
  assert.equal(refused({ rank: 'council-officer' }, '2026-03-07'), 'power-delegated')
  assert.equal(refused({ rank: 'council-officer', under: 'Scheme, item 6' }, '2026-03-07'), undefined)
  story.does(prosecutionLaid, laid, '2026-03-07')
  assert.equal(story.due('prosecution-decide', file), undefined)
  assert.equal(
    story.refused(prosecutionDropped, { file, why: 'paid', words: 'x' }, '2026-03-08')?.rule,
    'act-offered',
    'no file waits',
  )
  const other = story.does(prosecutionFile, sent(charge('2026-03-02')), '2026-03-08')
  assert.equal(refused({}, '2026-03-08'), 'prosecution-laid-once')
  assert.equal(refused({ file: other }, '2026-03-08'), undefined)
})

test('pending is everything from laid to its end, apart from the actions', () => {
  const story = begun('2026-03-01')
  const two = sent(charge('2026-03-01'), charge('2026-03-02', { nth: 2, offence: 'fly-tipping' }))
  const file = story.does(prosecutionFile, two, '2026-03-05')
  story.does(prosecutionTest.act, answered, '2026-03-06')
  assert.equal(pending(story, '2026-03-06'), 0)
  story.does(prosecutionLaid, { file, ...signed }, '2026-03-10')
  assert.deepEqual([pending(story, '2026-03-09'), pending(story, '2026-03-10')], [0, 1])
  const [one, other] = [`${file}-1`, `${file}-2`]
  assert.equal(story.refused(prosecutionOutcome, disposed([one]), '2026-03-09')?.rule, 'prosecution-before-court')
  assert.equal(story.refused(prosecutionOutcome, disposed([`${file}-3`]), '2026-05-01')?.rule, 'answer-offered')
  assert.equal(
    story.refused(prosecutionOutcome, disposed([one], 'acquitted', 100), '2026-05-01')?.rule,
    'prosecution-money-convicted',
  )
  story.does(prosecutionOutcome, disposed([one], 'acquitted'), '2026-05-01')
  assert.equal(pending(story, '2026-05-01'), 1, 'the other charge')
  story.does(prosecutionOutcome, { ...disposed([other], 'convicted', 40_000), costs: 25_050 }, '2026-05-08')
  assert.deepEqual([pending(story, '2026-05-07'), pending(story, '2026-05-08')], [1, 0])
  const marks = (key: string) =>
    story
      .stood()
      .spans.filter(found => found.key === key)
      .map(found => [found.value, found.n])
  assert.deepEqual(marks('prosecution-outcome'), [
    ['acquitted', null],
    ['convicted', null],
  ])
  assert.deepEqual(marks('court-money'), [
    ['fine', 400],
    ['costs', 250.5],
  ])
  assert.deepEqual(marks('action'), [])
})

test('hearings are due on their day and hour; one that is moved is listed again', () => {
  const story = begun('2026-03-01')
  const file = story.does(prosecutionFile, sent(charge('2026-03-01')), '2026-03-05')
  const first = { file, what: 'first', at: '2026-04-14', time: '10:00', where: 'Millrace Magistrates’ Court' } as const
  story.does(prosecutionTest.act, answered, '2026-03-06')
  story.does(prosecutionLaid, { file, ...signed }, '2026-03-10')
  assert.equal(story.refused(hearingListed, { ...first, at: '2026-03-10' }, '2026-03-11')?.rule, 'due-ahead')
  const listed = story.does(hearingListed, first, '2026-03-11')
  assert.deepEqual(
    story
      .stood()
      .dues.filter(one => one.key === 'prosecution-hearing')
      .map(one => [one.by, one.at]),
    [['2026-04-14', '10:00']],
  )
  const held = { listed, plea: 'not-guilty', words: 'Trial to follow' } as const
  assert.equal(story.refused(hearingHeld, held, '2026-04-13')?.rule, 'prosecution-heard-on-day')
  assert.match(String(shows(story.context('2026-04-13'))[0]?.body), /First hearing: 14 April 2026, 10am/)
  const moved = story.does(hearingListed, { ...first, at: '2026-04-21' }, '2026-04-13')
  assert.equal(story.due('prosecution-hearing', listed), undefined)
  assert.equal(story.due('prosecution-hearing', moved), '2026-04-21')
  story.does(hearingHeld, { ...held, listed: moved }, '2026-04-21')
  assert.equal(story.due('prosecution-hearing'), undefined)
  assert.match(String(shows(story.context('2026-04-22'))[0]?.body), /No hearing is listed/)
})

test('a penalty goes to court once the law and its own days allow it, and never once it was paid', () => {
  const told = (how: 'hand' | 'post') => {
    const story = begun('2026-03-01')
    const penalty = story.does(penaltyIssued, { ...litter, how }, '2026-03-02')
    const file = story.does(prosecutionFile, sent(charge('2026-03-02')), '2026-03-03')
    story.does(prosecutionTest.act, answered, '2026-03-03')
    return { story, penalty, at: (on: string) => story.refused(prosecutionLaid, { file, ...signed }, on)?.rule }
  }
  const { at } = told('hand')
  assert.equal(at('2026-03-16'), 'prosecution-bar')
  assert.equal(at('2026-03-17'), 'prosecution-unpaid-first')
  assert.equal(at('2026-03-30'), 'prosecution-unpaid-first')
  assert.equal(at('2026-03-31'), undefined)
  const paid = told('hand')
  paid.story.does(penaltyPaid, { penalty: paid.penalty, amount: 13_500, part: [] }, '2026-03-16')
  assert.equal(paid.at('2026-04-20'), 'prosecution-not-paid')
  assert.equal(
    paid.story.refused(prosecutionFile, sent(charge('2026-03-02')), '2026-04-20')?.rule,
    'prosecution-not-paid',
  )
  assert.equal(paid.story.refused(prosecutionFile, sent(charge('2026-03-03')), '2026-04-20'), undefined, 'another day')
  assert.equal(notPaid.refuses({ paid: false }), null)
  const withdrawn = told('hand')
  withdrawn.story.does(
    penaltyWithdrawn,
    { penalty: withdrawn.penalty, why: 'prosecuted', words: 'Serious after all' },
    '2026-03-05',
  )
  assert.equal(withdrawn.at('2026-03-06'), undefined, 'nothing is offered any more')
  assert.equal(told('post').at('2026-04-01'), 'prosecution-unpaid-first', 'served two working days later')
  assert.equal(told('post').at('2026-04-02'), undefined)
})

test('children go to the youth court, and nobody under ten, or of unknown age, is charged', () => {
  const people = [dorian, young, somebody(4, 'subject', 'Wren'), somebody(5, 'subject', 'Kit', '2016-03-02')]
  const story = begun('2026-02-01', people)
  const refused = (day: string, given: Partial<Charge>) =>
    story.refused(prosecutionFile, sent(charge(day, given)), '2026-03-05')
  assert.equal(refused('2026-03-01', { who: 5 })?.rule, 'prosecution-youngest')
  assert.equal(refused('2026-03-02', { who: 5 }), undefined)
  assert.equal(refused('2026-03-02', { who: 4 })?.rule, 'prosecution-age-known')
  assert.equal(refused('2026-03-02', { who: 4, kind: 'body' }), undefined)
  assert.equal(refused('2026-03-06', {})?.rule, 'prosecution-offence-first')
  assert.equal(refused('2026-03-06', {})?.at, 'charges-1-day')
  const file = story.does(prosecutionFile, sent(charge('2026-03-02', { who: 3 })), '2026-03-05')
  assert.match(story.events.at(-1)?.says ?? '', /1 charge. Somebody under 18 is charged: the youth offending team/)
  const both = story.does(
    prosecutionFile,
    sent(charge('2026-03-02', { who: 3 }), charge('2026-03-02', { nth: 2 })),
    '2026-03-05',
  )
  story.does(prosecutionTest.act, answered, '2026-03-05')
  const laid = (given: Partial<Answers<typeof prosecutionLaid.asks>>, on = '2026-03-06') =>
    story.refused(prosecutionLaid, { file, ...signed, ...given }, on)?.rule
  assert.equal(laid({}), 'prosecution-youth-court')
  assert.equal(laid({ court: 'youth' }), undefined)
  assert.equal(laid({ file: both }), undefined, 'with an adult')
})

test('a caution is for an adult who admits it and agrees, with evidence', () => {
  const story = begun('2026-03-01')
  const caution: Answers<typeof formalCaution.asks> = {
    who: 2,
    kind: 'person',
    offence: 'litter',
    day: '2026-03-01',
    evidence: [1],
    admitted: true,
    agreed: true,
    rank: 'council-officer',
    signatory: 'Ola Brandt',
    under: 'Scheme of delegation, item 6',
  }
  const refused = (given: Partial<Answers<typeof formalCaution.asks>>, on = '2026-03-05') =>
    story.refused(formalCaution, { ...caution, ...given }, on)?.rule
  assert.equal(refused({}), undefined)
  assert.equal(refused({ admitted: false }), 'caution-admitted')
  assert.equal(refused({ agreed: false }), 'caution-admitted')
  assert.equal(refused({ evidence: [] }), 'caution-evidenced')
  assert.equal(refused({ under: '' }), 'power-delegated')
  assert.equal(refused({ who: 3 }, '2027-06-14'), 'caution-adult')
  assert.equal(refused({ who: 3 }, '2027-06-15'), undefined)
})

test('the press is told after the court’s outcome, and of no child by name', () => {
  const story = begun('2026-03-01')
  const release = { headline: 'Fine for fly-tipping', names: true, words: 'A court fined somebody.' }
  assert.equal(story.refused(pressRelease, release, '2026-03-02')?.rule, 'act-offered')
  const file = story.does(prosecutionFile, sent(charge('2026-03-01')), '2026-03-05')
  assert.equal(story.refused(pressRelease, release, '2026-03-05')?.rule, 'press-after-court')
  story.does(prosecutionTest.act, answered, '2026-03-05')
  story.does(prosecutionLaid, { file, ...signed }, '2026-03-06')
  assert.equal(story.refused(pressRelease, release, '2026-04-30')?.rule, 'press-after-court')
  story.does(prosecutionOutcome, disposed([`${file}-1`], 'convicted', 30_000), '2026-05-01')
  assert.equal(story.refused(pressRelease, release, '2026-04-30', { today: '2026-05-01' })?.rule, 'press-after-court')
  assert.equal(story.refused(pressRelease, release, '2026-05-01'), undefined)
  const second = story.does(prosecutionFile, sent(charge('2026-03-04', { who: 3 })), '2026-05-02')
  assert.equal(story.refused(pressRelease, release, '2026-05-02')?.rule, 'press-after-court', 'another file is open')
  story.does(prosecutionLaid, { file: second, ...signed, court: 'youth' }, '2026-05-04')
  story.does(prosecutionOutcome, disposed([`${second}-1`]), '2026-05-20')
  assert.equal(story.refused(pressRelease, release, '2026-05-20')?.rule, 'press-no-child')
  story.does(pressRelease, { ...release, names: false }, '2026-05-20')
  assert.deepEqual(
    story.events.at(-1)?.effects.map(one => ('key' in one ? one.key : one.do)),
    ['press-release'],
  )
})

test('a file that is dropped waits for nothing', () => {
  const story = begun('2026-03-01')
  const file = story.does(prosecutionFile, sent(charge('2026-03-01')), '2026-03-05')
  story.does(prosecutionDropped, { file, why: 'evidence', words: 'A letter of advice' }, '2026-03-09')
  assert.equal(story.due('prosecution-decide', file), undefined)
  assert.equal(story.due('prosecution-last-day', file), undefined)
  assert.match(String(shows(story.context('2026-03-10'))[0]?.body), /Dropped on 9 March 2026/)
})
