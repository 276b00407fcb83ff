import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timesIn } from './times.ts'

test('times are read in the forms in which people write them, and other numbers are none', () => {
  for (const [text, ...wanted] of [
    ['at 6.30 p.m. until 7.50pm', ['6.30 p.m.', 1110], ['7.50pm', 1190]],
    ['from 10am to 12 noon', ['10am', 600], ['12 noon', 720]],
    ['10:00, 1930 hours', ['10:00', 600], ['1930 hours', 1170]],
    ['The meeting closed at 20.15', ['20.15', 1215]],
    ['2.00 – 3.55pm', ['2.00', 840], ['3.55pm', 955]],
    ['11.30 to 1.00pm', ['11.30', 690], ['1.00pm', 780]],
    ['at 25:00, at 6.75 p.m.', ['25:00', null], ['6.75 p.m.', null]],
    ['see 3.10 at 4.5%, £6.30 million, ratio 1:2, at 12.50%, 10 miles, 5 amendments'],
  ] as [string, ...[string, number | null][]][])
    assert.deepEqual(
      timesIn(text).map(({ text: words, minute }) => [words, minute]),
      wanted,
      text,
    )
})
