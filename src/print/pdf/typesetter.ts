/** Typst, as far as we use it: one compiler, which remembers what it has set, so that a changed paper is set quicker. */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Paper } from '../paper.ts'
import { pieces, placesIn } from '../places.ts'
import { columnsOf } from './columns.ts'
import { fontFolders } from './typeface.ts'

export type Document = { numOfPages: number }
type Value = { key: string; from: number; to: number }
type Compiler = {
  mapShadow(path: string, bytes: Buffer): void
  unmapShadow(path: string): void
  evictCache(age: number): void
  compile(what: { mainFilePath: string }): {
    result: Document | null
    takeDiagnostics(): { shortDiagnostics: unknown } | null
  }
  pdf(document: Document, options: { pdfStandard: string; creationTimestamp: number }): Buffer
  query(document: Document, what: { selector: string }): { value: unknown }[]
}

const workspace = import.meta.dirname
const addon = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as {
  NodeCompiler: { create(options: unknown): Compiler }
}
const compiler = addon.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders }] })

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
}

/** `landscape`: of each page of the file; in the order in which the paper has its files of others. */
export type Foreign = { landscape: boolean[] }

/**
 * The paper as pack.typ reads it. Its parts and pictures lie beside it under the hashes of their bytes, so that Typst knows those again that
 * have not changed; it reads no other file.
 */
function dataOf(paper: Paper, files: readonly Foreign[], lay: (bytes: Uint8Array, extension: string) => string) {
  const foreign = files.values()
  const parts = paper.parts.map((part, index) => {
    let place = 0
    const nodes = part.nodes.map(node => {
      const pages = node.is === 'foreign' ? (foreign.next().value?.landscape ?? []) : []
      const at = Array.from({ length: placesIn(node, pages.length) }, () => `${part.key ?? index}/${(place += 1)}`)
      if (node.is === 'table') return { ...node, at, columns: columnsOf(node, paper.slides) }
      if (node.is === 'para') return { ...node, at, text: pieces(node.text) }
      if (node.is !== 'picture' && node.is !== 'foreign') return { ...node, at }
      const { bytes, ...rest } = node
      if (rest.is === 'foreign') return { ...rest, at, pages, short: shortened(rest.title) }
      return { ...rest, at, path: lay(bytes, extensions[rest.media] ?? 'png') }
    })
    return lay(Buffer.from(JSON.stringify({ ...part, nodes })), 'json')
  })
  return { ...paper, parts }
}

/** One line of a page: what stands above a page of somebody else's must not grow. */
const shortened = (title: string): string => (title.length > 70 ? `${title.slice(0, 68)}…` : title)

export type Made = { bytes: Uint8Array; pages: number; ranges: Record<string, [number, number]>; places: number[] }

/** Above this, in bytes, another paper is set with an empty memory, so that two long ones do not lie in it together. */
const full = 256 * 2 ** 20
let before = new Set<string>()

/** Sets a paper. PDF/UA-1, or tagged PDF 1.7 where it has files of others in it: a claim that they would make untrue. */
export function set(paper: Paper, files: readonly Foreign[]): Made {
  const shadows = new Set<string>()
  const data = dataOf(paper, files, (bytes, extension) => {
    const path = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`
    if (!shadows.has(path)) compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
    shadows.add(path)
    return path
  })
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)))
  if (process.memoryUsage.rss() > full && shadows.isDisjointFrom(before)) compiler.evictCache(0)
  before = shadows
  try {
    const made = compiler.compile({ mainFilePath: join(workspace, 'pack.typ') })
    if (!made.result) throw new Error(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics))
    const bytes = compiler.pdf(made.result, {
      pdfStandard: files.length > 0 ? '1.7' : 'ua-1',
      creationTimestamp: Date.parse(paper.date) / 1000,
    })
    const document = made.result
    const values = (selector: string) => compiler.query(document, { selector }).map(found => found.value)
    const ranges = (values('<range>') as Value[]).map(({ key, from, to }): [string, [number, number]] => [
      key,
      [from, to],
    ])
    return {
      bytes,
      pages: document.numOfPages,
      ranges: Object.fromEntries(ranges),
      places: (values('<places>')[0] ?? []) as number[],
    }
  } finally {
    for (const path of shadows) compiler.unmapShadow(join(workspace, path))
    // What was asked for by none of the last papers may go. What lies inside something that is still known is not asked for, and is missed
    // when that changes after all: with fewer than three, every other change of a long pack was as slow as the first time.
    compiler.evictCache(3)
  }
}
