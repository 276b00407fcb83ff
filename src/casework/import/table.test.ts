/** Files as programs save them: encodings, separators, quoted line breaks, formulas; and whatever else somebody sends. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csv } from '../../lib/index.ts'
import { decode } from './decode.ts'
import { readCsv, type Row } from './read-csv.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, big: boolean, mark = true) => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return new Uint8Array(big ? bytes.swap16() : bytes)
}
const rowsOf = (text: string): Row[] => {
  const read = readCsv(text)
  assert.ok('rows' in read, `open at ${'open' in read ? read.open : ''}`)
  return [...read.rows]
}
const cellsOf = (text: string) => rowsOf(text).map(row => row.cells)

test('a file is read in whichever way it was saved', () => {
  const text = 'name;street\r\nZoë O’Brien;Äußere Straße 3 – “hinten”\r\n'
  for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), utf16(text, false), utf16(text, true)])
    assert.equal(decode(bytes)?.replace('\uFEFF', ''), text)
  const plain = 'name,street\nAnn Lee,3 Mill Lane\n'
  for (const big of [false, true]) assert.equal(decode(utf16(plain, big, false)), plain)
  // Windows-1252: ë is E9+2, ’ is 92, – is 96, £ is A3.
  assert.equal(decode(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x92, 0x96, 0xa3)), 'Zoë ’–£')
  assert.equal(decode(new Uint8Array()), '')
})

test('a spreadsheet in its own format, a picture and what holds a NUL are no text', () => {
  assert.equal(decode(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0)), null)
  assert.equal(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0)), null)
  assert.equal(decode(utf8('a,b\0c')), null)
})

test('commas, semicolons and tabs are told apart by the first line', () => {
  for (const separator of [',', ';', '\t'])
    assert.deepEqual(cellsOf(`a${separator}"b, c; d"${separator}e\n1${separator}2${separator}3`), [
      ['a', 'b, c; d', 'e'],
      ['1', '2', '3'],
    ])
  assert.deepEqual(cellsOf('sep=|\na|b\n1,5|2'), [
    ['a', 'b'],
    ['1,5', '2'],
  ])
  assert.deepEqual(cellsOf('alone\n1,5'), [['alone'], ['1', '5']])
})

test('quotation marks hold separators, line breaks and themselves; lines are counted as the file has them', () => {
  assert.deepEqual(rowsOf('a,b\r\n"one\r\ntwo ""three""",x\r\n\r\n,,\r\nlast,y'), [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['one\ntwo "three"', 'x'] },
    { line: 6, cells: ['last', 'y'] },
  ])
  assert.deepEqual(cellsOf('a,b\rc,d'), [
    ['a', 'b'],
    ['c', 'd'],
  ])
  assert.deepEqual(cellsOf('5" pipe, x '), [['5" pipe', 'x']])
  assert.deepEqual(readCsv('a,b\n1,"never\nclosed'), { open: 2 })
})

test('a formula is words, and what our own tables put before one is taken away again', () => {
  const cells = ['=1+1', '+44 151', '-', '@home', '＝x', 'plain', "'s Gravenhage"]
  assert.deepEqual(cellsOf(csv([cells])), [cells])
  assert.deepEqual(cellsOf('=HYPERLINK("x"),b'), [['=HYPERLINK("x")', 'b']])
})

test('what a table is made of comes back, whatever it is', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map(text =>
    text
      .replaceAll(/[\p{Cc}\u2028\u2029]/gu, '\n')
      .replace(/^'+/, '')
      .trim(),
  )
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
      const head = ['a', 'b', 'c']
      const text = [head, ...rows]
        .map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(separator))
        .join(end)
      const full = rows.filter(row => row.some(one => one !== ''))
      assert.deepEqual(cellsOf(text), [head, ...full])
    }),
    { numRuns: 300 },
  )
})

test('nothing that somebody sends stops the program: bytes are text or not, and text is a table or an open quotation', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      const text = decode(bytes)
      if (text === null) return
      const read = readCsv(text)
      if ('open' in read) assert.ok(read.open >= 1)
      else for (const { cells, line } of read.rows) assert.ok(cells.length > 0 && line >= 1)
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a', '=', "'"), maxLength: 60 }),
      text => void readCsv(text),
    ),
    {
      numRuns: 1_000,
    },
  )
})
