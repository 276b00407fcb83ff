/** The civil injunction: asked for, heard, made, served, broken, varied, ended; each rule just inside and just outside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  agencies,
  answered,
  begun,
  charity,
  council,
  course,
  flow,
  landlord,
  police,
  signed,
  stock,
  terms,
} from '../../../../test/court-order-scene.ts'
import type { Told } from '../../../../test/case-story.ts'
import type { AnswersOf } from '../../../casework/index.ts'
import { injunctionApplied, injunctionTest } from './application.ts'
import { injunctionLife, injunctionListed, injunctionMade, injunctionNotMade } from './hearing.ts'
import { injunction } from './injunction.ts'

type Applied = AnswersOf<typeof injunctionApplied>
type Made = AnswersOf<typeof injunctionMade>
const application = (given: Partial<Applied> = {}): Applied => ({
  person: 2,
  applicant: council,
  condition: 'harm',
  relates: false,
  notice: true,
  why: '',
  youthTeam: null,
  told: '',
  seeks: 'To stay away from Teasel Walk.',
  hearing: '2026-03-20',
  ...signed,
  ...given,
})
const made = (given: Partial<Made> = {}): Made => ({
  application: 3,
  person: 2,
  kind: 'final',
  court: 'County court, K00XX123',
  ...terms,
  arrest: 'none',
  excludes: false,
  ...given,
})
const tested = (on: string): Told => {
  const story = begun(on)
  story.does(injunctionTest.act, answered(injunctionTest), on)
  return story
}
/** The application is event 3. */
const applied = (on: string, given: Partial<Applied> = {}): Told => {
  const story = tested(on)
  story.does(injunctionApplied, application({ hearing: null, ...given }), on)
  return story
}
const ruleOf = (given: Partial<Applied>, on = '2026-03-02', by?: number) =>
  tested('2026-03-01').refused(injunctionApplied, application(given), on, by === undefined ? {} : { by })?.rule
const madeRule = (given: Partial<Made>, on = '2026-03-20', of: Partial<Applied> = {}) =>
  applied('2026-03-02', of).refused(injunctionMade, made(given), on)?.rule

test('nothing is asked of a court before the legal test is met, of which one kind of behaviour is enough', () => {
  const story = begun('2026-03-01')
  assert.equal(story.refused(injunctionApplied, application(), '2026-03-01')?.rule, 'power-test-answered')
  const harm = { harm: 'not-met', housing: 'not-met' }
  story.does(injunctionTest.act, answered(injunctionTest, { ...harm, home: 'not-met' }), '2026-03-01')
  assert.equal(story.refused(injunctionApplied, application(), '2026-03-01')?.rule, 'power-limbs-met')
  story.does(injunctionTest.act, answered(injunctionTest, harm), '2026-03-02')
  assert.equal(story.refused(injunctionApplied, application(), '2026-03-02')?.rule, 'injunction-condition-met')
  assert.equal(story.refused(injunctionApplied, application({ condition: 'home' }), '2026-03-02'), undefined)
})

test('whoever is ten or over, with a known date of birth; under 18 the youth offending team is asked before', () => {
  assert.equal(ruleOf({ person: 5 }), 'court-order-age-known')
  assert.equal(ruleOf({ person: 6 }, '2026-03-01'), 'court-order-youngest')
  assert.equal(ruleOf({ person: 6, youthTeam: '2026-03-01' }, '2026-03-02'), undefined)
  assert.equal(ruleOf({ person: 3 }), 'court-order-youth-team')
  assert.equal(ruleOf({ person: 3, youthTeam: '2026-03-03' }), 'court-order-youth-team')
  assert.equal(ruleOf({ person: 3, youthTeam: '2026-03-02' }), undefined)
  assert.equal(ruleOf({ person: 3, notice: false, why: 'They would flee.' }), undefined)
})

test('who applies decides which kind of behaviour is enough', () => {
  assert.equal(ruleOf({ applicant: charity }), 'injunction-applicant')
  assert.equal(ruleOf({ applicant: police }), undefined)
  assert.equal(ruleOf({ applicant: landlord }), 'injunction-housing-functions')
  assert.equal(ruleOf({ applicant: landlord, relates: true }), undefined)
  assert.equal(ruleOf({ condition: 'housing' }), 'injunction-housing-functions')
  assert.equal(ruleOf({ condition: 'housing', relates: true }), undefined)
  assert.equal(ruleOf({ condition: 'home' }), undefined)
  const national = [...agencies, { id: 9, name: 'Transport body', kind: 'other' }]
  const story = tested('2026-03-01')
  const context = { ...story.context('2026-03-02'), agencies: national }
  const asked = (condition: 'harm' | 'home') =>
    injunctionApplied.refuses?.(application({ applicant: 9, condition }), '2026-03-02', context)?.rule
  assert.equal(asked('home'), 'injunction-home-applicant')
  assert.equal(asked('harm'), undefined)
})

