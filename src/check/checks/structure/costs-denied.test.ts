import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { costsDenied } from './costs-denied.ts'

const said = (words: string, implications: string) =>
  finds(
    costsDenied,
    `
    REPORT TO: Harbour Committee

    DATE: 6 February 2024

    REPORTING OFFICER: Harbour Master

    SUBJECT: Steps of the Pier

    1.0 PURPOSE OF THE REPORT

    1.1 To tell Members of the steps.

    2.0 SUPPORTING INFORMATION

    2.1 ${words}

    3.0 FINANCIAL IMPLICATIONS

    3.1 ${implications}
    `,
  ).map(one => `${one.severity} ${one.quote}`)

test('money is needed, and there are no financial implications', () => {
  assert.deepEqual(said('New steps would cost £14,000.', 'None.'), ['note None.'])
  assert.deepEqual(said('Members are asked to release £900.', 'There are no financial implications.'), [
    'note There are no financial implications.',
  ])
})

test('is not found where the money was spent already, or the implications speak of it', () => {
  assert.deepEqual(said('The steps cost £14,000 in 1990.', 'None.'), [])
  assert.deepEqual(said('New steps would cost £14,000.', 'The budget of the harbour holds £14,000 for this.'), [])
})
