/** Files that people give for reports, and what is typed into them, made to do harm in packs or to tell more than they show. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { zipOf } from '../../bench/samples.ts'
import { readWordFile } from '../../src/meetings/drafts/word/read-file.ts'
import { hasTypst, openPress, type Paper, toWord } from '../../src/print/index.ts'
import { closeReaders } from '../../src/records/index.ts'
import { foreignPdf } from '../foreign-pdf.ts'
import { inPdf, says } from '../pdf-bytes.ts'
import { picture } from '../pictures.ts'

const skip = hasTypst() ? false : 'there is no typesetter for this platform'
const press = openPress()
after(() => {
  press.close()
  closeReaders()
})

const paperOf = (words: string, more: Paper['parts'] = []): Paper => ({
  fileName: 'a.pdf',
  title: words,
  publisher: words,
  date: '2027-02-16',
  runningHead: words,
  slides: false,
  parts: [
    {
      key: null,
      nodes: [
        { is: 'heading', level: 1, text: words },
        { is: 'para', text: words, number: null, lead: words, bold: false },
        { is: 'list', mark: 'bullet', items: [words] },
        { is: 'table', caption: words, head: [words, words], rows: [[words, words]], total: false },
        { is: 'picture', bytes: picture(4), media: 'image/png', alt: words, caption: words },
      ],
    },
    ...more,
  ],
})

test('what is typed is never a program of the typesetter', { skip }, async () => {
  for (const words of [
    '#read("/etc/passwd")',
    '#panic("zq9")',
    '$zq9$ #import "x.typ" ]]',
    '#eval("1+1") \\ ` @ref <label> */',
    '#{while true {}}',
  ])
    assert.ok(says(await inPdf((await press.set(paperOf(words))).bytes), words), words)
  const { bytes } = await press.set(paperOf('#read("/etc/passwd")'))
  assert.doesNotMatch((await inPdf(bytes)).words, /root:/)
})

test(
  'of a PDF of somebody else’s a pack has the pages, and neither scripts, files, actions, forms nor who made it',
  { skip },
  async () => {
    const theirs = await PDFDocument.load(await foreignPdf(['ZQ9PAGE']))
    theirs.addJavaScript('zq9', 'app.alert("ZQ9SCRIPT")')
    await theirs.attach(new TextEncoder().encode('ZQ9INSIDE'), 'ZQ9FILE.txt', { mimeType: 'text/plain' })
    theirs.setAuthor('ZQ9AUTHOR')
    theirs.setSubject('ZQ9SUBJECT')
    theirs.getForm().createTextField('ZQ9FIELD').addToPage(theirs.getPage(0))
    const launch = theirs.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { S: 'Launch', F: PDFString.of('ZQ9LAUNCH') },
    })
    theirs.getPage(0).node.set(PDFName.of('Annots'), theirs.context.obj([launch]))
    theirs.catalog.set(
      PDFName.of('OpenAction'),
      theirs.context.obj({ S: 'URI', URI: PDFString.of('https://ZQ9URI.example') }),
    )
    const bytes = Uint8Array.from(await theirs.save({ useObjectStreams: false }))
    const paper = paperOf('Pack', [
      { key: null, nodes: [{ is: 'foreign', title: 'Theirs', bytes, says: 'Not ours.' }] },
    ])
    const found = await inPdf((await press.set(paper)).bytes)
    assert.match(found.words, /ZQ9PAGE/)
    for (const word of ['SCRIPT', 'INSIDE', 'FILE', 'AUTHOR', 'SUBJECT', 'FIELD', 'LAUNCH', 'URI'])
      assert.ok(!says(found, `ZQ9${word}`), word)
    assert.doesNotMatch(found.raw, /\/(?:JavaScript|EmbeddedFiles?|Launch|OpenAction|AcroForm)\b/)
  },
)

test('of a Word file neither what was deleted, comments, nor who wrote it are taken in; hidden words are seen by its author', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const run = (text: string, how = '') => `<w:r><w:rPr>${how}</w:rPr><w:t>${text}</w:t></w:r>`
  const part = (name: string, text: string) => ({ name, data: Buffer.from(text) })
  const file = zipOf([
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    part(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    part('docProps/core.xml', '<x>ZQ9AUTHOR</x>'),
    part(
      'word/comments.xml',
      `<w:comments ${w}><w:comment w:id="1" w:author="ZQ9AUTHOR"><w:p>${run('ZQ9COMMENT')}</w:p></w:comment></w:comments>`,
    ),
    part(
      'word/document.xml',
      `<w:document ${w}><w:body><w:p>${run('Kept')}<w:del w:id="2" w:author="ZQ9AUTHOR"><w:r><w:delText>ZQ9DELETED</w:delText></w:r></w:del><w:ins w:id="3" w:author="ZQ9AUTHOR">${run(' added')}</w:ins>${run(' unseen', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r></w:p></w:body></w:document>`,
    ),
  ])
  const read = await readWordFile(file)
  const all = JSON.stringify(read)
  assert.match(all, /Kept added unseen/)
  assert.doesNotMatch(all, /ZQ9/)
  assert.ok(read.tracked > 0 && read.comments > 0 && read.hidden > 0, 'its author is told of all three')
})

test('a Word file of ours says that the council made it, and nobody’s name', async () => {
  const made = Buffer.from(await toWord({ ...paperOf('Lamps'), publisher: 'Thornmere Council' }))
  assert.ok(!made.includes('Hathersage') && !made.includes('C:\\') && made.length > 1000)
})
