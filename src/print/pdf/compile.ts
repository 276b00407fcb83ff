/** Runs as a child process: papers come in as messages, PDF files go back. Typst is synchronous and keeps its memory. */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Node, Paper, Ranges } from '../paper.ts'

type Compiler = {
  mapShadow(path: string, bytes: Buffer): void
  unmapShadow(path: string): void
  compile(what: { mainFilePath: string }): {
    result: { numOfPages: number } | null
    takeDiagnostics(): { shortDiagnostics: unknown } | null
  }
  pdf(document: unknown, options: { pdfStandard: string; creationTimestamp: number }): Buffer
  query(document: unknown, what: { selector: string }): { value: { key: string; from: number; to: number } }[]
}

const require = createRequire(import.meta.url)
const fonts = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'))
const weights = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const workspace = import.meta.dirname
const addon = require('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as {
  NodeCompiler: { create(options: unknown): Compiler }
}
const compiler = addon.NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: weights.map(weight => join(fonts, weight)) }],
})

/** Pictures stand beside the words under the hash of their bytes; Typst reads no other file. */
function withPictures(paper: Paper, shadows: Set<string>): unknown {
  const placed = (node: Node): unknown => {
    if (node.is !== 'picture') return node
    const { bytes, media, ...rest } = node
    const path = `${createHash('sha256').update(bytes).digest('hex')}.${extensions[media] ?? 'png'}`
    if (!shadows.has(path)) {
      compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
      shadows.add(path)
    }
    return { ...rest, path }
  }
  return { ...paper, parts: paper.parts.map(part => ({ ...part, nodes: part.nodes.map(placed) })) }
}
const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
}

function set(paper: Paper): { bytes: Uint8Array; pages: number; ranges: Ranges } {
  const shadows = new Set<string>()
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(withPictures(paper, shadows))))
  try {
    const made = compiler.compile({ mainFilePath: join(workspace, 'pack.typ') })
    if (!made.result) throw new Error(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics))
    const options = { pdfStandard: 'ua-1', creationTimestamp: Date.parse(paper.date) / 1000 }
    const bytes = compiler.pdf(made.result, options)
    const ranges = compiler
      .query(made.result, { selector: '<range>' })
      .map(({ value }) => [value.key, [value.from, value.to]] as const)
    return { bytes, pages: made.result.numOfPages, ranges: Object.fromEntries(ranges) as Ranges }
  } finally {
    for (const path of shadows) compiler.unmapShadow(join(workspace, path))
  }
}

process.on('message', (paper: Paper) => {
  try {
    process.send?.(set(paper))
  } catch (cause) {
    process.send?.({ error: `${paper.fileName}: ${cause instanceof Error ? cause.message : String(cause)}` })
  }
})
