import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { paragraphNumbering } from './paragraph-numbering.ts'

const report = (...paragraphs: string[]) => `
REPORT TO: Harbour and Coast Panel
DATE: 4 March 2025
REPORTING OFFICER: Director of Places
SUBJECT: Litter on the beach

1.0 PURPOSE OF REPORT

1.1 To tell the Panel what was found.

2.0 RECOMMENDED: That the report be noted.

3.0 SUPPORTING INFORMATION

${paragraphs.join('\n\n')}

4.0 RISK ANALYSIS

4.1 None.

5.0 EQUALITY ISSUES

5.1 None.
`
const said = (...paragraphs: string[]) =>
  finds(paragraphNumbering, report(...paragraphs)).map(one => [one.severity, one.line, one.says])

test('a paragraph whose number is missing, given twice or of another section', () => {
  assert.deepEqual(said('3.1 The wind brings it.', '3.3 The sea does too.'), [
    ['warning', 16, 'The numbers go from 3.1 to 3.3: 3.2 is missing'],
  ])
  assert.deepEqual(said('3.1 The wind brings it.', '3.1 The sea does too.', '3.2 So do we.'), [
    ['error', 16, 'Two paragraphs are numbered 3.1'],
  ])
  assert.deepEqual(said('3.1 The wind brings it.', '4.2 The sea does too.', '3.3 So do we.'), [
    ['warning', 16, 'This is numbered 4.2, in section 3.0'],
  ])
})

test('is only a note where a paragraph without a number stands between', () => {
  assert.equal(said('3.1 The wind brings it.', 'And on some days the sea.', '3.3 So do we.')[0]?.[0], 'note')
})

test('is not found where some paragraphs have no number, or a number is printed on a line of its own', () => {
  assert.deepEqual(said('3.1 The wind brings it.', 'And on some days the sea.', '3.2 So do we.'), [])
  assert.deepEqual(said('3.1 The wind brings it.', '3.2\nThe sea does too.', '3.3 So do we.'), [])
  assert.deepEqual(said('3.9 The wind brings it.', '3.10 The sea does too.', '3.11 So do we.'), [])
})
