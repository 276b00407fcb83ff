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
  markFurniture(rows, new Marks(rows.length))
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
