import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { join } from 'node:path'
import { paper, setInTypst } from '../../../../bench/papers.ts'
import { closeReaders, readSource } from '../index.ts'
import { pageOf } from '../../../../bench/samples.ts'
import { charactersOf, cleaned } from './characters.ts'
import { startPdfium } from './pdfium.ts'

after(closeReaders)

const set = (markup: string, tagged: boolean) =>
  readSource(
    setInTypst(`#set text(font: "Source Sans 3", size: 11pt)\n#set page(paper: "a4")\n${markup}`, { tagged }),
    'paper.pdf',
  )
const texts = async (markup: string, tagged = false) => (await set(markup, tagged)).lines.map(({ text }) => text)

const table = `= Figures
#table(columns: (3cm, 4cm, 2cm, 3cm), table.header([Ward], [What it counts], [Value], [Owner]),
  [Town Ward], [incidents reported to the police in the quarter], [12], [Jo Bright],
  [Heath], [calls], [7], [Sam Reed, and another name that wraps],
  [Mersey], [visits by officers to residents of the ward], [], [Ali Khan])`
const rows = [
  ['Ward', 'What it counts', 'Value', 'Owner'],
  ['Town Ward', 'incidents reported to the police in the quarter', '12', 'Jo Bright'],
  ['Heath', 'calls', '7', 'Sam Reed, and another name that wraps'],
  ['Mersey', 'visits by officers to residents of the ward', '', 'Ali Khan'],
]

test('a tagged PDF gives its headings, list items and every cell of its tables', async () => {
  const { lines, tagged, pages } = await set(`${table}\n- noted\n- agreed`, true)
  assert.deepEqual([tagged, pages], [true, 1])
  assert.deepEqual(
    lines.filter(line => line.cells).map(line => line.cells),
    rows,
  )
  assert.deepEqual(
    lines.filter(line => line.heading).map(line => [line.text, line.heading, line.bold]),
    [['Figures', 1, true]],
  )
  assert.deepEqual(
    lines.filter(line => line.item).map(line => line.text),
    ['• noted', '• agreed'],
  )
})

test('a line is bold where all of it is, though each letter is drawn by itself', async () => {
  const drawn = (words: [string, string][]) =>
    words.flatMap(([font, text]) => [...text].map(letter => `/${font} 11 Tf (${letter}) Tj`)).join(' ')
  const fonts = '/F 4 0 R /B << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>'
  const bold = async (...words: [string, string][]) => {
    const page = pageOf(Buffer.from(`BT 72 700 Td ${drawn(words)} ET`)).toString('latin1')
    // The table of objects no longer fits: PDFium finds them by itself.
    const { lines } = await readSource(Buffer.from(page.replace('/F 4 0 R', fonts), 'latin1'), 'a.pdf')
    return lines.map(line => line.bold === true)
  }
  assert.deepEqual(await bold(['B', 'Present'], ['F', ':']), [true])
  assert.deepEqual(await bold(['F', '12. '], ['B', 'Petitions']), [true])
  assert.deepEqual(await bold(['B', 'Present:'], ['F', ' Councillor Wren']), [false])
  assert.deepEqual(await bold(['F', 'The report on '], ['B', 'Petitions']), [false])
})

test('an untagged table is found by its columns, its broken lines joined', async () => {
  const { lines, tagged } = await set(table, false)
  assert.equal(tagged, false)
  assert.deepEqual(
    lines.flatMap(line => (line.cells ? [line.cells] : [])),
    [...rows.slice(0, 3), rows[3]?.filter(Boolean)],
  )
})

test('page numbers that follow titles across a gap are cells', async () => {
  const { lines } = await set('1. MINUTES #h(1fr) 1 - 4\n\n2. PUBLIC QUESTION TIME #h(1fr) 5 - 7', false)
  assert.deepEqual(
    lines.map(line => line.cells),
    [
      ['1. MINUTES', '1 - 4'],
      ['2. PUBLIC QUESTION TIME', '5 - 7'],
    ],
  )
})

