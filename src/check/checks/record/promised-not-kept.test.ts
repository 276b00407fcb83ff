import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { panel } from './given-panel.ts'
import { promisedNotKept } from './promised-not-kept.ts'

const minutes = (words: string) => [
  { title: 'Minutes', words: ['Agreed.'] },
  { title: 'Street lighting', words: ['Members asked about lamps.', words] },
]
const june = (words: string) =>
  panel({ day: 'Tuesday, 14 September 2027', of: 'Tuesday, 15 June 2027', minutes: minutes(words) })
const next = (words: string, agenda?: string[]) =>
  finds(
    promisedNotKept,
    panel({ of: 'Tuesday, 14 September 2027', minutes: minutes(words), ...(agenda && { agenda }) }),
  )

test('what was to come to the next meeting', () => {
  for (const words of [
    'A report on drain clearance would be brought to the next meeting.',
    'It was agreed that the drain clearance figures be presented to the next meeting of the Panel.',
    'The Director undertook to report back on drain clearance at the next meeting.',
  ]) {
    const [found, ...more] = next(words)
    assert.equal(found?.severity, 'warning', words)
    assert.equal(found.quote, words)
    assert.deepEqual(more, [])
  }
})

test('what was to come some day, and had two meetings for it', () => {
  for (const words of [
    'The Panel agreed that the Harbour Master would be invited to attend a future meeting.',
    'Officers would provide a written response on the Harbour Master’s fees.',
    'An update on the harbour dredging would be given in four months.',
  ]) {
    const [found, ...more] = finds(promisedNotKept, panel({ of: 'Tuesday, 14 September 2027' }), june(words))
    assert.equal(found?.severity, 'note', words)
    assert.ok(found.evidence.some(one => one.quote === words))
    assert.deepEqual(more, [])
  }
})

test('promises that are kept, that are not due yet, and that are none', () => {
  const drains = 'A report on drain clearance would be brought to the next meeting.'
  assert.deepEqual(next(drains, ['Minutes', 'Clearance of drains', 'Verges']), [])
  for (const words of [
    'The Harbour Master would be invited to attend a future meeting.',
    'An update on lamps would be given in twelve months.',
    'The next meeting would be held on 9 November 2027.',
    'The minutes of the sub-committee would be signed at the next meeting.',
    'A report on drains was presented to the last meeting.',
  ])
    assert.deepEqual(next(words), [], words)
})
