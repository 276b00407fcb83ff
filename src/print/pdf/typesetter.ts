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

/** The paper as pack.typ reads it. Pictures lie beside it under the hash of their bytes; Typst reads no other file. */
function dataOf(paper: Paper, files: readonly Foreign[], shadow: (path: string, bytes: Uint8Array) => void): unknown {
  const foreign = files.values()
  const parts = paper.parts.map((part, index) => {
    let place = 0
    const nodes = part.nodes.map(node => {
      const pages = node.is === 'foreign' ? (foreign.next().value?.landscape ?? []) : []
      const at = Array.from({ length: placesIn(node, pages.length) }, () => `${part.key ?? index}/${(place += 1)}`)
      if (node.is === 'table') return { ...node, at, columns: columnsOf(node, paper.slides) }
      if (node.is === 'para') return { ...node, at, pieces: pieces(node.text) }
      if (node.is !== 'picture' && node.is !== 'foreign') return { ...node, at }
      const { bytes, ...rest } = node
      if (rest.is === 'foreign') return { ...rest, at, pages, short: shortened(rest.title) }
      const path = `${createHash('sha256').update(bytes).digest('hex')}.${extensions[rest.media] ?? 'png'}`
      shadow(path, bytes)
      return { ...rest, at, path }
    })
    return { ...part, nodes }
  })
  return { ...paper, parts }
}

/** One line of a page: what stands above a page of somebody else's must not grow. */
const shortened = (title: string): string => (title.length > 70 ? `${title.slice(0, 68)}…` : title)

export type Set = { bytes: Uint8Array; pages: number; ranges: Record<string, [number, number]>; places: number[] }

/** Sets a paper. PDF/UA-1, or tagged PDF 1.7 where it has files of others in it: a claim that they would make untrue. */
export function set(paper: Paper, files: readonly Foreign[]): Set {
  const shadows = new Map<string, true>()
  const data = dataOf(paper, files, (path, bytes) => {
    if (shadows.has(path)) return
    shadows.set(path, true)
    compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
  })
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)))
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
    for (const path of shadows.keys()) compiler.unmapShadow(join(workspace, path))
    // What the paper before this one was made of may go: memory stays that of one paper.
    compiler.evictCache(1)
  }
}
