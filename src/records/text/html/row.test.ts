import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './read-html.ts'

const shown = (html: string) => readHtml(html).lines.map(({ n: _n, page: _page, form: _form, ...line }) => line)
const row = (...cells: string[]) => `<table><tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr></table>`

test('minutes with an action column keep their paragraphs apart, the owner beside the first', () => {
  const page = row(
    '3',
    '<p><b>Flood wardens</b></p><p>The list was out of date.</p><p>AGREED that it be renewed</p>',
    '<p>KL</p>',
  )
  assert.deepEqual(shown(page), [
    { text: '3\tFlood wardens\tKL', cells: ['3', 'Flood wardens', 'KL'], bold: true },
    { text: 'The list was out of date.' },
    { text: 'AGREED that it be renewed' },
  ])
})

test('two owners are two lines, a name broken to fit its column is one', () => {
  const text = '<p><b>Play areas</b></p><p>Two swings had been mended.</p>'
  assert.deepEqual(
    shown(row('4', text, 'RC<br>TR')).map(line => line.cells),
    [
      ['4', 'Play areas', 'RC'],
      ['', 'Two swings had been mended.', 'TR'],
    ],
  )
  assert.deepEqual(
    shown(row('4', text, 'Joan<br>Plover')).map(line => line.cells?.[2]),
    ['Joan Plover', undefined],
  )
})

test('lists side by side are rows, so that each name keeps its column', () => {
  assert.deepEqual(
    shown(row('Cllr A Wren<br>Cllr B Finch<br>Cllr C Rook', 'Cllr D Swift')).map(line => line.cells),
    [
      ['Cllr A Wren', 'Cllr D Swift'],
      ['Cllr B Finch', ''],
      ['Cllr C Rook', ''],
    ],
  )
})

test('two columns of prose are read one after the other', () => {
  const column = (word: string) => `<p>${`${word} `.repeat(30)}.</p><p>${`${word} `.repeat(30)}.</p>`
  const texts = shown(row(column('gair'), column('word'))).map(line => line.text.slice(0, 4))
  assert.deepEqual(texts, ['gair', 'gair', 'word', 'word'])
})

test('a cell over two columns leaves the next in its place', () => {
  const page = '<table><tr><td colspan="2">Total</td><td>7</td></tr></table>'
  assert.deepEqual(shown(page)[0]?.cells, ['Total', '', '7'])
})
