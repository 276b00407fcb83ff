import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDocument, zipOf } from '../../../../bench/samples.ts'
import { checkZip } from './check-zip.ts'
import { readDocx } from './read-docx.ts'

const refused = (bytes: Buffer) =>
  readDocx(bytes).then(
    () => 'read',
    (error: { fault?: string }) => error.fault,
  )

test('headings, bold, lists, tables and running heads of a Word document are kept', async () => {
  const { lines, media, pages } = await readDocx(await wordDocument())
  assert.deepEqual([media, pages], ['docx', null])
  assert.deepEqual(
    lines.map(({ n: _n, page: _page, form: _form, ...line }) => line),
    [
      { text: 'Community Safety Report', heading: 1 },
      { text: 'RESOLVED: that the report be noted & kept.' },
      { text: 'Part II', bold: true },
      { text: 'first point', item: true },
      { text: 'Ward\tCount', cells: ['Ward', 'Count'] },
      { text: 'Town\t3', cells: ['Town', '3'] },
      { text: 'Not for publication', furniture: true },
    ],
  )
})

test('a bomb is refused by the size it declares, by the size it unpacks to, and by its number of entries', async () => {
  const big = Buffer.alloc(32 * 1024 * 1024)
  const document = { name: 'word/document.xml', data: Buffer.from('<a/>') }
  assert.equal(await refused(zipOf([document, { name: 'word/media/a.png', data: big }])), 'zip-bomb')
  assert.equal(await refused(zipOf([document, { name: 'b', data: big, declared: 10 }])), 'zip-bomb')
  const many = Array.from({ length: 6_000 }, (_, i) => ({ name: `${i}`, data: Buffer.alloc(0) }))
  assert.equal(await refused(zipOf([document, ...many])), 'zip-bomb')
})

test('an archive that is no Word document, and a Word document cut short, are told apart', async () => {
  assert.equal(await refused(zipOf([{ name: 'xl/workbook.xml', data: Buffer.from('<a/>') }])), 'wrong-type')
  const whole = await wordDocument()
  assert.equal(await refused(whole.subarray(0, whole.length - 60)), 'truncated')
  assert.equal((await checkZip(whole, /^word\/document\.xml$/)).size, 1)
})
