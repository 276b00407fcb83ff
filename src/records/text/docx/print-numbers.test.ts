import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipOf } from '../../../../bench/samples.ts'
import { printNumbers } from './print-numbers.ts'
import { readDocx } from './read-docx.ts'

const lvl = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const scheme = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const use = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const part = (...inner: string[]) => `<w:numbering>${inner.join('')}</w:numbering>`
const asks = (id: number, at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`
const styled = (name: string) => `<w:pStyle w:val="${name}"/>`
const p = (properties: string, text = 'x') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

/** The labels that are written in, in their order. */
const labels = (document: string[], numbering: string, styles = '') =>
  [...printNumbers(document.join(''), numbering, styles).matchAll(/preserve">([^<]*) </g)].map(found => found[1])

test('numbers go on over the paragraphs between them, and levels count below one another', () => {
  const numbering = part(scheme(1, lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2')), use(5, 1))
  const document = [p(asks(5, 0)), p(''), p(asks(5, 1)), p(asks(5, 1)), p(asks(5, 0)), p(''), p(asks(5, 1))]
  assert.deepEqual(labels(document, numbering), ['1.', '1.1', '1.2', '2.', '2.1'])
})

test('letters, Roman figures and the words round them are as Word prints them', () => {
  const levels = [
    lvl(0, 'lowerLetter', '(%1)'),
    lvl(1, 'upperRoman', 'Part %2:'),
    lvl(2, 'decimalZero', '%3'),
    lvl(3, 'ordinal', '%4'),
  ]
  const numbering = part(scheme(1, ...levels), use(5, 1))
  const many = Array.from({ length: 28 }, () => p(asks(5, 0)))
  const document = [...many, p(asks(5, 1)), p(asks(5, 1)), p(asks(5, 2)), p(asks(5, 3))]
  const found = labels(document, numbering)
  assert.deepEqual([found[0], found[25]], ['(a)', '(z)'])
  assert.deepEqual(found.slice(26), ['(aa)', '(bb)', 'Part I:', 'Part II:', '01', '1st'])
})

test('two uses of a scheme go on from one another, unless the second says where it starts', () => {
  const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride>'
  const numbering = part(scheme(1, lvl(0, 'decimal', '%1')), use(5, 1), use(6, 1), use(7, 1, again))
  assert.deepEqual(labels([p(asks(5, 0)), p(asks(6, 0)), p(asks(7, 0)), p(asks(7, 0))], numbering), [
    '1',
    '2',
    '12',
    '13',
  ])
})

test('a style brings its numbering and its level, through the styles it is based on', () => {
  const numbering = part(
    scheme(
      1,
      lvl(0, 'decimal', '%1.', '<w:pStyle w:val="Item"/>'),
      lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="Part"/>'),
    ),
    use(5, 1),
  )
  const styles =
    '<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:styleId="Part"><w:basedOn w:val="Item"/></w:style><w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
  const off = `${styled('Item')}<w:numPr><w:numId w:val="0"/></w:numPr>`
  const document = [p(styled('Item')), p(styled('Part')), p(off), p(styled('Loop')), p(styled('Item'))]
  assert.deepEqual(labels(document, numbering, styles), ['1.', '1.1', '2.'])
})

test('legal numbering shows figures for the levels above, and a level may never restart', () => {
  const numbering = part(
    scheme(1, lvl(0, 'upperRoman', '%1'), lvl(1, 'decimal', '%1.%2', '<w:isLgl/><w:lvlRestart w:val="0"/>')),
    use(5, 1),
  )
  const document = [p(asks(5, 0)), p(asks(5, 1)), p(asks(5, 0)), p(asks(5, 1))]
  assert.deepEqual(labels(document, numbering), ['I', '1.1', 'II', '2.2'])
})

test('bullets get no number; a paragraph without words counts and shows its number only in a table', () => {
  const numbering = part(scheme(1, lvl(0, 'decimal', '%1.')), scheme(2, lvl(0, 'bullet', '●')), use(5, 1), use(6, 2))
  const empty = `<w:p><w:pPr>${asks(5, 0)}</w:pPr></w:p>`
  const cell = `<w:tbl><w:tr><w:tc>${empty}</w:tc></w:tr></w:tbl>`
  assert.deepEqual(labels([empty, p(asks(6, 0)), cell, p(asks(5, 0))], numbering), ['2.', '3.'])
})

test('the former numbering of a changed paragraph, and a paragraph taken away, do not count', () => {
  const numbering = part(scheme(1, lvl(0, 'decimal', '%1.')), use(5, 1))
  const was = `<w:pPrChange><w:pPr>${asks(5, 0)}</w:pPr></w:pPrChange>`
  const gone = `<w:p><w:pPr>${asks(5, 0)}<w:rPr><w:del/></w:rPr></w:pPr><w:r><w:delText>x</w:delText></w:r></w:p>`
  assert.deepEqual(labels([p(was), gone, p(asks(5, 0))], numbering), ['1.'])
})

test('a Word document is read with the numbers that it prints, once each', async () => {
  const file = (name: string, text: string) => ({ name, data: Buffer.from(text) })
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const inside = (xml: string, name: string) => xml.replace(`<w:${name}>`, `<w:${name} ${space}>`)
  const numbering = part(scheme(1, lvl(0, 'decimal', '%1.'), lvl(1, 'lowerLetter', '%2)')), use(5, 1))
  const body = [p(asks(5, 0), 'Welcome'), p('', 'Noted.'), p(asks(5, 0), 'Budget &amp; rates'), p(asks(5, 1), 'agreed')]
  const bytes = zipOf([
    file('word/document.xml', `<w:document ${space}><w:body>${body.join('')}</w:body></w:document>`),
    file('word/numbering.xml', inside(numbering, 'numbering')),
  ])
  const { lines } = await readDocx(bytes)
  assert.deepEqual(
    lines.map(({ text, item }) => [text, item === true]),
    [
      ['1. Welcome', true],
      ['Noted.', false],
      ['2. Budget & rates', true],
      ['a) agreed', true],
    ],
  )
})
