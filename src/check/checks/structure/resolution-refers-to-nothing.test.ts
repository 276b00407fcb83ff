import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { minutesOf, sound } from './given-minutes.ts'
import { resolutionRefersToNothing } from './resolution-refers-to-nothing.ts'

const report = 'The Panel considered a report of the Director of Places on grants to clubs in the coming year.'
const said = (resolution: string, told = report) =>
  finds(resolutionRefersToNothing, minutesOf(...sound, ['GRANTS', told, resolution])).map(one => [
    one.severity,
    one.quote,
  ])

test('a plan, a presentation, an amendment or an option of which nothing was said', () => {
  assert.deepEqual(said('RESOLVED: That the report and action plan be noted.'), [['warning', 'action plan']])
  assert.deepEqual(said('RESOLVED: That the presentation be noted.'), [['warning', 'presentation']])
  assert.deepEqual(said('RESOLVED: That the scheme be approved as amended.'), [['warning', 'as amended']])
  assert.deepEqual(said('RESOLVED: That Option 3 be approved.', `${report} It set out Option 1 and Option 2.`), [
    ['warning', 'Option 3'],
  ])
})

test('is not found where the minute speaks of it, or it is still to come', () => {
  assert.deepEqual(said('RESOLVED: That the presentation be noted.', `${report} The Director presented it.`), [])
  assert.deepEqual(said('RESOLVED: That the report and the plan for 2026 be noted.'), [])
  assert.deepEqual(said('RESOLVED: That an action plan be brought to the next meeting and the report be noted.'), [])
  assert.deepEqual(said('RESOLVED: That Option 2 be approved.', `${report} It set out Options 1 to 3.`), [])
})

test('recommendations are approved where nothing was brought', () => {
  const resolved = 'RESOLVED: That the recommendations in the report be approved.'
  const found = (told: string) =>
    finds(resolutionRefersToNothing, minutesOf(...sound, ['PIERS', told, resolved])).length
  assert.equal(found('The item was withdrawn.'), 1)
  assert.equal(found('The report had been withdrawn.'), 1)
  assert.equal(found('None had been received.'), 1)
  assert.equal(found('There were no questions on the report.'), 0)
})
