import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  Document,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  DeletedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { zipOf } from '../../../../bench/samples.ts'
import { loadProfile } from '../../../authority/index.ts'
import { toWord } from '../../../print/index.ts'
import type { DraftContent } from '../content.ts'
import { printed } from '../for-pack.ts'
import type { DraftRow } from '../store.ts'
import { emptyContent, placedSections, templateOn } from '../template.ts'
import { Fault, faultWords } from './fault.ts'
import { likeness } from './likeness.ts'
import { place } from './place.ts'
import { pagesOfPdf, readWordFile } from './read-file.ts'
import { reportPaper } from './report-paper.ts'

const profile = loadProfile('demonstration')
if ('faults' in profile) throw new Error(profile.faults.join('\n'))
const { committee } = profile
const template = templateOn(committee, 'report', '2027-03-09')
const sections = placedSections(template, committee.priorities.value)

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const draft: DraftRow = {
  id: 1,
  slug: 'aaaa',
  bodyId: 1,
  bodyName: 'Safer Communities Scrutiny Board',
  bodyPublic: true,
  meetingId: 1,
  meetingSlug: 'x',
  meetingDate: '2027-03-09',
  businessId: null,
  template: 'report',
  title: 'Youth nuisance in Larkrise',
  privateTitle: null,
  officer: 'Director of Places',
  portfolio: 'Community Safety',
  wards: 'Larkrise',
  date: null,
  authorId: 3,
  author: 'Yvonne Hathersage',
  state: 'writing',
  part: 'I',
  exempt: [],
  publicInterest: '',
  exemptUntil: '',
  confidential: false,
  revision: 1,
  madeAt: Temporal.Instant.from('2027-02-01T09:00:00Z'),
  version: 1,
}

const content: DraftContent = {
  sections: [
    { key: 'purpose', words: 'To tell the Board what was done.' },
    {
      key: 'supporting',
      words:
        '### What we found\n\n3.5 million visits were **counted** in *Larkrise*, see [the figures](<https://x.example/a?b=1>).\n\n- one\n- two\n\n1. first\n2. second\n\n#### By ward\n\n| Ward | Count |\n| --- | --- |\n| Larkrise | 12 |\n| Town | 30 |\n\n![A chart of both wards](picture:7)\n\nA last word.',
    },
    {
      key: 'financial',
      words: 'Names of two contractors.',
      part: 'II',
      exempt: [3],
      publicInterest: 'Tendering is under way.',
    },
    { key: 'priorities:1', words: 'A safer way to school.' },
  ],
  recommendations: ['That the report be noted', 'That a further report come in six months'],
  background: ['Survey of residents, 2026'],
}

const picture = {
  id: 7,
  draftId: 1,
  position: 0,
  kind: 'picture' as const,
  title: 'A chart',
  fileName: 'chart.png',
  media: 'image/png',
  sha256: 'ab',
  bytes: png.length,
  pages: null,
  alt: 'A chart of both wards',
  part: 'I' as const,
  exempt: [],
  publicInterest: '',
  exemptUntil: '',
  confidential: false,
}

test('a report goes out to Word and comes back as the same sections', async () => {
  const paper = printed(draft, content, [picture], committee)
  const file = await toWord(await reportPaper(paper, 'Thornmere Council', '2027-02-01', () => Promise.resolve(png)))
  const read = await readWordFile(file)
  assert.deepEqual(
    read.pictures.map(({ id, media, alt }) => [id, media, alt]),
    [['w1', 'image/png', 'A chart of both wards']],
  )
  const back = place(read.pieces, sections, content, paper.fields)
  assert.deepEqual(back.unplaced, [])
  assert.deepEqual(back.untouched, [])
  const words = (one: DraftContent) =>
    Object.fromEntries(
      one.sections.filter(s => s.words).map(s => [s.key, { ...s, words: s.words.replace('picture:w1', 'picture:7') }]),
    )
  assert.deepEqual(words(back.content), words(content))
  assert.deepEqual(back.content.recommendations, content.recommendations)
  assert.deepEqual(back.content.background, content.background)
})

