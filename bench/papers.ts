/** Large papers for the measurements: minutes and reports with tables, set by Typst from a seed, kept in bench/.cache. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const cache = join(import.meta.dirname, '.cache')
const version = 1

/** A PDF of about `pages` pages: a pack of reports, minutes and tables. The same bytes for the same arguments. */
export function paper(pages: number, { tagged }: { tagged: boolean }): Uint8Array {
  const file = join(cache, `paper-${version}-${pages}-${tagged ? 'tagged' : 'plain'}.pdf`)
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true })
    writeFileSync(`${file}.${process.pid}`, setInTypst(source(pages), { tagged }))
    renameSync(`${file}.${process.pid}`, file)
  }
  return readFileSync(file)
}

/** Sets a Typst source as PDF. Throws with the compiler's words where the platform has no Typst or the source is wrong. */
export function setInTypst(markup: string, { tagged }: { tagged: boolean }): Uint8Array {
  const require = createRequire(import.meta.url)
  const typst = require('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as Typst
  const fonts = join(import.meta.dirname, '../node_modules/@expo-google-fonts/source-sans-3')
  const compiler = typst.NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: [fonts] }] })
  return compiler.pdf({ mainFileContent: markup }, { pdfStandard: '1.7', pdfTags: tagged })
}

type Typst = {
  NodeCompiler: {
    create: (options: object) => { pdf: (document: object, options: object) => Uint8Array }
  }
}

/** Typst source of a pack; about one page for each item. */
export function source(pages: number): string {
  const random = seeded(pages)
  const parts = [
    '#set document(title: "Public document pack")',
    '#set text(font: "Source Sans 3", size: 11pt, lang: "en", region: "GB")',
    '#set page(paper: "a4", header: [Policy and Performance Board], footer: context align(center, counter(page).display()))',
  ]
  for (let item = 1; item <= pages; item++) parts.push(item % 3 === 0 ? table(item, random) : minute(item, random))
  return parts.join('\n\n')
}

function minute(item: number, random: () => number): string {
  const paragraphs = Array.from({ length: 4 }, (_, i) => `${item}.${i + 1} ${sentences(4, random)}`)
  const resolved = `*RESOLVED:* That ${sentences(1, random).toLowerCase()}`
  return `= Item ${item}: ${phrase(5, random)}\n\n${paragraphs.join('\n\n')}\n\n- ${sentences(1, random)}\n- ${sentences(1, random)}\n\n${resolved}\n#pagebreak(weak: true)`
}

function table(item: number, random: () => number): string {
  const rows = Array.from({ length: 14 }, () => {
    const cells = [phrase(2, random), phrase(7, random), String(Math.floor(random() * 900)), phrase(1, random)]
    return cells.map(cell => `[${cell}]`).join(', ')
  })
  return `= Report ${item}: ${phrase(5, random)}\n\n${sentences(5, random)}\n\n#table(columns: (2fr, 4fr, 1fr, 1fr), table.header([Measure], [What it counts], [Value], [Trend]), ${rows.join(', ')})\n\n${sentences(4, random)}\n#pagebreak(weak: true)`
}

const words =
  'board community safety partnership officer report council meeting action residents police services review performance quarter measure target progress ward neighbourhood crime disorder support young people housing probation funding strategy delivery plan agreed noted considered received members update figures annual borough'.split(
    ' ',
  )

export function phrase(length: number, random: () => number): string {
  const said = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? 'board').join(' ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

export const sentences = (count: number, random: () => number) =>
  Array.from({ length: count }, () => `${phrase(12 + Math.floor(random() * 12), random)}.`).join(' ')

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
