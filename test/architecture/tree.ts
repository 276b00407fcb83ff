/** A tree of source files as the rules of the house see it: parsed once, with imports resolved. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'oxc-parser'

/** A node of the syntax tree; the fields depend on `type` (ESTree). */
export type Node = { type: string; start: number; end: number; [field: string]: unknown }

export type Import = {
  /** As written: './store.ts', 'zod'. */
  from: string
  /** Path inside the tree where `from` is relative, else null. */
  target: string | null
  /** True for `export … from`. */
  reexport: boolean
  /** True where only types are taken. */
  type: boolean
  names: string[]
  start: number
}

export type CodeFile = {
  path: string
  text: string
  lines: number
  /** The folder under src, null outside it and for src/main.ts, src/app.ts and src/modules.ts. */
  module: string | null
  test: boolean
  imports: Import[]
  /** Names under which others can import; '*' for an `export *`, 'default' for a default export. */
  exports: { name: string; type: boolean; start: number }[]
  comments: { value: string; start: number; end: number }[]
  /** Every node, parents before children. */
  nodes: Node[]
  faulty: string | null
}

export type SqlFile = { path: string; text: string }

export type Tree = {
  root: string
  modules: readonly { name: string; does: string }[]
  code: CodeFile[]
  migrations: SqlFile[]
  /** Words that only one council would use, from its profile. */
  localNames: string[]
  packages: { dependencies: string[]; optional: string[]; development: string[] }
}

export type Fault = { at: string; says: string }

const skipped = new Set(['node_modules', 'data', 'broken-tree', '.git', '.cache'])

function filesBelow(root: string, folder: string, ending: string): string[] {
  const here = join(root, folder)
  if (!existsSync(here)) return []
  return readdirSync(here, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(root, path, ending)
      return entry.name.endsWith(ending) ? [path] : []
    })
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function nodesOf(value: unknown, found: Node[] = []): Node[] {
  if (Array.isArray(value)) for (const one of value) nodesOf(one, found)
  else if (isNode(value)) {
    found.push(value)
    for (const field of Object.values(value)) if (typeof field === 'object' && field !== null) nodesOf(field, found)
  }
  return found
}

const targetOf = (path: string, from: string): string | null =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from) : null

const kindOf = (name: { kind: string }): string => name.kind

/** One file of code; the text need not stand on disk. */
export function codeFile(path: string, text: string): CodeFile {
  const parsed = parseSync(path, text)
  const { staticImports, staticExports, dynamicImports } = parsed.module
  const imports: Import[] = staticImports.map(one => ({
    from: one.moduleRequest.value,
    target: targetOf(path, one.moduleRequest.value),
    reexport: false,
    type: one.entries.length > 0 && one.entries.every(entry => entry.isType),
    names: one.entries.map(entry => entry.importName.name ?? kindOf(entry.importName).toLowerCase()),
    start: one.start,
  }))
  for (const one of dynamicImports) {
    const from = text.slice(one.moduleRequest.start, one.moduleRequest.end)
    if (!/^(['"`])[^$]*\1$/.test(from)) continue
    const plain = from.slice(1, -1)
    imports.push({
      from: plain,
      target: targetOf(path, plain),
      reexport: false,
      type: false,
      names: ['*'],
      start: one.start,
    })
  }
  const exports: CodeFile['exports'] = []
  for (const one of staticExports)
    for (const entry of one.entries) {
      const all = kindOf(entry.importName).startsWith('All')
      const name = all ? '*' : kindOf(entry.exportName) === 'Default' ? 'default' : (entry.exportName.name ?? '*')
      exports.push({ name, type: entry.isType, start: one.start })
      const from = entry.moduleRequest?.value
      if (from)
        imports.push({
          from,
          target: targetOf(path, from),
          reexport: true,
          type: entry.isType,
          names: [entry.importName.name ?? '*'],
          start: one.start,
        })
    }
  return {
    path,
    text,
    lines: text.replace(/\n$/, '').split('\n').length,
    module: /^src\/([^/]+)\//.exec(path)?.[1] ?? null,
    test: path.endsWith('.test.ts') || !path.startsWith('src/'),
    imports,
    exports,
    comments: parsed.comments,
    nodes: nodesOf(parsed.program),
    faulty: parsed.errors[0]?.message ?? null,
  }
}

/** The words of a council's own name, and its key: 'Halton Borough Council' → 'Halton'. */
function localNames(root: string): string[] {
  const ordinary = /^(the|of|and|for|city|county|borough|district|metropolitan|royal|london|council|town|parish)$/i
  return filesBelow(root, 'authorities', '.json').flatMap(path => {
    const profile: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
    if (typeof profile !== 'object' || profile === null) return []
    if ('demonstration' in profile && profile.demonstration === true) return []
    const { key, name } = profile as { key?: unknown; name?: { value?: unknown } }
    const words = typeof name?.value === 'string' ? name.value.split(/\s+/).filter(word => !ordinary.test(word)) : []
    return [...new Set([...(typeof key === 'string' ? [key] : []), ...words].map(word => word.toLowerCase()))]
  })
}

function packagesOf(root: string): Tree['packages'] {
  const is = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object | undefined>
  const names = (field: string) => Object.keys(is[field] ?? {})
  return {
    dependencies: names('dependencies'),
    optional: names('optionalDependencies'),
    development: names('devDependencies'),
  }
}

/** Reads the tree under `root`: src, test, bench and docs, the migrations, the profiles and package.json. */
export async function readTree(root: string): Promise<Tree> {
  const listed = (await import(pathToFileURL(join(root, 'src/modules.ts')).href)) as { modules: Tree['modules'] }
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return {
    root,
    modules: listed.modules,
    code: ['src', 'test', 'bench', 'docs']
      .flatMap(folder => filesBelow(root, folder, '.ts'))
      .map(path => codeFile(path, read(path))),
    migrations: filesBelow(root, 'db/migrations', '.sql').map(path => ({ path, text: read(path) })),
    localNames: localNames(root),
    packages: packagesOf(root),
  }
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

export const at = (file: { path: string; text: string }, offset: number): string =>
  `${file.path}:${lineOf(file.text, offset)}`

/** The code that runs: under src, tests apart. */
export const running = (tree: Tree): CodeFile[] => tree.code.filter(file => !file.test)

/** The calls of a function by its bare name. */
export const callsOf = (file: CodeFile, name: string): (Node & { arguments: Node[] })[] =>
  file.nodes.filter(
    (node): node is Node & { arguments: Node[] } =>
      node.type === 'CallExpression' &&
      isNode(node.callee) &&
      node.callee.type === 'Identifier' &&
      node.callee.name === name,
  )

/** The value of a string literal, or of a template without holes; null for everything else. */
export function literal(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return null
  const [only] = node.quasis as [{ value?: { cooked?: unknown } }]
  return typeof only.value?.cooked === 'string' ? only.value.cooked : null
}

/** The property of an object literal, by its name. */
export function property(node: unknown, name: string): Node | null {
  if (!isNode(node) || node.type !== 'ObjectExpression' || !Array.isArray(node.properties)) return null
  for (const one of node.properties)
    if (isNode(one) && isNode(one.key) && (one.key.name === name || one.key.value === name) && isNode(one.value))
      return one.value
  return null
}

/** 'process.env' for a member expression of plain names, else ''. */
export const dotted = (node: Node): string =>
  node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property) && node.object.type === 'Identifier'
    ? `${String(node.object.name)}.${String(node.property.name)}`
    : ''
