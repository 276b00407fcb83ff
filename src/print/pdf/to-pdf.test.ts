import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { foreignPdf } from '../../../test/foreign-pdf.ts'
import { allTags, structureOf } from '../../../test/pdf-structure.ts'
import { picture } from '../../../test/pictures.ts'
import type { Node, Paper } from '../paper.ts'
import { placesIn } from '../places.ts'
import { inPlaceOf } from './printable.ts'
import { hasTypst, openPress } from './to-pdf.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
const press = openPress()
after(() => press.close())

const para = (text: string): Node => ({ is: 'para', text, number: '1.1', lead: null, bold: false })
const paper = (nodes: Node[], more: Partial<Paper> = {}): Paper => ({
  fileName: 'paper.pdf',
  title: 'Papers of the board',
  publisher: 'Thornmere Borough Council',
  date: '2027-02-16',
  runningHead: 'Board',
  slides: false,
  parts: [{ key: 'one', nodes }],
  ...more,
})
const table = (rows: number, columns = 3): Node => ({
  is: 'table',
  caption: 'Lamps by ward',
  head: Array.from({ length: columns }, (_, at) => `Column ${at}`),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, at) => `${row}.${at} of the lamps`),
  ),
  total: false,
})
const every: Node[] = [
  { is: 'front', label: 'Public', title: 'Board', lines: ['Tuesday'], signed: { name: 'A', post: 'B' } },
  { is: 'heading', level: 2, text: 'Lamps' },
  {
    is: 'para',
    text: [
      { text: 'Old ', bold: true },
      { text: 'and new', italic: true, href: 'https://x.example/a' },
    ],
    number: null,
    lead: 'Note:',
    bold: false,
    under: 1,
  },
  para('A sentence of many words that goes on and on. '.repeat(30)),
  { is: 'list', mark: 'bullet', items: ['one', 'two'] },
  { is: 'list', mark: 'number', items: ['one', 'two'] },
  { is: 'fields', rows: [['DATE:', '9 March']] },
  table(60),
  { is: 'picture', bytes: picture(1), media: 'image/png', alt: 'Bars that show lamps', caption: 'Lamps' },
  { is: 'picture', bytes: picture(2), media: 'image/png', alt: 'Others', caption: null },
  { is: 'box', lines: ['A notice', 'in a frame'] },
  { is: 'lines', lines: ['Mabel Ottaway', '12 Teasel Walk'] },
  { is: 'agenda', rows: [{ number: '1.', title: 'Lamps', key: 'one', note: 'A note\nof two lines' }] },
  { is: 'action' },
  { is: 'point', lead: 'RESOLVED:', text: 'That:', items: ['a', 'b'], action: 'Director' },
]

test(
  'A paper is tagged PDF/UA-1 with title, language, bookmarks, table heads and what its pictures show',
  { skip },
  async () => {
    const made = await press.set(paper(every))
    const found = await structureOf(made.bytes)
    assert.deepEqual(
      { ...found, tags: null },
      {
        title: 'Papers of the board',
        language: 'en-GB',
        showsTitle: true,
        tagged: true,
        claimsUa: true,
        bookmarks: ['Board', 'Lamps'],
        tags: null,
      },
    )
    const tags = allTags(found.tags)
    const heads = tags.filter(tag => tag.is === 'TH')
    assert.ok(heads.length >= 6)
    assert.ok(heads.every(head => head.scope === 'Column'))
    assert.equal(tags.filter(tag => tag.is === 'THead').length, 2)
    assert.deepEqual(
      tags.filter(tag => tag.is === 'Figure').map(tag => tag.alt),
      ['Bars that show lamps', 'Others'],
    )
    for (const is of ['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TD', 'Caption', 'Link'])
      assert.ok(
        tags.some(tag => tag.is === is),
        is,
      )
  },
)

test('Each place of a paper has its page, in order', { skip }, async () => {
  const made = await press.set(paper(every))
  assert.equal(
    made.places.length,
    every.reduce((n, node) => n + placesIn(node), 0),
  )
  assert.deepEqual(
    made.places,
    made.places.toSorted((a, b) => a - b),
  )
  assert.deepEqual(made.ranges, { one: [1, made.pages] })
})

test('A wide table of long words stays on its page', { skip }, async () => {
  const { words } = await import('../../../test/pdf-bytes.ts').then(async ({ inPdf }) =>
    inPdf((await press.set(paper([table(3, 12)]))).bytes),
  )
  assert.match(words, /Column 11/)
})

test('A character that the typeface lacks is named with its place, and stops nothing', { skip }, async () => {
  const made = await press.set(
    paper([{ is: 'heading', level: 1, text: 'Parks' }, para('Thank you 😀 all: ① 漢 a\u200Bb\tc')]),
  )
  assert.deepEqual(made.replaced, [
    { character: '😀', under: 'Parks', by: '[emoji U+1F600]' },
    { character: '①', under: 'Parks', by: '1' },
    { character: '漢', under: 'Parks', by: '[character U+6F22]' },
  ])
  assert.equal(inPlaceOf('ﷺ').startsWith('['), true)
  assert.equal(inPlaceOf('Ａ'), 'A')
})

test(
  'A file of somebody else’s stands at its place under our page numbers, and the paper does not claim to be PDF/UA',
  { skip },
  async () => {
    const bytes = await foreignPdf(['First of theirs', 'Second of theirs'])
    const file: Node = { is: 'foreign', title: 'Appendix A: Rota', bytes, says: 'Not accessible.' }
    const made = await press.set(
      paper([para('Before.')], {
        parts: [
          { key: 'a', nodes: [para('Before.')] },
          { key: 'f', nodes: [file] },
          { key: 'b', nodes: [para('After.')] },
        ],
      }),
    )
    assert.deepEqual(made.ranges, {})
    assert.deepEqual(made.gaps, [
      { from: 2, to: 3, says: '“Appendix A: Rota” is a file of others and is not accessible.' },
    ])
    assert.equal(made.pages, 4)
    const found = await structureOf(made.bytes)
    assert.deepEqual([found.tagged, found.claimsUa, found.title], [true, false, 'Papers of the board'])
    const { inPdf } = await import('../../../test/pdf-bytes.ts')
    const { words } = await inPdf(made.bytes)
    assert.ok(words.indexOf('Before.') < words.indexOf('First of theirs'))
    assert.ok(words.indexOf('Second of theirs') < words.indexOf('After.'))
    assert.match(words, /Page 2 of 4/)
  },
)

test('Files of others that cannot be set are named', { skip }, async () => {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const locked = await PDFDocument.create()
  locked.addPage()
  locked.encrypt({ userPassword: 'a', ownerPassword: 'b' })
  const cases: [Uint8Array, RegExp][] = [
    [new TextEncoder().encode('no PDF at all'), /“Rota” cannot be read/],
    [await locked.save(), /“Rota” is locked with a password/],
  ]
  for (const [bytes, says] of cases)
    await assert.rejects(press.set(paper([{ is: 'foreign', title: 'Rota', bytes, says: '' }])), says)
})

test('A press that was closed starts again, and papers keep their turn', { skip }, async () => {
  press.close()
  const made = await Promise.all([1, 2, 3].map(n => press.set(paper([para('Words.')], { title: `Paper ${n}` }))))
  assert.deepEqual(await Promise.all(made.map(async one => (await structureOf(one.bytes)).title)), [
    'Paper 1',
    'Paper 2',
    'Paper 3',
  ])
  assert.deepEqual(made[0]?.bytes.length, (await press.set(paper([para('Words.')], { title: 'Paper 1' }))).bytes.length)
})
