import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finds } from '../../given.ts'
import { listNumbering } from './list-numbering.ts'

const report = (...lines: string[]) => `
REPORT TO: Harbour and Coast Panel
DATE: 4 March 2025
REPORTING OFFICER: Director of Places
SUBJECT: Litter on the beach

1.0 PURPOSE OF REPORT

1.1 To tell the Panel what was found, in this order:

${lines.join('\n\n')}
`
const said = (...lines: string[]) => finds(listNumbering, report(...lines)).map(one => [one.severity, one.says])

test('a number or letter that is missing, given twice or out of order', () => {
  assert.deepEqual(said('(i) bottles;', '(ii) nets;', '(iv) cans; and', '(v) rope.'), [
    ['warning', 'The list goes from “ii” to “iv”: “iii” is missing'],
  ])
  assert.deepEqual(said('1) bottles;', '2) nets; and', '2) cans.'), [['warning', 'The list has “2” twice']])
  assert.deepEqual(said('a) bottles;', 'e) nets;', 'c) cans; and', 'd) rope.'), [
    ['warning', '“b” is due after “a”, not “e”'],
  ])
  assert.deepEqual(said('The Panel is asked to (a) note the report; (b) thank the wardens; and (d) report back.'), [
    ['warning', 'The list goes from “b” to “d”: “c” is missing'],
  ])
})

test('is not found in lists inside lists, in one after the other, or where (h) (i) (j) are letters', () => {
  assert.deepEqual(said('1) bottles:', '(a) of glass;', '(b) of plastic;', '2) nets:', '(a) of rope.'), [])
  assert.deepEqual(said('1) bottles;', '2) nets.', 'There were also:', '1) cans;', '2) rope.'), [])
  assert.deepEqual(
    said(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(letter => `(${letter}) bottles;`)),
    [],
  )
  assert.deepEqual(said('Section 5(1)(a) of the Act and regulation 7(3) apply, as do (1) and (4) of the Schedule.'), [])
})
