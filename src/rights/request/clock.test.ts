import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRule } from '../../lib/index.ts'
import { type Clocked, clockOf } from './clock.ts'
import * as rules from './rules.ts'

const asked = (received: string, more: Partial<Clocked> = {}): Clocked => ({
  received,
  identityAsked: null,
  identityOn: null,
  extendedOn: null,
  ...more,
})
const due = (is: Clocked): string => {
  const clock = clockOf(is)
  return clock.waits ? 'waits' : clock.due.toString()
}
const day = (text: string) => Temporal.PlainDate.from(text)

test('a month is the same day of the next month, or its last day, or the next working day', () => {
  assert.equal(due(asked('2026-09-03')), '2026-10-05', '3 October is a Saturday')
  assert.equal(due(asked('2025-09-03')), '2025-10-03')
  assert.equal(due(asked('2025-01-31')), '2025-02-28')
  assert.equal(due(asked('2028-01-31')), '2028-02-29', 'a leap year')
  assert.equal(due(asked('2026-01-31')), '2026-03-02', '28 February is a Saturday')
  assert.equal(due(asked('2025-03-18')), '2025-04-22', 'Good Friday to Easter Monday')
  assert.equal(due(asked('2025-11-25')), '2025-12-29', 'Christmas, Boxing Day and a weekend')
})

test('an extension counts three months from the first day, not from a day that was moved', () => {
  assert.equal(due(asked('2026-01-31', { extendedOn: '2026-02-20' })), '2026-04-30')
  assert.equal(due(asked('2025-11-30', { extendedOn: '2025-12-20' })), '2026-03-02', '28 February 2026 is a Saturday')
})

test('proof of identity that was asked for moves the beginning, and only then', () => {
  assert.equal(due(asked('2026-06-01', { identityAsked: '2026-06-02' })), 'waits')
  assert.equal(due(asked('2026-06-01', { identityAsked: '2026-06-02', identityOn: '2026-06-10' })), '2026-07-10')
  assert.equal(due(asked('2026-06-01', { identityOn: '2026-06-10' })), '2026-07-01', 'nobody asked for proof')
  assert.match(
    clockOf(asked('2026-06-01', { identityAsked: '2026-06-02', identityOn: '2026-06-10' })).why,
    /identity was proved/,
  )
})

test('the rules of the clock hold at their edges', () => {
  const clock = clockOf(asked('2025-09-03'))
  assert.equal(rules.answeredInTime.refuses({ clock, on: day('2025-10-03') }), null)
  assert.equal(rules.answeredInTime.refuses({ clock, on: day('2025-10-04') })?.rule, 'request-in-time')
  assert.equal(rules.extensionInTime.refuses({ clock, on: day('2025-10-03') }), null)
  assert.equal(rules.extensionInTime.refuses({ clock, on: day('2025-10-04') })?.rule, 'extension-in-time')
  assert.equal(rules.extendedOnce.refuses({ extendedOn: '2025-09-20' })?.rule, 'extended-once')
  assert.equal(
    rules.notFuture.refuses({ day: day('2025-10-05'), today: day('2025-10-04') }, 'The day')?.rule,
    'day-not-future',
  )
  const first = day('2025-10-04')
  assert.equal(rules.notBefore.refuses({ day: day('2025-10-03'), first }, 'The day')?.rule, 'day-not-before-receipt')
  assert.equal(rules.searchable.refuses({ born: null, postcode: null })?.rule, 'request-searchable')
  assert.equal(rules.searchable.refuses({ born: null, postcode: 'TM42QB' }), null)
  assert.equal(rules.identityProved.refuses({ identityOn: null })?.rule, 'identity-proved')
  assert.equal(rules.allDecided.refuses({ matches: 0, rows: 1 })?.rule, 'all-decided')
  assert.equal(rules.phrasesThere.refuses({ text: 'a', phrases: ['b'], missing: ['b'] }, 'b')?.rule, 'phrases-there')
  assert.equal(rules.somethingTaken.refuses({ phrases: [] })?.rule, 'something-taken-out')
  assert.equal(rules.decidedByHand.refuses({ byHand: true })?.rule, 'decided-by-hand')
  assert.equal(rules.decidedByHand.refuses({ byHand: false }), null)
  assert.equal(rules.exemptionSaid.refuses({ exemption: '' })?.rule, 'exemption-said')
  assert.ok(Object.values(rules).every(isRule))
  for (const one of Object.values(rules)) {
    const says: (limit: never) => string = one.says
    assert.ok(says('(the limit)' as never).length > 10, 'each can be written down without a request')
  }
})