test('two columns are read one after the other', async () => {
  const side = (word: string) =>
    Array.from({ length: 9 }, (_, i) => `${word}${i} goes on for a while to fill the line and more.`).join(' ')
  const found = (await texts(`= Title\n#columns(2)[${side('left')} #colbreak() ${side('right')}]`)).join(' ')
  assert.ok(found.indexOf('left8') < found.indexOf('right0'), found)
  const across = Array.from(
    { length: 8 },
    (_, i) =>
      `72 ${700 - i * 14} Td (left ${i} that fills the whole width of the column to its edge) Tj 260 0 Td (right ${i} that fills its own column too) Tj -332 ${i * 14 - 700} Td`,
  )
  const drawn = await readSource(pageOf(Buffer.from(`BT /F 10 Tf ${across.join(' ')} ET`)), 'a.pdf')
  assert.deepEqual(drawn.lines.map(line => line.text.slice(0, 7).trim()).slice(6, 10), [
    'left 6',
    'left 7',
    'right 0',
    'right 1',
  ])
})

test('an action column becomes lines of its own after what it stands beside', async () => {
  const prose = 'The Board considered the report of the Strategic Director, and asked that it'
  const drawn = [
    [72, 700, 'Item'],
    [500, 700, 'Action'],
    [72, 680, prose],
    [500, 680, 'JB / SR'],
    [72, 666, 'be sent to members.'],
  ]
  const content = drawn.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join(' ')
  const { lines } = await readSource(pageOf(Buffer.from(`BT /F 11 Tf ${content} ET`)), 'a.pdf')
  assert.deepEqual(
    lines.map(line => [line.text, line.x]),
    [
      ['Item', 72],
      ['Action', 500],
      [prose, 72],
      ['JB / SR', 500],
      ['be sent to members.', 72],
    ],
  )
})

test('a table that lays out minutes keeps their paragraphs apart, with who acts beside, tagged or not', async () => {
  const rows = ['JB', 'SR / AK'].map((who, i) => `[${i + 1}.], [*Heading ${i}*\n\n#lorem(40)\n\n#lorem(30)], [${who}]`)
  for (const tagged of [true, false]) {
    const { lines } = await set(`#table(columns: (1.2cm, 1fr, 2.5cm), [], [], [*Action*], ${rows.join(', ')})`, tagged)
    const short = lines.filter(line => line.text.length < 30).map(line => line.text.replaceAll('\t', ' '))
    assert.match(short.join(' '), /Action 1\. Heading 0 JB .*2\. Heading 1 SR \/ AK/)
    assert.ok(lines.length >= 7 && lines[1]?.bold)
  }
})

test('the title, text and resolution in one cell are lines of their own; wrapped words of data are not', async () => {
  const minute = (n: number, who: string) =>
    `[${n}.], [*Budget ${n}* \\ The clerk gave the figures for the year. \\ RESOLVED that they be noted.], [${who}]`
  const markup = `#table(columns: (1.2cm, 1fr, 2.5cm), [No], [Item], [Owner], ${minute(2, 'AB')}, ${minute(3, 'CD / EF')})`
  const item = (n: number, who: string) => [
    [`${n}.`, `Budget ${n}`, who],
    'The clerk gave the figures for the year.',
    'RESOLVED that they be noted.',
  ]
  for (const tagged of [true, false]) {
    const { lines } = await set(markup, tagged)
    assert.deepEqual(
      lines.slice(1).map(line => line.cells ?? line.text),
      [...item(2, 'AB'), ...item(3, 'CD / EF')],
    )
    assert.deepEqual(
      lines.slice(1).map(line => line.bold === true),
      [true, false, false, true, false, false],
    )
  }
})

test('page numbers broken over lines stay with their title, and an owner beside a broken title comes after it', async () => {
  const agenda = ['Minutes', 'Travel on foot', 'Work of the year'].map(
    (title, i) => `[${title}], [(Pages ${i} - ${i + 20})]`,
  )
  assert.deepEqual(
    (await set(`#table(columns: (9cm, 2cm), stroke: none, ${agenda.join(', ')})`, false)).lines.map(line => line.cells),
    [
      ['Minutes', '(Pages 0 - 20)'],
      ['Travel on foot', '(Pages 1 - 21)'],
      ['Work of the year', '(Pages 2 - 22)'],
    ],
  )
  const title = 'A long title that does not fit on the line on which it begins, though the line is a long one too'
  const found = await texts(
    `#table(columns: (12cm, 3cm), [], [*Action*], [*${title}*\n\n#lorem(160)], [AB], [*Next*\n\n#lorem(160)], [CD])`,
  )
  assert.ok(found.indexOf('AB') === 3 && found.slice(1, 3).join(' ') === title, found.slice(0, 5).join('|'))
})

