import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actTwoYears } from './act-two-years.ts'
import { report } from './given-report.ts'

test('an Act that the tables do not hold, with two years', () => {
  const [found, ...more] = finds(
    actTwoYears,
    report('The Ockbury Bridges Act 2011 allows tolls.\n\n3.2 Tolls are set under the Ockbury Bridges Act 2012.'),
  )
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Ockbury Bridges Act 2012')
  assert.equal(found.evidence[0]?.quote, 'Ockbury Bridges Act 2011')
  assert.deepEqual(more, [])
})

test('one year, known Acts of several years, two Acts side by side', () => {
  for (const body of [
    'The Ockbury Bridges Act 2011 allows tolls.\n\n3.2 Tolls are set under the Ockbury Bridges Act 2011.',
    'The Local Government Act 1972 applies.\n\n3.2 So does the Local Government Act 2000.',
    'The Ockbury Bridges Act 2011 and the Ockbury Bridges Act 2012 allow tolls.',
  ])
    assert.deepEqual(finds(actTwoYears, report(body)), [], body)
})
