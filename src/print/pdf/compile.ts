/** Runs as a child process: papers come in as messages, PDF files go back. Typst is synchronous and keeps its memory. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Paper, Ranges } from '../paper.ts'

type Compiler = {
  mapShadow(path: string, bytes: Buffer): void
  compile(what: { mainFilePath: string }): {
    result: { numOfPages: number } | null
    takeDiagnostics(): { shortDiagnostics: unknown } | null
  }
  pdf(document: unknown, options: { pdfStandard: string; creationTimestamp: number }): Buffer
  query(document: unknown, what: { selector: string }): { value: { key: string; from: number; to: number } }[]
}

const require = createRequire(import.meta.url)
const fonts = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'))
const workspace = import.meta.dirname
const addon = require('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as {
  NodeCompiler: { create(options: unknown): Compiler }
}
const compiler = addon.NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: ['400Regular', '700Bold'].map(weight => join(fonts, weight)) }],
})

function set(paper: Paper): { bytes: Uint8Array; pages: number; ranges: Ranges } {
  compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(paper)))
  const made = compiler.compile({ mainFilePath: join(workspace, 'pack.typ') })
  if (!made.result) throw new Error(JSON.stringify(made.takeDiagnostics()?.shortDiagnostics))
  const options = { pdfStandard: 'ua-1', creationTimestamp: Date.parse(paper.date) / 1000 }
  const bytes = compiler.pdf(made.result, options)
  const ranges = compiler
    .query(made.result, { selector: '<range>' })
    .map(({ value }) => [value.key, [value.from, value.to]] as const)
  return { bytes, pages: made.result.numOfPages, ranges: Object.fromEntries(ranges) as Ranges }
}

process.on('message', (paper: Paper) => {
  try {
    process.send?.(set(paper))
  } catch (cause) {
    process.send?.({ error: `${paper.fileName}: ${cause instanceof Error ? cause.message : String(cause)}` })
  }
})
