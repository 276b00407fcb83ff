import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadProfile } from '../../authority/index.ts'
import { aboutAgenda, inTime, noApplication, notRepeated, oneEach, resident, timeForQuestions } from './rules.ts'

const profile = loadProfile('demonstration')
assert.ok(!('faults' in profile))
const order = profile.committee.publicQuestions.value
const at = (text: string) => Temporal.Instant.from(text)

test('rule question-in-time: until the very moment of the deadline', () => {
  const deadline = at('2027-03-08T16:00:00Z')
  assert.equal(inTime.refuses({ now: at('2027-03-09T00:00:00Z'), deadline }, order)?.rule, 'question-in-time')
  assert.equal(inTime.refuses({ now: deadline, deadline }, order), null)
  assert.match(
    inTime.refuses({ now: at('2027-03-08T16:00:01Z'), deadline }, order)?.says ?? '',
    /by 4pm, 1 working day/,
  )
})

test('rule question-of-a-resident: only where the standing order keeps questions to residents', () => {
  assert.equal(resident.refuses({ resident: false }, order)?.rule, 'question-of-a-resident')
  assert.equal(resident.refuses({ resident: false }, { ...order, residentsOnly: false }), null)
})

test('rule question-about-the-agenda: one of its items, or whatever it is while there is no agenda', () => {
  assert.equal(aboutAgenda.refuses({ about: 'Parking', agenda: ['Minutes'] }, order)?.rule, 'question-about-the-agenda')
  assert.equal(aboutAgenda.refuses({ about: 'Minutes', agenda: ['Minutes'] }, order), null)
  assert.equal(aboutAgenda.refuses({ about: 'Parking', agenda: [] }, order), null)
})

test('rule question-one-each: as many as the standing order gives', () => {
  assert.equal(oneEach.refuses({ already: 0 }, order), null)
  assert.equal(oneEach.refuses({ already: 1 }, order)?.rule, 'question-one-each')
  assert.equal(oneEach.refuses({ already: 1 }, { ...order, eachPerson: 2 }), null)
})

test('rule question-not-about-an-application and rule question-not-repeated', () => {
  assert.equal(noApplication.refuses({ application: true }, order)?.rule, 'question-not-about-an-application')
  assert.equal(notRepeated.refuses({ alike: 2 }, order)?.rule, 'question-not-repeated')
  assert.match(notRepeated.refuses({ alike: 1 }, order)?.says ?? '', /6 months/)
})

test('rule question-within-the-time: ten questions of three minutes are thirty', () => {
  assert.equal(timeForQuestions.refuses({ before: 9 }, order), null)
  assert.equal(timeForQuestions.refuses({ before: 10 }, order)?.rule, 'question-within-the-time')
})
