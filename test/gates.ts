/** What is checked before any test runs. Each gate is one command, run at the root of the tree that it checks. */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

export type Gate = { name: string; command: [string, ...string[]] }

export const gates: Gate[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', '--format=unix', '.'] },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level=warn', '.'],
  },
  { name: 'unused code', command: ['knip', '--no-progress'] },
  { name: 'generated docs', command: ['node', 'docs/generate.ts', '--check'] },
]

export type Outcome = { ok: boolean; output: string; seconds: number }

/** Runs a gate with the tools of `root`, so that none of the machine's own is ever taken by mistake. */
export function runGate(gate: Gate, root: string): Promise<Outcome> {
  const began = performance.now()
  const [tool, ...args] = gate.command
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}` }
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const child = spawn(tool === 'node' ? process.execPath : tool, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const end = (ok: boolean) => resolve({ ok, output: output.trim(), seconds: (performance.now() - began) / 1000 })
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr.on('data', (text: Buffer) => (output += text.toString()))
  child.on('error', error => {
    output += `${tool} did not start: ${error.message}`
    end(false)
  })
  child.on('close', code => end(code === 0))
  return promise
}
