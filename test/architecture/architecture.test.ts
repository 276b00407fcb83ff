import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { faultsIn, houseRules } from './rules.ts'
import { percentile } from './rules/size.ts'
import { codeFile, readTree } from './tree.ts'

const root = join(import.meta.dirname, '../..')
const broken = join(import.meta.dirname, 'broken-tree')

/** The faults that the broken tree says it has: 'rule-id at path:line', from its comments. */
const planted = (): string[] =>
  readdirSync(broken, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(ts|sql)$/.test(path))
    .flatMap(path =>
      readFileSync(join(broken, path), 'utf8')
        .split('\n')
        .flatMap((line, i) => {
          const ids = /\bfault: ([a-z0-9, -]+?)\s*$/.exec(line)?.[1]?.split(', ') ?? []
          return ids.map(id => `${id} at ${path}:${i + 1}`)
        }),
    )

test('the house keeps its rules', async () => {
  const tree = await readTree(root)
  assert.ok(tree.code.length > 30, 'it looked at the code')
  assert.ok(tree.code.flatMap(file => file.imports).length > 50, 'it looked at the imports')
  assert.ok(tree.migrations.length > 0, 'it looked at the migrations')
  assert.ok(tree.localNames.length > 0, 'it knows the names that code may not say')
  assert.deepEqual(
    faultsIn(tree).map(({ rule, at, says }) => `${at} ${says} (${rule})`),
    [],
  )
})

test('in the tree built to break it, it finds every planted fault and nothing else', async () => {
  const found = faultsIn(await readTree(broken)).map(
    ({ rule, at }) => `${rule} at ${at.replace(/^src\/stray:1$/, 'src/stray/index.ts:1')}`,
  )
  assert.deepEqual([...new Set(found)].toSorted(), planted().toSorted())
})

const code = (path: string, lines: number) => codeFile(path, `/** Long. */${'\n//'.repeat(lines - 1)}\n`)
const withCode = async (...files: ReturnType<typeof codeFile>[]) => {
  const tree = { ...(await readTree(broken)), code: files }
  return faultsIn(tree)
    .filter(({ rule }) => /^(file-length|length-|dependencies)/.test(rule))
    .map(({ rule }) => rule)
}

test('budgets hold at their limit and break one line above it', async () => {
  const short = Array.from({ length: 20 }, (_, i) => code(`src/lib/short-${i}.ts`, 60))
  assert.deepEqual(await withCode(...short, code('src/lib/long.ts', 400)), [])
  assert.deepEqual(await withCode(...short, code('src/lib/long.ts', 401)), ['file-length'])
  assert.deepEqual(await withCode(code('src/demonstration/year-2025/seed.ts', 401)), ['file-length'])
  assert.deepEqual(await withCode(...short, ...['a', 'b'].map(name => code(`src/lib/${name}.ts`, 251))), [
    'length-95th',
  ])
  assert.deepEqual(
    await withCode(...short, ...short.map((_, i) => code(`src/web/${i}.ts`, 61)), code('src/web/a.ts', 61)),
    ['length-median'],
  )
  assert.deepEqual(await withCode(code('src/lib/lib.test.ts', 900)), [], 'tests are not counted')
  assert.deepEqual([percentile([1, 2, 3, 4], 0.5), percentile([5], 0.95), percentile([], 0.5)], [2, 5, 0])
})

test('the thirty-first run-time dependency is one too many', async () => {
  const tree = await readTree(broken)
  const dependencies = Array.from({ length: 31 }, (_, i) => `package-${i}`)
  const rules = (n: number) =>
    faultsIn({ ...tree, packages: { ...tree.packages, dependencies: dependencies.slice(0, n) } }).map(
      ({ rule }) => rule,
    )
  assert.ok(!rules(30).includes('dependencies'))
  assert.ok(rules(31).includes('dependencies'))
})

test('every rule has a planted fault, so that none can pass in silence', () => {
  const proved = new Set([
    ...planted().map(one => one.split(' ')[0]),
    'file-length',
    'length-95th',
    'length-median',
    'dependencies',
  ])
  assert.deepEqual(
    houseRules.map(rule => rule.id).filter(id => !proved.has(id)),
    [],
  )
  assert.equal(new Set(houseRules.map(rule => rule.id)).size, houseRules.length)
})
