/** A long pack for the measurements: reports of numbered paragraphs, tables and pictures, from a seed. */
import type { Node, Paper, Part } from '../src/print/index.ts'
import { picture } from '../test/pictures.ts'
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
    countless: true,
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
