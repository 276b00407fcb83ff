/** Public pages: ours against Express with GOV.UK's Nunjucks macros, and against a bare Hono response of the same bytes. */
import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tree } from '../test/same-tree.ts'
import type { Load, Took } from './pages/load.ts'
import { type Bench, median, type Row } from './row.ts'

const variants = ['express', 'rendered', 'cached', 'bare'] as const
type Variant = (typeof variants)[number] | 'cached and compressed'

const rounds = 9
const production = { ...process.env, NODE_ENV: 'production' }
const load = new URL('./pages/load.ts', import.meta.url)
const server = new URL('./pages/server.ts', import.meta.url)

/** The next message of a child; fails if it stops instead. */
function says<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new Error('A process of the measurement stopped.'))
    child.once('exit', stopped)
    child.once('message', message => {
      child.off('exit', stopped)
      resolve(message as T)
    })
  })
}

/** The bodies of all variants must say the same, element by element, or the figures mean nothing. */
async function sameContent(ports: readonly number[]): Promise<void> {
  const bodies = await Promise.all(
    ports.map(async port => {
      const text = await (await fetch(`http://127.0.0.1:${port}/meetings`)).text()
      // GOV.UK's template adds a script that only says that scripts run, and style hooks for it.
      return tree(text.slice(text.indexOf('<body')).replace(/<script>.*?<\/script>/s, ''))
    }),
  )
  for (const body of bodies) assert.deepEqual(body, bodies[0])
}

/** Requests a second of each variant: all in turn, round after round, the median of the rounds; and the size of one answer. */
async function measure(dataDir: string): Promise<Record<Variant, { rate: number; bytes: number }>> {
  const client = fork(load)
  const servers = variants.map(variant => fork(server, [variant, dataDir], { env: production }))
  try {
    const ports = await Promise.all(servers.map(says<number>))
    await sameContent(ports)
    const runs: [Variant, number, boolean][] = variants.map((variant, i) => [variant, ports[i] ?? 0, false])
    runs.push(['cached and compressed', ports[variants.indexOf('cached')] ?? 0, true])
    const rates = new Map<Variant, number[]>()
    const sizes = new Map<Variant, number>()
    // The first two rounds warm the processes up.
    for (let round = -2; round < rounds; round++)
      for (const [variant, port, gzip] of runs) {
        client.send({ port, connections: 16, milliseconds: 1000, gzip } satisfies Load)
        const took = await says<Took>(client)
        sizes.set(variant, took.bytes)
        if (round >= 0) rates.set(variant, [...(rates.get(variant) ?? []), (took.requests / took.milliseconds) * 1000])
      }
    return Object.fromEntries(
      runs.map(([variant]) => [variant, { rate: median(rates.get(variant) ?? []), bytes: sizes.get(variant) ?? 0 }]),
    ) as Record<Variant, { rate: number; bytes: number }>
  } finally {
    // The one with a database stops its server first: the folder is taken away after that.
    const ended = [client, ...servers].map(child => once(child, 'exit'))
    for (const child of [client, ...servers]) child.kill()
    await Promise.all(ended)
  }
}

const whole = (n: number) => Math.round(n).toLocaleString('en-GB')

async function run(): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wardmote-bench-pages-'))
  chmodSync(dataDir, 0o711) // the database server may run as another account
  try {
    const got = await measure(dataDir)
    const rate = (variant: Variant) => got[variant].rate
    const line = (variant: Variant, what: string): Row => ({
      what: `${what}, ${whole(got[variant].bytes / 1024)} KiB`,
      measured: `${whole(rate(variant))} requests a second`,
      bar: '',
      holds: null,
    })
    const times = rate('cached') / rate('express')
    const slower = rate('bare') / rate('cached')
    return [
      line('express', 'Express 5 with GOV.UK’s Nunjucks macros'),
      line('rendered', 'ours, rendered for each request'),
      line('cached', 'ours as a signed-out reader gets it: kept page, edition asked of PostgreSQL each time'),
      line('cached and compressed', 'the same, compressed'),
      line('bare', 'bare Hono response of the same bytes'),
      {
        what: 'signed-out reader: ours ÷ Express, requests',
        measured: times.toFixed(1),
        bar: '≥ 10',
        holds: times >= 10,
      },
      { what: 'signed-out reader: ours ÷ bare, time', measured: slower.toFixed(2), bar: '≤ 3', holds: slower <= 3 },
      {
        what: 'without the cache: ours ÷ Express, requests',
        measured: (rate('rendered') / rate('express')).toFixed(1),
        bar: '',
        holds: null,
      },
      {
        what: 'without the cache: ours ÷ bare, time',
        measured: (rate('bare') / rate('rendered')).toFixed(2),
        bar: '',
        holds: null,
      },
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

export const bench: Bench = { name: 'pages', run }
