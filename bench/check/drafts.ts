/** The papers that are spoiled: invented and composed ones, set as text, as HTML and as PDF, and papers kept as samples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { paperOf } from '../../src/check/index.ts'
import { render } from '../../src/demonstration/papers.ts'
import { loadProfile } from '../../src/authority/index.ts'
import type { PackContent } from '../../src/meetings/pack/content.ts'
import { publicPaper } from '../../src/meetings/pack/compose/paper.ts'
import { publicOf } from '../../src/meetings/pack/public.ts'
import { hasTypst, type Kept, type Node, toHtml } from '../../src/print/index.ts'
import { parse, readSource, type Source } from '../../src/records/index.ts'
import { packContent } from '../../test/papers/pack-content.ts'
import { papers as kept } from '../../test/papers/papers.ts'
import { seeded } from '../papers.ts'
import type { Draft } from './kind.ts'
import { notes } from './notes.ts'

const samples = join(import.meta.dirname, '../../../shared/packs')

export type Drafts = { set: string; drafts: Draft[] }

/** Every set of papers; those of a set were published beside each other. `quick`: only what needs no typesetter and no reading of PDF. */
export async function everyDraft({ seed, quick = false }: { seed: number; quick?: boolean }): Promise<Drafts[]> {
  const html = await composed('html')
  const paths = kept().map(one => one.path)
  const asTexts = { set: 'composed, as text', drafts: draftsOf(html.map(asText), true) }
  const ofTests = async (all: readonly string[]) => ({
    set: 'invented papers of test/papers',
    drafts: draftsOf(await read(all, 2), false),
  })
  if (quick) {
    const short = await ofTests(paths.filter(path => path.endsWith('.txt')))
    return [short, short, asTexts, { set: 'composed, as HTML', drafts: draftsOf(html.slice(0, 2), true) }]
  }
  const sets = [
    asTexts,
    { set: 'composed, as HTML', drafts: draftsOf(html, true) },
    { set: 'invented, as text', drafts: draftsOf((await invented(seed)).map(asText), false) },
    { set: 'invented notes', drafts: draftsOf(notesOf(seed), false) },
    await ofTests(paths),
  ]
  if (hasTypst()) sets.push({ set: 'composed, as PDF', drafts: draftsOf(await composed('pdf'), true) })
  if (existsSync(samples)) {
    const all = readdirSync(samples).map(name => join(samples, name))
    sets.push({ set: 'published papers', drafts: draftsOf(await read(all, 1), true) })
  }
  return sets
}

type Named = { name: string; source: Source }

/** `together`: papers of one record, so that the later can be held against the earlier. */
function draftsOf(all: readonly Named[], together: boolean): Draft[] {
  const read = all.map(({ name, source }) => ({ name, source, paper: paperOf(name, source, parse(source)) }))
  const papers = read.map(one => one.paper)
  return read.map(one => ({ ...one, others: together ? papers.filter(paper => paper !== one.paper) : [] }))
}

/** `named`: by how many of the last parts of its path each is called. */
async function read(paths: readonly string[], named: number): Promise<Named[]> {
  const all: Named[] = []
  for (const path of paths.filter(path => /\.(?:txt|html|pdf|docx)$/.test(path)))
    all.push({ name: path.split('/').slice(-named).join('/'), source: await readSource(readFileSync(path), path) })
  return all
}

async function composed(as: 'html' | 'pdf'): Promise<Named[]> {
  const made = await render(undefined, as)
  const all: Named[] = []
  for (const { paper, bytes } of made)
    all.push({ name: paper.fileName, source: await readSource(bytes, paper.fileName) })
  return all
}

async function invented(seed: number): Promise<Named[]> {
  const profile = loadProfile('demonstration')
  if ('faults' in profile) throw new Error('The demonstration’s profile is not right.')
  const all: Named[] = []
  for (const [n, content] of fc.sample(packContent.filter(isWhole), { numRuns: 12, seed }).entries()) {
    const paper = publicPaper(publicOf(content), { committee: profile.committee, on: '2025-01-02' })
    const parts = paper.parts.map(({ nodes, ...part }) => ({ ...part, nodes: nodes.filter(isWords) }))
    const { bytes } = toHtml({ ...paper, parts })
    all.push({ name: `invented-${n + 1}.html`, source: await readSource(bytes, 'invented.html') })
  }
  return all
}

function notesOf(seed: number): Named[] {
  const random = seeded(seed)
  return Array.from({ length: 6 }, (_, n) => ({ name: `notes-${n + 1}.txt`, source: notes(random) }))
}

/** Their invented minutes may defer an item that comes back nowhere: that would be found, and rightly. */
const isWhole = ({ items }: PackContent): boolean =>
  !items.some(({ minutes }) => minutes.some(({ paper }) => paper.items.some(one => one.deferred)))

const isWords = (node: Kept): node is Kept & Node => node.is !== 'picture' && node.is !== 'foreign'

/** As somebody would copy it from a page: blank lines between paragraphs, tabs between cells, no styles. */
function asText({ name, source }: Named): Named {
  const texts: string[] = []
  for (const [n, line] of source.lines.entries()) {
    const before = source.lines[n - 1]
    const close = (line.item && before?.item) || (line.cells && before?.cells)
    if (n > 0 && !close) texts.push('')
    texts.push(line.item && !/^\(?\w{1,3}[.)]/.test(line.text) ? `• ${line.text}` : line.text)
  }
  const lines = texts.map((text, n) => ({ n: n + 1, page: null, text }))
  return { name: name.replace(/\.\w+$/, '.txt'), source: { media: 'text', lines, pages: null, tagged: false } }
}
