import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { powerOfAnotherAct } from './power-of-another-act.ts'

test('a power that stands in another Act', () => {
  for (const [text, says] of [
    ['A traffic regulation order under the Highways Act 1980 will be made.', /Road Traffic Regulation Act 1984/],
    [
      'The Prevent duty in the Crime and Disorder Act 1998 applies to colleges.',
      /Counter-Terrorism and Security Act 2015/,
    ],
    ['Community protection notices (CPNs) are served under the Housing Act 1985.', /2014/],
  ] as const)
    assert.match(finds(powerOfAnotherAct, text)[0]?.says ?? '', says, text)
})

test('nothing of its own Act, or where another matter stands between', () => {
  for (const text of [
    'The Prevent duty in the Counter-Terrorism and Security Act 2015 applies to colleges.',
    'The Prevent duty is met, and orders are made under the Highways Act 1980.',
    'The best value duty and the Local Government Act 1972 were explained.',
  ])
    assert.deepEqual(finds(powerOfAnotherAct, text), [], text)
})
