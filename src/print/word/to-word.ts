/** Papers as Word files that people go on writing in: real headings, lists, table heads, alternative text. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Node, Paper, Words } from '../paper.ts'
import { runsOf } from '../words.ts'
import { pictureSize } from './picture-size.ts'

/** Of the page's width, in pixels of Word. */
const widest = 600

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

/** A .docx file. Each list counts for itself; a numbered paragraph has its number as words, in the style 'Numbered paragraph'. */
export async function toWord(paper: Paper): Promise<Uint8Array> {
  const lists = { made: 0 }
  const sections = paper.parts.map(part => ({
    children: [
      ...(part.mark === undefined ? [] : [new Paragraph({ children: [new TextRun({ text: part.mark, bold: true })] })]),
      ...part.nodes.flatMap(node => drawn(node, lists)),
    ],
    footers: { default: foot(paper) },
  }))
  const document = new Document({
    title: paper.title,
    creator: paper.publisher,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 24, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 160 } },
        },
        ...headingStyles,
      },
      paragraphStyles: [
        {
          id: 'NumberedParagraph',
          name: 'Numbered paragraph',
          basedOn: 'Normal',
          quickFormat: true,
          next: 'NumberedParagraph',
          paragraph: { indent: { left: 720, hanging: 720 }, spacing: { after: 160 } },
        },
        {
          id: 'ReportField',
          name: 'Report field',
          basedOn: 'Normal',
          paragraph: {
            indent: { left: 3400, hanging: 3400 },
            spacing: { after: 80 },
          },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 1080, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: sections.length > 0 ? sections : [{ children: [] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const heading = (size: number) => ({
  run: { font: 'Arial', bold: true, size, color: '000000' },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
})
const headingStyles = { heading1: heading(32), heading2: heading(28), heading3: heading(26), heading4: heading(24) }

const foot = (paper: Paper) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [`${paper.runningHead} – `, PageNumber.CURRENT], size: 18 })],
      }),
    ],
  })

const bold = (words: Words, on: boolean): Words =>
  on ? runsOf(words).map(run => ({ ...run, bold: true as const })) : words

const text = (words: Words): ParagraphChild[] =>
  runsOf(words).map(({ text, bold, italic, href }) => {
    const is = { text, ...(bold && { bold }), ...(italic && { italics: true }) }
    if (href === undefined) return new TextRun(is)
    return new ExternalHyperlink({ link: href, children: [new TextRun({ ...is, style: 'Hyperlink' })] })
  })

const words = (given: Words) => new Paragraph({ children: text(given) })

function drawn(node: Node, lists: { made: number }): FileChild[] {
  switch (node.is) {
    case 'heading':
      return [new Paragraph({ heading: levels[node.level - 1] ?? HeadingLevel.HEADING_6, children: text(node.text) })]
    case 'para':
      return [paragraph(node)]
    case 'list':
      return list(node, lists)
    case 'table': {
      const head = node.head.length > 0 ? [row(node.head, true)] : []
      const rows = node.rows.map((cells, at) =>
        row(
          cells.map(cell => bold(cell, node.total && at === node.rows.length - 1)),
          false,
        ),
      )
      const caption = node.caption === null ? [] : [words(bold(node.caption, true))]
      return [...caption, table([...head, ...rows]), new Paragraph({ children: [] })]
    }
    case 'fields':
      return node.rows.map(
        ([name, value]) =>
          new Paragraph({
            style: 'ReportField',
            children: [new TextRun({ children: [name, new Tab()], bold: true }), ...text(value)],
          }),
      )
    case 'picture':
      return picture(node)
    case 'foreign':
      return [words(`${node.title}: ${node.says}`)]
    case 'box':
      return node.lines.map((line, at) => new Paragraph({ border: frame, children: text(bold(line, at === 0)) }))
    case 'lines':
      return [
        new Paragraph({
          children: node.lines.map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) })),
        }),
      ]
    case 'front':
      return [
        words(node.label),
        new Paragraph({ heading: HeadingLevel.TITLE, children: text(node.title) }),
        ...node.lines.map((line, at) => words(bold(line, at === 0))),
        ...(node.signed ? [words(node.signed.name), words(node.signed.post)] : []),
      ]
    case 'agenda': {
      const rows = node.rows.map(one =>
        row([one.number, one.note === null ? one.title : `${one.title} – ${one.note}`], false),
      )
      return [table([row(['Item', 'Business'], true), ...rows])]
    }
    case 'action':
      return []
    case 'point':
      return [
        new Paragraph({
          children: [
            ...(node.lead === null ? [] : [new TextRun({ text: `${node.lead} `, bold: true })]),
            ...text(node.text),
          ],
        }),
        ...(node.items.length > 0 ? list({ is: 'list', mark: 'number', items: node.items }, lists) : []),
        ...(node.action === null ? [] : [words([{ text: 'Action: ', bold: true }, { text: node.action }])]),
      ]
  }
}

function paragraph({ number, lead, text: said, bold: all, under = 0 }: Extract<Node, { is: 'para' }>): Paragraph {
  const children = [
    ...(number === null ? [] : [new TextRun({ children: [number, new Tab()], bold: all })]),
    ...(lead === null ? [] : [new TextRun({ text: `${lead} `, bold: true })]),
    ...text(bold(said, all)),
  ]
  const indent = under > 0 ? { indent: { left: 720 * (under + 1), hanging: number === null ? 0 : 720 } } : {}
  return new Paragraph({ ...(number === null ? {} : { style: 'NumberedParagraph' }), ...indent, children })
}

function list(node: Extract<Node, { is: 'list' }>, lists: { made: number }): Paragraph[] {
  const instance = ++lists.made
  return node.items.map(
    item =>
      new Paragraph({
        ...(node.mark === 'bullet'
          ? { bullet: { level: 0 } }
          : { numbering: { reference: 'numbers', level: 0, instance } }),
        children: text(item),
      }),
  )
}

const row = (cells: Words[], head: boolean) =>
  new TableRow({
    ...(head && { tableHeader: true }),
    children: cells.map(
      cell => new TableCell({ children: [words(bold(cell, head))], margins: { left: 100, right: 100 } }),
    ),
  })

const table = (rows: TableRow[]) => new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } })

const line = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 }
const frame = { top: line, bottom: line, left: line, right: line }

const kinds = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const

/** What Word cannot show (WebP, SVG) stands as its words. */
function picture({ bytes, alt, caption }: Extract<Node, { is: 'picture' }>): Paragraph[] {
  const size = pictureSize(bytes)
  const below = caption === null ? [] : [words(caption)]
  if (!size || size.media === 'image/webp') return [words(`[Picture: ${alt}]`), ...below]
  const scale = Math.min(1, widest / size.width, 800 / size.height)
  const image = new ImageRun({
    type: kinds[size.media],
    data: bytes,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: 'Picture', title: '', description: alt },
  })
  return [new Paragraph({ children: [image] }), ...below]
}
