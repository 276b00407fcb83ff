/** `npm test`: the gates, then every test. `npm test -- WORD…` runs the test files whose path holds a word; `--gates` the gates only. */
import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { gates, runGate } from './gates.ts'

const root = join(import.meta.dirname, '..')
const args = process.argv.slice(2)
const words = args.filter(arg => !arg.startsWith('--'))
const gatesOnly = args.includes('--gates')

const unknown = args.find(arg => arg.startsWith('--') && arg !== '--gates')
if (unknown) {
  console.error(`${unknown} is not known here: npm test [-- WORD…] or npm test -- --gates`)
  process.exit(2)
}

/** Two at a time: that is how many cores the smallest machine has. */
async function runGates(): Promise<string[]> {
  const waiting = [...gates]
  const failed: string[] = []
  const worker = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const { ok, output, seconds } = await runGate(gate, root)
      console.log(`${ok ? '✔' : '✖'} ${gate.name} (${seconds.toFixed(1)} s)`)
      if (ok) continue
      failed.push(gate.name)
      console.log(output.replace(/^/gm, '    '))
    }
  }
  await Promise.all([worker(), worker()])
  return failed
}

const testFiles = (): string[] =>
  globSync('{src,test,bench,docs}/**/*.test.ts', { cwd: root, exclude: ['test/architecture/broken-tree/**'] })
    .filter(path => words.length === 0 || words.some(word => path.includes(word)))
    .toSorted()

/** Tests of checks are many, small and pure: one process runs them all in the time in which each would start its own. */
const isPure = (path: string): boolean => /^src\/check\/(?:checks|facts|mentions)\//.test(path)

/** Each test file is a process that compiles most of the product: compiled once, all the others start in half the time. */
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env }

function runTests(files: string[], ...how: string[]): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const flags = ['--disable-warning=ExperimentalWarning', '--test', '--test-timeout=120000', ...how]
  const child = spawn(process.execPath, [...flags, '--test-reporter=spec', ...files], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  child.on('close', code => resolve(code === 0))
  return promise
}

const failed = words.length > 0 ? [] : await runGates()
if (!gatesOnly) {
  const files = testFiles()
  if (files.length === 0) {
    console.error(`No test file has ${words.map(word => `'${word}'`).join(' or ')} in its path.`)
    process.exit(1)
  }
  const pure = files.filter(isPure)
  const others = files.filter(path => !isPure(path))
  if (pure.length > 0 && !(await runTests(pure, '--test-isolation=none'))) failed.push('tests of checks')
  if (others.length > 0 && !(await runTests(others, '--test-concurrency=2'))) failed.push('tests')
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`)
  process.exitCode = 1
}
