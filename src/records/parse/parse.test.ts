import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { papers, sets } from '../../../test/papers/papers.ts'
import { score, Truth } from '../../../test/papers/score.ts'
import type { Line, Read, Source } from '../reading.ts'
import { Reading } from '../reading.ts'
import { closeReaders, readSource } from '../text/index.ts'
import { parse } from './parse.ts'

const packs = join(import.meta.dirname, '../../../../shared/packs')
const absent = existsSync(packs) ? false : 'the shared packs are not here'

after(closeReaders)

const read = async (path: string): Promise<{ source: Source; read: Read }> => {
  const source = await readSource(readFileSync(path), path)
  return { source, read: parse(source) }
}

/** Every line in exactly one element, in order; the reading holds to its shape. */
function assertLossless(source: Source, { reading, elements }: Read): void {
  let next = 0
  for (const e of elements) {
    assert.equal(e.fromLine, source.lines[next]?.n, 'an element begins where the one before it ended')
    const to = source.lines.findIndex((l, i) => i >= next && l.n === e.toLine)
    assert.ok(to >= next, 'an element ends at or after its first line')
    next = to + 1
  }
  assert.equal(next, source.lines.length, 'no line is left over')
  Reading.parse(reading)
}

const textSource = (lines: string[]): Source => ({
  media: 'text',
  lines: lines.map((text, i): Line => ({ n: i + 1, page: null, text })),
  pages: null,
  tagged: false,
})

for (const paper of papers().filter(({ set }) => set === 'first'))
  test(`reads the invented paper ${paper.name} as a person would, and loses no line`, async () => {
    const { source, read: made } = await read(paper.path)
    assertLossless(source, made)
    const { f1, misses } = score(made.reading, paper.truth)
    assert.ok(f1 >= 0.95, `F1 ${f1.toFixed(3)}: ${misses.join('; ')}`)
    assert.ok(made.reading.coverage >= 0.99, `coverage ${made.reading.coverage}`)
  })

/** The mean F1 that each set has reached: raised when the reader gets better, never lowered. */
const reached = { first: 0.999, second: 0.999, third: 0.999, fourth: 0.995 }

for (const set of sets)
  test(`reads the ${set} set of invented papers as well as it ever did, and loses no line`, async () => {
    const scores: { name: string; f1: number }[] = []
    for (const { name, path, truth } of papers().filter(paper => paper.set === set)) {
      const { source, read: made } = await read(path)
      assertLossless(source, made)
      scores.push({ name, f1: score(made.reading, truth).f1 })
    }
    const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
    const worst = scores.toSorted((a, b) => a.f1 - b.f1).slice(0, 5)
    const told = worst.map(({ name, f1 }) => `${name} ${f1.toFixed(3)}`).join(', ')
    assert.ok(mean >= reached[set], `mean F1 ${mean.toFixed(4)}; lowest: ${told}`)
  })

test('reads the real papers as well as the bar asks, and loses no line', { skip: absent }, async () => {
  const files = readdirSync(packs).filter(f => /\.(?:txt|pdf|html)$/.test(f))
  for (const file of files) {
    const truth = join(packs, 'truth', file.replace(/\.\w+$/, '.json'))
    if (!existsSync(truth)) continue
    const { source, read: made } = await read(join(packs, file))
    assertLossless(source, made)
    const { f1, misses } = score(made.reading, Truth.parse(JSON.parse(readFileSync(truth, 'utf8'))))
    assert.ok(f1 >= 0.95, `${file} F1 ${f1.toFixed(3)}: ${misses.join('; ')}`)
    assert.ok(made.reading.coverage >= 0.99, `${file} coverage ${made.reading.coverage}`)
  }
})

const words = fc.constantFrom(
  'AGENDA',
  'MINUTES',
  'Present:',
  'PRESENT',
  'Apologies:',
  'RESOLVED',
  'RESOLVED: That:',
  '1.',
  '2.',
  '(a)',
  'a)',
  '1)',
  '12/34',
  'SAF12',
  '(Item 4)',
  'Councillor A. Reed (Chair)',
  'Cllr B Stone',
  'and',
  ',',
  ';',
  'The meeting closed at 8.35pm',
  'REPORT TO:',
  'DATE: 3 May 2023',
  'SUBJECT:',
  'Part I',
  '1.0 PURPOSE',
  '2.0 RECOMMENDED: That',
  '(Pages 5 - 8)',
  '5 - 7',
  '**',
  '***',
  '<p>',
  '</table>',
  '|',
  '\t',
  '   ',
  'Action: Clerk',
  'ALL',
  'DP/SB',
  '•',
  '—',
  '((((',
  '))',
  '[',
  '\\',
  '£',
  '\u0000',
  '🏛',
  'Date of next meeting 12th November',
)
const line = fc.oneof(
  fc.array(words, { maxLength: 6 }).map(w => w.join(' ')),
  fc.string({ maxLength: 80 }),
  fc.constant(''),
)

test('any lines at all are read without an error, and each is in exactly one element', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), lines => {
      const source = textSource(lines)
      assertLossless(source, parse(source))
    }),
    { numRuns: 400 },
  )
})

test('lines with places, cells and headings from other media are read without an error', () => {
  const placed = fc.record(
    {
      text: line,
      page: fc.option(fc.integer({ min: 1, max: 4 })),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 842 }),
      right: fc.integer({ min: 0, max: 595 }),
      size: fc.integer({ min: 6, max: 24 }),
      bold: fc.boolean(),
      heading: fc.integer({ min: 1, max: 6 }),
      furniture: fc.boolean(),
      item: fc.boolean(),
      cells: fc.array(line, { maxLength: 4 }),
    },
    { requiredKeys: ['text', 'page'] },
  )
  fc.assert(
    fc.property(
      fc.array(placed, { maxLength: 40 }),
      fc.constantFrom('pdf' as const, 'html' as const, 'docx' as const),
      (rows, media) => {
        const lines = rows.map((r, i): Line => ({ ...r, n: i + 1 }))
        const source: Source = { media, lines, pages: 4, tagged: false }
        assertLossless(source, parse(source))
      },
    ),
    { numRuns: 300 },
  )
})

test('prose that is no paper of a council stays unread', () => {
  const { reading } = parse(
    textSource(['It was a bright cold day.', '', 'The clocks were striking, and nobody noticed the rain.']),
  )
  assert.equal(reading.kind, 'other')
  assert.equal(reading.coverage, 0)
  assert.equal(reading.unread.length, 2)
})
