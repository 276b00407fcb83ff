import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answeredWithWords, callByCouncillor, callInInTime, enoughSignatories, notExcluded } from './rules.ts'

const callIn = { workingDays: 5, hour: '17:00', signatories: 3, meetWithin: 10 }

test('rule call-in-in-time: until the hour, and not after', () => {
  const until = Temporal.Instant.from('2027-02-22T17:00:00Z')
  assert.equal(callInInTime.refuses({ now: until, until }, callIn), null)
  const now = until.add({ seconds: 1 })
  assert.equal(callInInTime.refuses({ now, until }, callIn)?.rule, 'call-in-in-time')
  assert.match(callInInTime.refuses({ now, until }, callIn)?.says ?? '', /until 5pm, 5 working days/)
})

test('rule call-in-signatories: the council’s own number', () => {
  assert.equal(enoughSignatories.refuses({ signatories: 2 }, callIn)?.rule, 'call-in-signatories')
  assert.equal(enoughSignatories.refuses({ signatories: 2 }, { ...callIn, signatories: 2 }), null)
})

test('rule call-for-action-of-a-councillor: somebody, and somewhere', () => {
  assert.equal(callByCouncillor.refuses({ personId: null, ward: 'Larkrise' })?.rule, 'call-for-action-of-a-councillor')
  assert.ok(callByCouncillor.refuses({ personId: 1, ward: '' }))
  assert.equal(callByCouncillor.refuses({ personId: 1, ward: 'Larkrise' }), null)
})

test('rule call-for-action-not-excluded and rule matter-answered-with-words', () => {
  assert.equal(notExcluded.refuses({ excluded: true })?.rule, 'call-for-action-not-excluded')
  assert.equal(answeredWithWords.refuses({ reply: '' })?.rule, 'matter-answered-with-words')
  assert.equal(answeredWithWords.refuses({ reply: 'Yes.' }), null)
})
