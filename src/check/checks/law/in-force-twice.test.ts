import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { report } from './given-report.ts'
import { inForceTwice } from './in-force-twice.ts'

test('two days on which one duty began', () => {
  const [found, ...more] = finds(
    inForceTwice,
    report(
      'The Quiet Streets Duty came into force on 3 May 2021.\n\n3.2 Since the Quiet Streets Duty became a statutory requirement on 3 May 2022, work has begun.',
    ),
  )
  assert.equal(found?.severity, 'error')
  assert.equal(found.quote, '3 May 2022')
  assert.equal(found.evidence[0]?.quote, '3 May 2021')
  assert.deepEqual(more, [])
})

test('one day twice, assent and force, two duties', () => {
  for (const body of [
    'The Quiet Streets Duty came into force on 3 May 2021.\n\n3.2 The Quiet Streets Duty commenced on 3rd May 2021.',
    'The Quiet Streets Act received Royal Assent on 3 May 2021.\n\n3.2 The Quiet Streets Act came into force on 1 June 2021.',
    'The Quiet Streets Duty commenced on 3 May 2021.\n\n3.2 The Clean Parks Duty commenced on 4 May 2021.',
  ])
    assert.deepEqual(finds(inForceTwice, report(body)), [], body)
})
