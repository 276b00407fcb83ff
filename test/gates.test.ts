import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { gates, runGate } from './gates.ts'

const root = join(import.meta.dirname, '..')
const trees = mkdtempSync(join(tmpdir(), 'wardmote-gates-'))
after(() => rmSync(trees, { recursive: true }))

const settings = ['tsconfig.json', '.oxlintrc.json', '.prettierrc.json', '.prettierignore', 'knip.json']

const sound = {
  'package.json': '{\n  "name": "tiny",\n  "private": true,\n  "type": "module"\n}\n',
  'src/lib/word.ts': `/** A word. */\n\nexport const word = (n: number): string => \`w\${n}\`\n`,
  'src/main.ts': `/** Says a word. */\nimport { word } from './lib/word.ts'\n\nprocess.stdout.write(word(1))\n`,
}

/** A tiny tree with the house's own settings and tools, and `files` written over it. */
function tree(files: Record<string, string>): string {
  const at = mkdtempSync(join(trees, 'tree-'))
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'))
  for (const name of settings) cpSync(join(root, name), join(at, name))
  for (const [name, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(at, name)), { recursive: true })
    writeFileSync(join(at, name), text)
  }
  return at
}

async function outcome(name: string, at: string) {
  const gate = gates.find(one => one.name === name)
  assert.ok(gate, `there is a gate called ${name}`)
  return runGate(gate, at)
}

const word = (code: string) => ({ 'src/lib/word.ts': `${sound['src/lib/word.ts']}\n${code}\n` })

const planted: [gate: string, fault: string, files: Record<string, string>, says: RegExp][] = [
  ['types', 'a type error', word(`word('one')`), /word\.ts.*TS2345/],
  ['types', 'an index that may be empty', word(`word([1][0])`), /word\.ts.*TS2345/],
  ['types', 'syntax that Node cannot strip', word(`enum Kind {\n  A,\n}\nword(Kind.A)`), /word\.ts.*TS1294/],
  ['lint', 'a floating promise', word(`Promise.resolve(1)`), /no-floating-promises/],
  ['lint', 'a promise where a truth is meant', word(`if (Promise.resolve(true)) word(1)`), /no-misused-promises/],
  ['lint', 'an any', word(`word(1 as any)`), /no-explicit-any/],
  ['lint', 'a value of which nobody knows the type', word(`word(JSON.parse('1'))`), /no-unsafe-argument/],
  [
    'lint',
    'a switch that forgets a case',
    word(`const kind = word(1) as 'a' | 'b'\nswitch (kind) {\n  case 'a':\n    word(1)\n}`),
    /switch-exhaustiveness-check/,
  ],
  ['lint', 'a non-null assertion', word(`word([1][0]!)`), /no-non-null-assertion/],
  ['lint', 'a cycle of imports', word(`import '../main.ts'`), /no-cycle/],
  [
    'lint',
    'a value import of a type',
    word(`import { Stats } from 'node:fs'\nexport type S = Stats`),
    /consistent-type-imports/,
  ],
  ['lint', 'writing to the console', word(`console.log(word(1))`), /no-console/],
  ['format', 'a badly formatted file', word(`word( 1 );`), /src\/lib\/word\.ts/],
  ['unused code', 'an export that nobody uses', word(`export const unused = 1`), /unused/],
  [
    'unused code',
    'a file that nobody imports',
    { 'src/lib/lost.ts': '/** Lost. */\n\nexport const lost = 1\n' },
    /lost\.ts/,
  ],
  ['unused code', 'a package that is not listed', word(`import 'zod'`), /zod/],
]

for (const name of ['types', 'lint', 'format', 'unused code'])
  test(`the gate for ${name} lets a sound tree through`, async () => {
    const { ok, output } = await outcome(name, tree({}))
    assert.ok(ok, output)
  })

for (const [gate, fault, files, says] of planted)
  test(`the gate for ${gate} stops ${fault}`, async () => {
    const { ok, output } = await outcome(gate, tree(files))
    assert.equal(ok, false)
    assert.match(output, says)
  })

test('the gate for generated docs stops a page that is not what the code says, and only then', async () => {
  const at = tree({
    'src/lib/index.ts': `export { isRule, rule, type Rule } from './rule.ts'\nexport const count = () => ''\n`,
    'src/check/index.ts': `export const [checks, families] = [[], {}]\nexport const facts = { acts: [], renamed: [], named: [], dated: [], acronyms: [] }\n`,
    'src/modules.ts': `export const modules = [{ name: 'lib', does: 'Words.' }]\n`,
    'src/app.ts': `export const pagesOf = () => []\n`,
    'src/authority/index.ts': `export const loadProfile = () => ({})\n`,
    'src/casework/index.ts': `export const limitWords = () => ''\n`,
  })
  for (const name of [
    'docs/generate',
    'docs/generate.ts',
    'test/architecture/tree.ts',
    'src/lib/rule.ts',
    'src/lib/refusal.ts',
  ])
    cpSync(join(root, name), join(at, name), { recursive: true })
  const write = await runGate({ name: 'write', command: ['node', 'docs/generate.ts'] }, at)
  assert.ok(write.ok, write.output)
  assert.ok((await outcome('generated docs', at)).ok)

  writeFileSync(
    join(at, 'src/lib/rules.ts'),
    `import { rule } from './rule.ts'\nexport const short = rule<number, string>({ id: 'short', source: 'us', says: n => n + ' letters', test: () => true })\n`,
  )
  const stale = await outcome('generated docs', at)
  assert.equal(stale.ok, false)
  assert.match(stale.output, /docs\/rules\.md is stale/)
})

test('a gate whose tool is not there fails', async () => {
  const { ok, output } = await runGate({ name: 'none', command: ['no-such-tool'] }, tree({}))
  assert.equal(ok, false)
  assert.match(output, /no-such-tool did not start/)
})