test('without notice it says why; a hearing is not before; who signs is authorised', () => {
  assert.equal(ruleOf({ notice: false }), 'injunction-without-notice')
  assert.equal(ruleOf({ notice: false, why: 'Fear of violence.' }), undefined)
  assert.equal(ruleOf({ hearing: '2026-03-01' }), 'injunction-hearing-later')
  assert.equal(ruleOf({ hearing: '2026-03-02' }), undefined)
  assert.equal(ruleOf({ under: '' }), 'power-delegated')
})

test('under 18 the youth offending team is asked before the adjourned hearing at the latest', () => {
  const story = applied('2026-03-02', { person: 3, notice: false, why: 'Fear.' })
  const listed = {
    application: 3,
    hearing: '2026-03-20',
    time: '10:00',
    court: 'Youth court',
    youthTeam: null,
    words: '',
  }
  const refused = (youthTeam: string | null) =>
    story.refused(injunctionListed, { ...listed, youthTeam }, '2026-03-03')?.rule
  assert.equal(refused(null), 'court-order-youth-team')
  assert.equal(refused('2026-03-21'), 'court-order-youth-team')
  assert.equal(refused('2026-03-20'), undefined)
  assert.equal(story.refused(injunctionListed, listed, '2026-03-01')?.rule, 'injunction-after-application')
  story.does(injunctionListed, { ...listed, youthTeam: '2026-03-03' }, '2026-03-03')
  assert.equal(story.due('injunction-hearing', 3), '2026-03-20')
  story.does(injunctionNotMade, { application: 3, how: 'refused', why: 'Not shown.' }, '2026-03-20')
  assert.equal(story.due('injunction-hearing', 3), undefined)
  assert.equal(story.refused(injunctionListed, listed, '2026-03-21')?.rule, 'injunction-application-open')
  assert.deepEqual(
    flow(story, 'injunction-not-made').map(one => one.value),
    ['refused'],
  )
})

test('an order says something, each requirement with who supervises it, until a day that is not before', () => {
  assert.equal(madeRule({ prohibitions: ' ' }), 'court-order-some-terms')
  assert.equal(madeRule({ prohibitions: '', requirements: [course] }), undefined)
  assert.equal(madeRule({ requirements: [{ ...course, supervisor: ' ' }] }), 'court-order-supervised')
  assert.equal(madeRule({ person: 3 }), 'injunction-same-person')
  assert.equal(madeRule({ ends: '2026-03-19' }), 'court-order-ends-later')
  assert.equal(madeRule({ ends: '2026-03-20' }), undefined)
  assert.equal(madeRule({}, '2026-03-01'), 'injunction-after-application')
  assert.equal(madeRule({}, '2026-03-02'), undefined)
})

test('against a child it lasts 12 months at the most; against an adult as long as the court says', () => {
  const child = (ends: string | null, on: string) =>
    madeRule({ person: 3, ends }, on, { person: 3, youthTeam: '2026-03-01' })
  assert.equal(child('2027-03-19', '2026-03-20'), undefined)
  assert.equal(child('2027-03-20', '2026-03-20'), 'injunction-length-under-18')
  assert.equal(child(null, '2026-03-20'), 'injunction-length-under-18')
  assert.equal(child('2028-02-29', '2027-03-01'), undefined)
  assert.equal(child('2028-03-01', '2027-03-01'), 'injunction-length-under-18')
  assert.equal(child('2029-03-01', '2028-03-01'), 'injunction-length-under-18', '17 on the day before the birthday')
  assert.equal(child('2035-01-01', '2028-03-02'), undefined, '18 on that day')
  assert.equal(madeRule({ ends: '2036-01-01' }), undefined)
})

test('a power of arrest and keeping somebody out of their home have their own grounds', () => {
  assert.equal(madeRule({ arrest: 'other' }), 'injunction-arrest')
  assert.equal(madeRule({ arrest: 'violence' }), undefined)
  assert.equal(madeRule({ arrest: 'risk', prohibitions: '', requirements: [course] }), 'injunction-arrest')
  assert.equal(
    madeRule({ arrest: 'risk', prohibitions: '', requirements: [{ ...course, activity: false }] }),
    undefined,
  )
  assert.equal(madeRule({ excludes: true }), 'injunction-home-excluded')
  assert.equal(madeRule({ excludes: true, arrest: 'risk' }), undefined)
  const child = { person: 3, youthTeam: '2026-03-01' }
  assert.equal(
    madeRule({ person: 3, ends: '2026-06-01', excludes: true, arrest: 'risk' }, '2026-03-20', child),
    'injunction-home-excluded',
  )
  const sudden = { notice: false, why: 'Fear.' }
  assert.equal(
    madeRule({ kind: 'interim', requirements: [course] }, '2026-03-20', sudden),
    'injunction-interim-activities',
  )
  assert.equal(madeRule({ kind: 'interim', requirements: [course] }), undefined)
  assert.equal(madeRule({ requirements: [course] }, '2026-03-20', sudden), undefined)
})

