/** Reading a PDF, structure included, against pdftotext -bbox-layout and against bare extraction by the same PDFium. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { closeReaders, readSource } from '../src/records/text/index.ts'
import { startReader } from '../src/records/text/child/reader.ts'
import type { Reader } from '../src/records/text/child/reader.ts'
import { paper } from './papers.ts'
import { inTurn } from './row.ts'
import type { Bench, Row } from './row.ts'

const rounds = 9
const limits = { ms: 60_000, bytes: 2 ** 31 }

export const bench: Bench = { name: 'reading', run }

async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wardmote-bench-'))
  const readers = [bareReader(), bareReader()]
  try {
    const rows: Row[] = []
    for (const tagged of [true, false]) rows.push(...(await measure(paper(300, { tagged }), tagged, folder, readers)))
    if (!hasPoppler())
      rows.push({ what: 'pdftotext is not on this machine: its row is left out', measured: '', bar: '', holds: null })
    rows.push(await long())
    return rows
  } finally {
    for (const reader of readers) reader.stop()
    closeReaders()
    rmSync(folder, { recursive: true })
  }
}

async function measure(bytes: Uint8Array, tagged: boolean, folder: string, readers: Reader[]): Promise<Row[]> {
  const file = join(folder, 'paper.pdf')
  writeFileSync(file, bytes)
  const pages = (await readSource(bytes, 'paper.pdf')).pages ?? 0
  const poppler = hasPoppler()
  const pdftotext = () => promisify(execFile)('pdftotext', ['-bbox-layout', file, join(folder, 'out.html')])
  const ms = await inTurn(
    {
      ours: () => readSource(bytes, 'paper.pdf'),
      bare: () => bare(bytes, readers),
      poppler: () => (poppler ? pdftotext() : Promise.resolve()),
    },
    rounds,
  )
  const kind = tagged ? 'tagged' : 'untagged'
  const speed = (time: number) => `${Math.round((pages / time) * 1000)} pages/s`
  const rows: Row[] = []
  if (poppler) {
    const ratio = ms.poppler / ms.ours
    rows.push({
      what: `${kind}, ${pages} pages: our pages/s ÷ pdftotext -bbox-layout's`,
      measured: `${ratio.toFixed(2)} (${speed(ms.ours)} ÷ ${speed(ms.poppler)})`,
      bar: '≥ 1',
      holds: ratio >= 1,
    })
  }
  const ratio = ms.ours / ms.bare
  rows.push({
    what: `${kind}, ${pages} pages: our time ÷ bare extraction's by the same PDFium`,
    measured: `${ratio.toFixed(2)} (${Math.round(ms.ours)} ms ÷ ${Math.round(ms.bare)} ms)`,
    bar: '≤ 1.3',
    holds: ratio <= 1.3,
  })
  return rows
}

/** The same arrangement as ours: two warm children, page ranges of sixteen in turn, answers as JSON. */
async function bare(bytes: Uint8Array, readers: Reader[]): Promise<void> {
  let next = 0
  await Promise.all(
    readers.map(async reader => {
      const opened = await reader.ask({ do: 'open', bytes }, limits)
      const pages = 'pages' in opened ? opened.pages : 0
      while (next < pages) {
        const from = next
        next = Math.min(pages, from + 16)
        const reply = await reader.ask({ do: 'pages', from, to: next }, limits)
        if ('read' in reply) JSON.parse(Buffer.from(reply.read).toString())
      }
      await reader.ask({ do: 'close' }, limits)
    }),
  )
}

const bareReader = () => startReader(new URL('./bare-child.ts', import.meta.url))

async function long(): Promise<Row> {
  const bytes = paper(4200, { tagged: true })
  const start = performance.now()
  const { pages } = await readSource(bytes, 'long.pdf')
  const seconds = (performance.now() - start) / 1000
  const measured = `${pages} pages in ${seconds.toFixed(1)} s (${Math.round((pages ?? 0) / seconds)} pages/s)`
  return {
    what: 'a document of 5,000 pages is read within the limits',
    measured,
    bar: '5,000 pages',
    holds: (pages ?? 0) >= 5000,
  }
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