test('heads, feet and page numbers are furniture, marked by the file or told by their repetition', async () => {
  for (const tagged of [true, false]) {
    const { lines } = await set(
      `#set page(header: [Scrutiny Board], footer: context align(center, counter(page).display()))\n${Array.from({ length: 4 }, (_, i) => `Text ${'abcd'[i]}`).join('\n#pagebreak()\n')}`,
      tagged,
    )
    assert.deepEqual(
      lines.filter(line => !line.furniture).map(line => line.text),
      ['Text a', 'Text b', 'Text c', 'Text d'],
    )
    assert.deepEqual(
      lines.slice(0, 3).map(line => line.text),
      ['Scrutiny Board', 'Text a', '1'],
    )
  }
})

test('raised letters stay in their line, turned text is furniture, ligatures and soft hyphens are opened', async () => {
  assert.deepEqual(await texts('on 3#super[rd] March the o#sym.hyph.soft;fficers'), ['on 3rd March the officers'])
  const { lines } = await set('Body\n#place(right + horizon, rotate(90deg)[DRAFT])', false)
  assert.deepEqual(
    lines.map(line => [line.text, line.furniture]),
    [
      ['Body', undefined],
      ['DRAFT', true],
    ],
  )
  const odd = Uint16Array.from(['e', '\ufb03', 'c', '\u00ad', '\u0002', '\u00a0', 'x'].join(''), c => c.charCodeAt(0))
  assert.equal(cleaned(charactersOf(odd, String.fromCharCode(...odd)), 0, odd.length), 'efficc- x'.replace('cc', 'c'))
})

test('a page that is stored turned is read upright', async () => {
  const turned = pageOf(
    Buffer.from('BT /F 12 Tf 0 1 -1 0 100 72 Tm (Turned head) Tj 0 1 -1 0 130 72 Tm (below it) Tj ET'),
  ).toString('latin1')
  const { lines } = await readSource(
    Buffer.from(turned.replace('/MediaBox', '/Rotate 90 /MediaBox'), 'latin1'),
    'a.pdf',
  )
  assert.deepEqual(
    lines.map(line => [line.text, line.furniture, Math.round(line.x ?? 0)]),
    [
      ['Turned head', undefined, 72],
      ['below it', undefined, 72],
    ],
  )
})

const packs = join(import.meta.dirname, '../../../../../shared/packs')
const samples = existsSync(packs) ? readdirSync(packs).filter(name => name.endsWith('.pdf')) : []

test('every letter of a PDF is in exactly one line', async t => {
  if (samples.length === 0) t.diagnostic('the sample papers are not here: only our own are tried')
  const pdfium = await startPdfium()
  const letters = (text: string) =>
    [...text]
      .filter(letter => /[^\s\p{C}-]/u.test(letter))
      .toSorted()
      .join('')
  const files = [
    paper(12, { tagged: true }),
    paper(12, { tagged: false }),
    ...samples.map(name => readFileSync(join(packs, name))),
  ]
  for (const bytes of files) {
    const { lines } = await readSource(bytes, 'a.pdf')
    assert.deepEqual(
      lines.map(line => line.n),
      lines.map((_, index) => index + 1),
    )
    const at = pdfium.malloc(bytes.length)
    pdfium.bytes().set(bytes, at)
    const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, 0)
    let bare = ''
    for (let index = 0; index < pdfium.FPDF_GetPageCount(document); index++) {
      const text = pdfium.FPDFText_LoadPage(pdfium.FPDF_LoadPage(document, index))
      const count = pdfium.FPDFText_CountChars(text)
      const buffer = pdfium.malloc(count * 2 + 16)
      bare += pdfium.text(buffer, Math.max(0, pdfium.FPDFText_GetText(text, 0, count, buffer) - 1))
    }
    assert.equal(letters(lines.map(line => line.text).join('')), letters(bare))
  }
})