test('numbers of headings, and recommendations as they were typed, come back from Word as they went', async () => {
  const own = structuredClone(committee)
  for (const section of own.templates.value.flatMap(one => one.sections)) {
    if (section.is === 'words') section.headings = 'numbered'
    if (section.is === 'recommendations') section.stem = 'none'
  }
  const words = 'Why it matters.\n\n### What we found\n\nMuch.\n\n### What we did\n\nMore.'
  const told = {
    ...emptyContent,
    sections: [{ key: 'supporting', words }],
    recommendations: ['The Board consider the report and raise any questions'],
  }
  const paper = printed(draft, told, [], own)
  const supporting = paper.sections.find(one => one.title === 'SUPPORTING INFORMATION')
  assert.deepEqual(
    supporting?.blocks.map(one => one.number ?? one.text),
    ['3.1', '3.2 What we found', '3.3', '3.4 What we did', '3.5'],
  )
  assert.deepEqual(paper.recommendations, told.recommendations)
  const read = await readWordFile(
    await toWord(await reportPaper(paper, 'Thornmere Council', '2027-02-01', () => Promise.resolve(png))),
  )
  const back = place(
    read.pieces,
    placedSections(templateOn(own, 'report', '2027-03-09'), []),
    told,
    paper.fields,
  ).content
  assert.equal(back.sections.find(one => one.key === 'supporting')?.words, words)
  assert.deepEqual(back.recommendations, told.recommendations)
})

const wordFile = async (children: ConstructorParameters<typeof Document>[0]['sections'][number]['children']) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const p = (text: string) => new Paragraph({ text })
const cell = (text: string) => new TableCell({ children: [p(text)] })

test('an author’s own file finds its sections by their headings, and nothing is lost', async () => {
  const file = await wordFile([
    new Paragraph({ text: 'Report to the Board', heading: HeadingLevel.HEADING_1 }),
    p('REPORTING OFFICER: Somebody Else'),
    bold('1.0 Purpose of report'),
    p('1.1 First words.'),
    p('1.2 Second words.'),
    bold('2.0 RECOMMENDED: That the report be noted.'),
    bold('3. Suporting information'),
    new Paragraph({
      children: [
        new TextRun('Kept '),
        new InsertedTextRun({ text: 'added', id: 1, author: 'A', date: '2027-01-01T00:00:00Z' }),
        new DeletedTextRun({ text: 'deleted', id: 2, author: 'A', date: '2027-01-01T00:00:00Z' }),
      ],
    }),
    p('3.5 million pounds'),
    new Table({
      rows: [
        new TableRow({ children: [cell('Ward'), cell('Count')] }),
        new TableRow({ children: [cell('Town'), cell('3')] }),
      ],
    }),
    new Paragraph({ children: [new ImageRun({ type: 'png', data: png, transformation: { width: 10, height: 10 } })] }),
    new Paragraph({ text: 'Links to the corporate plan', heading: HeadingLevel.HEADING_1 }),
    p('These words have no section.'),
    bold('POLICY IMPLICATIONS'),
    p('There are none arising from this report.'),
    bold('9.0 LIST OF BACKGROUND PAPERS'),
    p('A letter of 3 May'),
  ])
  const read = await readWordFile(file)
  assert.deepEqual([read.tracked, read.comments, read.pictures.length], [2, 0, 1])
  const before: DraftContent = { ...emptyContent, sections: [{ key: 'risk', words: 'Old words.' }] }
  const { content, unplaced, untouched } = place(read.pieces, sections, before, [])
  assert.deepEqual(
    content.sections.map(({ key, words }) => [key, words]),
    [
      ['purpose', 'First words.\n\nSecond words.'],
      [
        'supporting',
        'Kept added\n\n3.5 million pounds\n\n| Ward | Count |\n| --- | --- |\n| Town | 3 |\n\n![](picture:w1)',
      ],
      ['risk', 'Old words.'],
    ],
  )
  assert.deepEqual(content.recommendations, ['That the report be noted.'])
  assert.deepEqual(content.background, ['A letter of 3 May'])
  assert.deepEqual(untouched, ['RISK ANALYSIS'])
  assert.deepEqual(
    unplaced,
    [
      { heading: 'Before the first section', words: '' },
      { heading: 'Report to the Board', words: 'REPORTING OFFICER: Somebody Else' },
      { heading: 'Links to the corporate plan', words: 'These words have no section.' },
    ].slice(1),
  )
})

