import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { sectionNumbering } from './section-numbering.ts'

const report = (...numbers: string[]) => `
REPORT TO: Harbour and Coast Panel
DATE: 4 March 2025
REPORTING OFFICER: Director of Places
SUBJECT: Litter on the beach

${numbers.map((number, n) => `${number} ${['PURPOSE OF REPORT', 'RECOMMENDED: That the report be noted.', 'SUPPORTING INFORMATION', 'POLICY IMPLICATIONS', 'RISK ANALYSIS'][n]}\n\n${number.split('.')[0]}.1 The wind brings it.`).join('\n\n')}
`
const said = (...numbers: string[]) => finds(sectionNumbering, report(...numbers)).map(one => [one.severity, one.says])

test('a section whose number is missing, given twice or out of order', () => {
  assert.deepEqual(said('1.0', '2.0', '4.0', '5.0', '6.0'), [
    ['warning', 'The numbers go from 2.0 to 4.0: 3.0 is missing'],
  ])
  assert.deepEqual(said('1.0', '2.0', '2.0', '4.0', '5.0'), [['error', 'Two sections are numbered 2.0']])
  assert.deepEqual(said('1', '2', '6', '4', '5'), [['warning', 'This is numbered 6, and 3 is due after 2']])
})

test('is not found in a row that counts on', () => {
  assert.deepEqual(said('1.0', '2.0', '3.0', '4.0', '5.0'), [])
  assert.deepEqual(said('1.', '2.', '3.', '4.', '5.'), [])
})
