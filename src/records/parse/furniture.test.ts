import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line } from '../reading.ts'
import { markFurniture } from './furniture.ts'
import { cleanLines } from './lines.ts'
import { Marks } from './marks.ts'

/** The texts that are taken for furniture on pages with these lines. */
function furniture(...pages: string[][]): string[] {
  const lines = pages.flatMap((texts, p) => texts.map((text): Omit<Line, 'n'> => ({ page: p + 1, text })))
  const rows = cleanLines({
    media: 'text',
    lines: lines.map((line, i): Line => ({ ...line, n: i + 1 })),
    pages: pages.length,
    tagged: false,
  })
  markFurniture(rows, new Marks(rows.length), false)
  return rows.filter(r => r.furniture).map(r => r.text)
}

test('a head that comes back on later pages is furniture, the title on the first is not', () => {
  const head = 'Harbour Committee, 3 May 2021'
  const found = furniture(
    [head, 'One thing was said.', 'Page 1'],
    [head, 'Another was said.', 'Page 2'],
    [head, 'A third was said.', 'Page 3'],
  )
  assert.deepEqual(found, ['Page 1', head, 'Page 2', head, 'Page 3'])
})

test('a decision that comes back on page after page is no running head', () => {
  const decided = 'that the report be noted.'
  const found = furniture(
    ['One', 'RESOLVED:', decided],
    ['Two', 'RESOLVED:', decided],
    ['Three', 'RESOLVED:', decided],
    ['Four', 'RESOLVED:', decided],
  )
  assert.ok(!found.includes(decided))
})

test('lines that number the minutes are no running heads, lines that count the pages are', () => {
  const page = (n: number, ...texts: string[]): string[] => [
    ...texts,
    ...['red', 'blue', 'green'].map(colour => `${texts[0]} may be ${colour}.`),
    `HAR/${n}`,
  ]
  const found = furniture(
    page(1, 'Bins', '(Agenda No. 1)', 'WHC/30'),
    page(2, 'Boats', '(Agenda No. 3)', 'WHC/32'),
    page(3, 'Buoys', '(Agenda No. 6)', 'WHC/35'),
    page(4, 'Bollards', '(Agenda No. 7)', 'WHC/36'),
  )
  assert.deepEqual(found, ['HAR/2', 'HAR/3', 'HAR/4'])
})

test('what a machine says of a picture is no text of the paper, a sentence that sends to a picture is', () => {
  const machine = ['The image shows a crest with two lions.', 'A map of the borough, with wards in two colours.']
  const person = [
    'The map is at Appendix B of this report.',
    'A map is attached at Appendix C.',
    'The photograph on page 4 was taken in May.',
  ]
  assert.deepEqual(furniture([...machine, ...person]), machine)
})
