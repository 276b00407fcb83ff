import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { actBeforeAssent } from './act-before-assent.ts'
import { report } from './given-report.ts'

test('an Act in a paper that is older than it', () => {
  const [found, ...more] = finds(actBeforeAssent, report('The Domestic Abuse Act 2021 applies.', '2 March 2021'))
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Domestic Abuse Act 2021')
  assert.match(found.says, /2 March 2021.*29 April 2021/)
  assert.deepEqual(more, [])
  assert.equal(finds(actBeforeAssent, report('The Ockbury Bridges Act 2042 applies.')).length, 1)
})

test('an Act of before, an Act awaited, a Bill', () => {
  for (const body of [
    'The Domestic Abuse Act 2021 applies.',
    'The Terrorism (Protection of Premises) Bill will become the Terrorism (Protection of Premises) Act 2025.',
    'The Ockbury Bridges Bill 2025 is a draft.',
  ])
    assert.deepEqual(finds(actBeforeAssent, report(body)), [], body)
})
