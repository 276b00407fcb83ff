/** A long pack for the measurements: reports of numbered paragraphs, tables and pictures, from a seed. */
import { crc32, deflateSync } from 'node:zlib'
import type { Node, Paper, Part } from '../src/print/index.ts'
import { phrase, seeded, sentences } from './papers.ts'

/** About `pages` pages: each report has fifteen, with four tables and a picture. `changed`: one paragraph of that report (from 0) reads otherwise. */
export function longPack(pages: number, changed: number | null = null): Paper {
  const reports = Math.max(1, Math.round(pages / 15))
  const parts = Array.from({ length: reports }, (_, at) => report(at, at === changed))
  const rows = parts.map((part, at) => ({ number: `${at + 1}.`, title: `Report ${at + 1}`, key: part.key, note: null }))
  const front: Part = {
    key: null,
    nodes: [
      {
        is: 'front',
        label: 'Public document pack',
        title: 'Safer Communities Scrutiny Board',
        lines: ['Tuesday, 9 March 2027 at 6.30 p.m.', 'Council Chamber, Town Hall'],
        signed: { name: 'Ada Haldane', post: 'Chief Executive' },
      },
      { is: 'agenda', rows },
    ],
  }
  return {
    fileName: 'pack.pdf',
    title: 'Safer Communities Scrutiny Board, 9 March 2027: agenda and papers',
    publisher: 'Thornmere Borough Council',
    date: '2027-03-01',
    runningHead: 'Safer Communities Scrutiny Board, 9 March 2027',
    slides: false,
    parts: [front, ...parts],
  }
}

const para = (text: string, number: string | null = null): Node => ({
  is: 'para',
  text,
  number,
  lead: null,
  bold: false,
})

function report(at: number, changed: boolean): Part {
  const random = seeded(at + 1)
  const nodes: Node[] = [{ is: 'heading', level: 2, text: `Report ${at + 1}: ${phrase(5, random)}` }]
  for (let section = 1; section <= 8; section++) {
    nodes.push({ is: 'heading', level: 3, text: `${section}.0 ${phrase(3, random).toUpperCase()}` })
    for (let n = 1; n <= 9; n++) nodes.push(para(sentences(3, random), `${section}.${n}`))
    if (section % 2 === 0)
      nodes.push({
        is: 'table',
        caption: phrase(6, random),
        head: ['Measure', 'What it counts', 'Value', 'Trend'],
        rows: Array.from({ length: 16 }, () => [
          phrase(2, random),
          phrase(7, random),
          String(Math.floor(random() * 900)),
          phrase(1, random),
        ]),
        total: false,
      })
    if (section === 3)
      nodes.push({
        is: 'picture',
        bytes: picture(at + 1),
        media: 'image/png',
        alt: `Offences by month, ${phrase(4, random)}`,
        caption: phrase(5, random),
      })
    nodes.push({ is: 'list', mark: 'bullet', items: [sentences(1, random), sentences(1, random)] })
  }
  if (changed) nodes[3] = para('This paragraph was put right after the pack had been set once.', '1.2')
  return { key: `item-${at + 1}`, nodes }
}

/** A picture of 600 × 360 points with bars of its own. */
export function picture(seed: number): Uint8Array {
  const random = seeded(seed)
  const [width, height] = [600, 360]
  const tops = Array.from({ length: 12 }, () => random() * height)
  const rows = Array.from({ length: height }, (_, y) => {
    const line = Buffer.alloc(1 + width * 3, 255)
    line[0] = 0
    for (let x = 0; x < width; x++)
      if (x % 50 > 8 && y > (tops[Math.floor(x / 50)] ?? 0)) line.set([29, 112 + (x % 16), 184 - (y % 32)], 1 + x * 3)
    return line
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
