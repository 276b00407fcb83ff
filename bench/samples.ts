/** Files made for the tests: PDFs by hand, zips by hand, Word documents. */
import { crc32, deflateRawSync } from 'node:zlib'
import { Document, HeadingLevel, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** A PDF of numbered objects (the first is the catalogue), with a right cross-reference table. `trailer` adds keys to it. */
export function pdfOf(objects: (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = 9
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    offsets.push(at)
    at += part.length
    parts.push(part)
  }
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** A PDF of one page with this content stream. */
export function pageOf(content: Buffer, filter = '', trailer = ''): Buffer {
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    ],
    trailer,
  )
}

/** A zip; `declared` is the size that an entry claims where it is not the true one. */
export function zipOf(entries: { name: string; data: Buffer; declared?: number }[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, declared } of entries) {
    const packed = deflateRawSync(data)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(data), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(declared ?? data.length, 18)
    head.writeUInt16LE(name.length, 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, Buffer.from(name)]))
    files.push(file)
    at += file.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(index.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, index, Buffer.from('PK\x05\x06'), end])
}

/** A Word document with a title, a numbered heading, a list and a table. */
export function wordDocument(): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) })
  const children = [
    new Paragraph({ text: 'Community Safety Report', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [new TextRun({ text: 'RESOLVED:', bold: true }), new TextRun(' that the report be noted & kept.')],
    }),
    new Paragraph({ children: [new TextRun({ text: 'Part II', bold: true })] }),
    new Paragraph({ text: 'first point', bullet: { level: 0 } }),
    new Table({ rows: [row('Ward', 'Count'), row('Town', '3')] }),
  ]
  const headers = { default: new Header({ children: [new Paragraph('Not for publication')] }) }
  return Packer.toBuffer(new Document({ sections: [{ headers, children }] }))
}
