import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictionsAnswered, nothingStops, releasedAhead, reportsThere } from './rules.ts'

test('pack-nothing-stops: papers go out when nothing stops them', () => {
  assert.equal(nothingStops.refuses({ stops: 0 }), null)
  assert.equal(nothingStops.refuses({ stops: 1 })?.rule, 'pack-nothing-stops')
})

test('pack-contradictions-answered: papers go out when every error was mended or let stand', () => {
  assert.equal(contradictionsAnswered.refuses({ open: 0 }), null)
  assert.equal(contradictionsAnswered.refuses({ open: 1 })?.rule, 'pack-contradictions-answered')
})

test('pack-reports-there: papers go out without a report only where the clerk says so', () => {
  assert.equal(reportsThere.refuses({ missing: 0, anyway: false }), null)
  assert.equal(reportsThere.refuses({ missing: 2, anyway: true }), null)
  assert.equal(reportsThere.refuses({ missing: 1, anyway: false })?.rule, 'pack-reports-there')
})

test('pack-released-ahead: a release is for a moment to come, on the day of the meeting at the latest, in London', () => {
  const now = Temporal.Instant.from('2027-03-01T09:00:00Z')
  const at = (due: string) => releasedAhead.refuses({ due: Temporal.Instant.from(due), now, date: '2027-07-09' })?.rule
  assert.equal(at('2027-03-01T09:00:01Z'), undefined)
  assert.equal(at('2027-03-01T09:00:00Z'), 'pack-released-ahead')
  assert.equal(at('2027-07-09T22:59:00Z'), undefined)
  assert.equal(at('2027-07-09T23:00:00Z'), 'pack-released-ahead')
})
