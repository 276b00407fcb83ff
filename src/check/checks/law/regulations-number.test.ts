import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { report } from './given-report.ts'
import { regulationsNumber } from './regulations-number.ts'

test('the number of another instrument', () => {
  for (const [number, quote] of [
    ['(SI 2014/2059)', 'SI 2014/2059'],
    ['(S.I. 2014 No. 2905)', 'S.I. 2014 No. 2905'],
  ] as const) {
    const [found, ...more] = finds(
      regulationsNumber,
      report(`The Openness of Local Government Bodies Regulations 2014 ${number} apply.`),
    )
    assert.equal(found?.severity, 'error')
    assert.equal(found.quote, quote)
    assert.match(found.says, /SI 2014\/2095/)
    assert.deepEqual(more, [])
  }
})

test('its own number, or none', () => {
  for (const body of [
    'The Openness of Local Government Bodies Regulations 2014 (SI 2014/2095) apply.',
    'The Accounts and Audit Regulations 2015 apply. SI 2014/1 does not.',
  ])
    assert.deepEqual(finds(regulationsNumber, report(body)), [], body)
})