test('the final order follows the interim one; each is counted while it is in force, and as made once', () => {
  const story = applied('2026-03-02')
  story.does(injunctionMade, made({ kind: 'interim', ends: '2026-03-31' }), '2026-03-05')
  assert.equal(story.due('injunction-hearing', 3), undefined)
  const final = story.does(injunctionMade, made({ ends: '2026-09-30' }), '2026-03-20')
  assert.deepEqual(
    ['2026-03-04', '2026-03-05', '2026-03-19', '2026-03-20', '2026-09-30', '2026-10-01'].map(day =>
      stock(story, 'injunction', day),
    ),
    [0, 1, 1, 1, 1, 0],
  )
  assert.equal(story.refused(injunctionMade, made(), '2026-03-21')?.rule, 'injunction-application-open')
  const varied = { order: final, asked: 'The applicant', ...terms, ends: '2026-12-31', why: 'It goes on.' }
  story.does(injunctionLife.varied, varied, '2026-08-31')
  assert.deepEqual(
    ['2026-03-19', '2026-03-20', '2026-10-01', '2026-12-31', '2027-01-01'].map(day => stock(story, 'injunction', day)),
    [1, 1, 1, 1, 0],
  )
  assert.deepEqual(
    flow(story, 'injunction-made')
      .map(one => one.value)
      .toSorted(),
    ['adult', 'interim'],
  )
  story.does(injunctionLife.ended, { order: final, why: 'discharged', words: 'They moved.' }, '2026-11-30')
  assert.deepEqual(
    ['2026-11-29', '2026-11-30'].map(day => stock(story, 'injunction', day)),
    [1, 0],
  )
  assert.equal(flow(story, 'injunction-made').length, 2)
  const again = { order: final, why: 'quashed', words: '' } as const
  assert.equal(story.refused(injunctionLife.ended, again, '2026-11-30')?.rule, 'court-order-ended-once')
})

test('an order is put right until something else changed what is counted of it', () => {
  const story = applied('2026-03-02')
  const order = story.does(injunctionMade, made({ ends: '2026-09-30' }), '2026-03-20')
  story.does(injunctionMade, made({ ends: '2026-08-31' }), '2026-03-20', { today: '2026-03-25', corrects: order })
  assert.deepEqual(
    ['2026-08-31', '2026-09-01'].map(day => stock(story, 'injunction', day)),
    [1, 0],
  )
  const varied = { order, asked: 'The respondent', ...terms, ends: '2026-07-31', why: 'It helps.' }
  story.does(injunctionLife.varied, varied, '2026-06-01')
  assert.deepEqual(
    ['2026-07-31', '2026-08-01'].map(day => stock(story, 'injunction', day)),
    [1, 0],
  )
  const anew = story.refused(injunctionMade, made(), '2026-03-20', { today: '2026-06-02', corrects: order })
  assert.equal(anew?.rule, 'court-order-unmoved')
})

const ordered = (on = '2026-03-31', ends: string | null = '2026-09-30', person = 2) => {
  const story = applied('2026-03-02', { person, youthTeam: '2026-03-01' })
  return { story, order: story.does(injunctionMade, made({ person, ends }), on) }
}
const breach = (order: number) => ({
  order,
  time: '22:15',
  what: 'Entered the walk.',
  evidence: [1],
  arrested: false,
  followed: 'The police were told.',
})

test('an order is served after it was made, and the next working day is the last for it', () => {
  const { story, order } = ordered('2026-04-02')
  assert.equal(story.due('injunction-serve', order), '2026-04-07', 'after Easter')
  const served = { order, how: 'hand', time: '10:00', by: 'A process server' } as const
  assert.equal(story.refused(injunctionLife.served, served, '2026-04-01')?.rule, 'court-order-served-later')
  story.does(injunctionLife.served, served, '2026-04-02')
  assert.equal(story.due('injunction-serve', order), undefined)
})

