import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actRepealed } from './act-repealed.ts'
import { report } from './given-report.ts'

test('an Act that was law once', () => {
  const [found, ...more] = finds(actRepealed, report('Records are kept as the Data Protection Act 1998 requires.'))
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Data Protection Act 1998')
  assert.match(found.says, /25 May 2018.*Data Protection Act 2018/)
  assert.deepEqual(more, [])
  assert.equal(finds(actRepealed, report('The Race Relations Act forbids it.')).length, 1)
})

test('while it was law, where history is told, beside what took its place', () => {
  for (const body of [
    'The Data Protection Act 2018 replaced the Data Protection Act 1998.',
    'Requests made in 2015 were answered under the Data Protection Act 1998.',
    'Under the former Disability Discrimination Act 1995 it was so.',
    'The Data Protection Act requires it.',
  ])
    assert.deepEqual(finds(actRepealed, report(body)), [], body)
  assert.deepEqual(finds(actRepealed, report('The Data Protection Act 1998 requires it.', '4 May 2016')), [])
})
