/** What a Word document says for people who cannot see it: heads and merged cells of tables, alternative text, links. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, ExternalHyperlink, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { readDocx } from './read-docx.ts'

const pixel = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')
const picture = (description?: string) =>
  new ImageRun({
    type: 'gif',
    data: pixel,
    transformation: { width: 9, height: 9 },
    ...(description !== undefined && { altText: { name: 'p', description, title: '' } }),
  })
const row = (cells: readonly TableCell[], is: { tableHeader?: true } = {}) =>
  new TableRow({ children: [...cells], ...is })
const cell = (text: string, columnSpan = 1) => new TableCell({ children: [new Paragraph(text)], columnSpan })

test('heads, merged cells, pictures and links', async () => {
  const link = new ExternalHyperlink({ link: 'https://lamps.example', children: [new TextRun('here')] })
  const children = [
    new Paragraph({ children: [new TextRun('The lamps are lit: see '), link] }),
    new Paragraph({ children: [picture('Map of the lamps'), picture()] }),
    new Table({
      rows: [row([cell('Ward'), cell('May'), cell('June')], { tableHeader: true }), row([cell('Town'), cell('3', 2)])],
    }),
    new Paragraph('That is all.'),
  ]
  const { lines } = await readDocx(await Packer.toBuffer(new Document({ sections: [{ children }] })))
  assert.deepEqual(
    lines.map(({ text, form }) => [text, form]),
    [
      ['The lamps are lit: see here', { links: ['here'], pictures: ['Map of the lamps', null] }],
      ['Ward\tMay\tJune', { row: { table: 1, head: 'row', merged: false } }],
      ['Town\t3\t', { row: { table: 1, head: null, merged: true } }],
      ['That is all.', undefined],
    ],
  )
})