const fault = async (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof Fault ? error.fault : String(error)),
  )

test('a file that is empty, broken, locked, renamed, full of programs or a bomb is refused in words for its author', async () => {
  const whole = await wordFile([p('Words')])
  assert.equal(await fault(readWordFile(whole)), 'read')
  assert.equal(await fault(readWordFile(new Uint8Array(0))), 'empty')
  assert.equal(await fault(readWordFile(whole.subarray(0, whole.length - 60))), 'damaged')
  assert.equal(await fault(readWordFile(whole.subarray(0, 400))), 'damaged')
  assert.equal(await fault(readWordFile(Buffer.from('%PDF-1.7 …'))), 'not Word')
  assert.equal(await fault(readWordFile(Buffer.from('Only text'))), 'not Word')
  assert.equal(await fault(readWordFile(Buffer.from('d0cf11e0a1b11ae1', 'hex'))), 'old Word')
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
  assert.equal(await fault(readWordFile(locked)), 'locked')
  assert.equal(await fault(readWordFile(await wordFile([]))), 'no words')
  const bomb = [{ name: 'word/document.xml', data: Buffer.alloc(64 * 1024 * 1024, 32) }]
  assert.equal(await fault(readWordFile(zipOf(bomb))), 'too much')
  const programs = [
    { name: 'word/document.xml', data: Buffer.from('<a/>') },
    { name: 'word/vbaProject.bin', data: Buffer.from('x') },
  ]
  assert.equal(await fault(readWordFile(zipOf(programs))), 'macros')
  assert.equal(await fault(readWordFile(zipOf([{ name: 'xl/workbook.xml', data: Buffer.from('<a/>') }]))), 'not Word')
  assert.equal(await fault(readWordFile(whole, 1)), 'too long')
  assert.match(faultWords('a.docx', 'damaged'), /^“a.docx” is damaged .* Nothing was changed\.$/)
})

test('flipped bytes are read or refused, and never more than that', async () => {
  const whole = await wordFile([p('Words'), bold('1.0 Purpose of report'), p('More')])
  for (let at = 0; at < 6; at++) {
    const bytes = Buffer.from(whole)
    for (let n = 0; n < 30; n++) bytes[(at * 97 + n * 131) % bytes.length] = (n * 37) % 256
    assert.match(await fault(readWordFile(bytes)), /^(?:read|damaged|not Word|locked|no words|too much|macros)$/)
  }
})

test('a PDF is counted; a broken one, a locked one and something else are refused', async () => {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const document = await PDFDocument.create()
  document.addPage().drawText('One')
  document.addPage().drawText('Two')
  const bytes = await document.save()
  assert.equal(await pagesOfPdf(bytes), 2)
  assert.equal(await fault(pagesOfPdf(bytes.subarray(0, 120))), 'broken PDF')
  assert.equal(await fault(pagesOfPdf(Buffer.from('no'))), 'not PDF')
  const shut = await PDFDocument.create()
  shut.addPage().drawText('Three')
  shut.encrypt({ userPassword: 'x', ownerPassword: 'y' })
  assert.equal(await fault(pagesOfPdf(await shut.save())), 'locked PDF')
})

test('headings are alike whatever their small words, case and one mistyped letter', () => {
  assert.equal(likeness('Purpose of report', 'PURPOSE OF THE REPORT'), 1)
  assert.ok(likeness('Suporting information', 'SUPPORTING INFORMATION') > 0.9)
  assert.ok(
    likeness('Background papers', 'BACKGROUND PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1972') >= 0.9,
  )
  assert.ok(likeness('Policy implications', 'FINANCIAL IMPLICATIONS') < 0.5)
})