test('a breach is in the time of the order, with evidence, and what the court did is within the law of that age', () => {
  const { story, order } = ordered()
  assert.equal(story.refused(injunctionLife.breached, breach(order), '2026-03-30')?.rule, 'court-order-in-its-time')
  assert.equal(story.refused(injunctionLife.breached, breach(order), '2026-10-01')?.rule, 'court-order-in-its-time')
  assert.equal(story.refused(injunctionLife.breached, breach(order), '2026-09-30'), undefined)
  const id = story.does(injunctionLife.breached, breach(order), '2026-04-30')
  const decided = { breach: id, found: 'proved', sanction: '', months: 24 } as const
  const refused = (given: object, on = '2026-05-08') =>
    story.refused(injunctionLife.decided, { ...decided, ...given }, on)?.rule
  assert.equal(refused({}), undefined)
  assert.equal(refused({ months: 25 }), 'court-order-breach-longest')
  assert.equal(refused({ found: 'warned', months: 1 }), 'court-order-breach-proved')
  assert.equal(refused({ found: 'warned', months: 0 }), undefined)
  assert.equal(refused({}, '2026-04-29'), 'court-order-breach-decided-later')
  story.does(injunctionLife.decided, decided, '2026-05-08')
  assert.deepEqual(
    flow(story, 'injunction-breach-decided').map(one => one.value),
    ['proved'],
  )
})

test('of 14 to 17 three months of detention at the most; of younger children none', () => {
  for (const [person, months, on, rule] of [
    [3, 3, '2026-05-08', undefined],
    [3, 4, '2026-05-08', 'court-order-breach-longest'],
    [3, 4, '2028-03-02', undefined],
    [6, 1, '2030-03-01', 'court-order-breach-youngest'],
    [6, 1, '2030-03-02', undefined],
    [6, 0, '2026-05-08', undefined],
  ] as const) {
    const { story, order } = ordered('2026-03-31', '2026-09-30', person)
    const id = story.does(injunctionLife.breached, breach(order), '2026-04-30')
    const given = { breach: id, found: 'proved', sanction: '', months } as const
    assert.equal(story.refused(injunctionLife.decided, given, on)?.rule, rule, `${person}, ${months}, ${on}`)
  }
})

test('an appeal after the last day needs the leave of the court; the last day is by the court that made it', () => {
  const appeal = (story: Told, order: number, on: string, leave = '') =>
    story.refused(injunctionLife.appealed, { order, by: 'The respondent', grounds: '', leave }, on)?.rule
  const adult = ordered('2026-03-31')
  assert.equal(appeal(adult.story, adult.order, '2026-04-21'), undefined)
  assert.equal(appeal(adult.story, adult.order, '2026-04-22'), 'court-order-appeal-in-time')
  assert.equal(appeal(adult.story, adult.order, '2026-04-22', 'Granted on 22 April'), undefined)
  const child = ordered('2026-03-31', '2026-09-30', 3)
  assert.equal(appeal(child.story, child.order, '2026-04-23'), undefined, '15 working days, Easter left out')
  assert.equal(appeal(child.story, child.order, '2026-04-24'), 'court-order-appeal-in-time')
})

test('it is reviewed in its turn, and looked at before it ends', () => {
  const { story, order } = ordered('2026-03-31')
  assert.equal(story.due('injunction-review', order), '2026-06-30')
  assert.equal(story.due('injunction-ending', order), '2026-09-30')
  const review = (on: string) =>
    story.does(injunctionLife.reviewed, { order, kept: 'kept', words: 'Well.', further: '' }, on)
  const first = review('2026-06-15')
  assert.equal(story.due('injunction-review', order), undefined)
  assert.equal(story.due('injunction-review', first), '2026-09-14')
  const last = review('2026-09-02')
  assert.equal(story.due('injunction-review', last), undefined, 'the next would be after its end')
  assert.equal(story.due('injunction-ending', order), undefined)
})

test('its page and its letter say what it prohibits, who supervises it, and until when it is appealed', () => {
  const { story, order } = ordered('2026-03-31')
  const context = story.context('2026-04-01')
  const [shown] = injunction.shows?.(context) ?? []
  assert.match(
    String(shown?.body),
    /Dorian Flax[\s\S]*Until 30 September 2026\. Not served yet\.[\s\S]*Appeal by 21 April 2026[\s\S]*Not to enter Teasel Walk/,
  )
  assert.deepEqual(injunction.shows?.(story.context('2026-10-01')), [])
  story.does(
    injunctionLife.varied,
    { order, asked: 'The applicant', ...terms, requirements: [course], why: 'To help.' },
    '2026-04-02',
  )
  const to = context.people.find(one => one.id === 2)
  assert.ok(to)
  const words = injunction.letters[0]?.words(story.context('2026-04-03'), to, {
    reference: 'A',
    council: 'Council',
    officer: 'R. Marsh',
  })
  assert.match(
    words ?? '',
    /until further order[\s\S]*To attend a course The youth offending team supervises[\s\S]*contempt of court[\s\S]*21 April 2026/,
  )
})
