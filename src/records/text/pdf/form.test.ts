/** What a PDF says for people who cannot see it: title, language, alternative text, pages without words. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { pdfOf } from '../../../../bench/samples.ts'
import { closeReaders, readSource } from '../index.ts'

after(closeReaders)

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
const words = '/P <</MCID 0>> BDC BT /F 12 Tf 72 700 Td (The lamps by the river are lit.) Tj ET EMC'
const image = 'q 100 0 0 100 72 500 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID FF> EI Q'
const figure = (mark: number) => `/Figure <</MCID ${mark}>> BDC ${image} EMC`

/** Two pages: words and two pictures, one of which has words in its stead; and a picture alone. */
const paper = ({ catalogue = '', info = '' }) =>
  pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents 0 /Contents 6 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      stream(`${words} ${figure(1)} ${figure(2)}`),
      stream(image),
      '<< /Type /StructTreeRoot /K [10 0 R 11 0 R 12 0 R] /ParentTree 9 0 R >>',
      '<< /Nums [0 [10 0 R 11 0 R 12 0 R]] >>',
      '<< /S /P /P 8 0 R /K 0 >>',
      '<< /S /Figure /P 8 0 R /K 1 /Alt (Map of the lamps) >>',
      '<< /S /Figure /P 8 0 R /K 2 /Alt () >>',
      `<< ${info} >>`,
    ],
    '/Info 13 0 R',
  )

const formOf = async (given: Parameters<typeof paper>[0]) => {
  const { tagged, form } = await readSource(paper(given), 'lamps.pdf')
  return { tagged, ...form }
}

test('a tagged PDF tells of its title, its language and its pictures', async () => {
  const said = {
    catalogue: '/StructTreeRoot 8 0 R /MarkInfo << /Marked true >> /Lang (en-GB)',
    info: '/Title (Lamps by the river)',
  }
  assert.deepEqual(await formOf(said), {
    tagged: true,
    title: true,
    language: true,
    wordless: [2],
    pictures: { all: 2, without: 1 },
  })
})

test('one without tags knows of no pictures, and an empty title is none', async () => {
  assert.deepEqual(await formOf({ catalogue: '/Lang ()', info: '/Title ()' }), {
    tagged: false,
    title: false,
    language: false,
    wordless: [2],
    pictures: { all: 0, without: 0 },
  })
})
