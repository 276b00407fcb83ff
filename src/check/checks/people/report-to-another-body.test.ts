import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { reportToAnotherBody } from './report-to-another-body.ts'

const pack = (to: string): string => `
    Safer Communities Panel

    Tuesday, 5 March 2024 at 6.30 p.m.
    Council Chamber, Town Hall, Eastvale

    Item No.  Page No.
    1. KNIFE CRIME  1 - 3
    2. LIGHTING  4 - 6

    REPORT TO: Safer Communities Panel
    DATE: 5 March 2024
    REPORTING OFFICER: Director of Place
    SUBJECT: Knife crime

    1.0 PURPOSE OF THE REPORT

    1.1 To inform members of the work on knife crime.

    REPORT TO: ${to}
    DATE: 5 March 2024
    REPORTING OFFICER: Director of Place
    SUBJECT: Lighting

    1.0 PURPOSE OF THE REPORT

    1.1 To inform members of the new lighting.
`
test('a report copied from another committee', () => {
  const [found, ...more] = finds(reportToAnotherBody, pack('Health and Wellbeing Board'))
  assert.equal(found?.severity, 'warning')
  assert.equal(found.quote, 'Health and Wellbeing Board')
  assert.match(found.says, /Safer Communities Panel/)
  assert.deepEqual(more, [])
})

test('is not found where the name is longer, shorter or has another sign for “and”', () => {
  for (const to of [
    'SAFER COMMUNITIES PANEL',
    'The Eastvale Safer Communities Panel',
    'Communities Panel',
    'Cabinet; Safer Communities Panel',
  ])
    assert.deepEqual(finds(reportToAnotherBody, pack(to)), [], to)
})
