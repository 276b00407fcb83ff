/** What a change of a live meeting costs with 500 viewers, against one: processor time of the server, and when the last one has it. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Asked, At, Told } from './live/server.ts'
import { type Bench, median, type Row } from './row.ts'

const rounds = 7
const changes = 10
const crowds = [0, 1, 500] as const
type Crowd = (typeof crowds)[number]

const answer = async <T>(child: ChildProcess, asked?: Asked): Promise<T> => {
  const message = once(child, 'message')
  if (asked !== undefined) child.send(asked)
  return ((await message) as [T])[0]
}

type Viewers = { readonly have: (n: number) => Promise<void>; readonly leave: () => void; readonly bytes: () => number }

/** So many who follow, each on a connection of their own, all of whom have what there is. */
async function follow({ port, path }: At, many: number): Promise<Viewers> {
  const agent = new Agent({ maxSockets: Infinity })
  const has = Array.from({ length: many }, () => -1)
  let bytes = 0
  let told = () => undefined as void
  const join = async (i: number) => {
    const request = get({ host: '127.0.0.1', port, path, agent })
    request.on('error', () => undefined)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    if (response.statusCode !== 200) throw new Error(`A viewer was sent away: ${response.statusCode}`)
    response.setEncoding('utf8').on('error', () => undefined)
    response.on('data', (part: string) => {
      if (i === 0) bytes += part.length
      const n = /^id: (\d+)$/m.exec(part)?.[1]
      if (n === undefined) return
      has[i] = Number(n)
      told()
    })
  }
  await Promise.all(Array.from({ length: many }, (_, i) => join(i)))
  const all = (holds: (n: number) => boolean) =>
    new Promise<void>(resolve => {
      told = () => {
        if (has.every(holds)) resolve()
      }
      told()
    })
  await all(n => n >= 0)
  return { have: n => all(one => one === n), leave: () => agent.destroy(), bytes: () => bytes }
}

type Took = { cpu: number[]; last: number[] }

async function measure(): Promise<Record<Crowd, Took> & { bytes: number }> {
  const child = fork(new URL('./live/server.ts', import.meta.url), {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  try {
    const at = await answer<At>(child)
    const took = { 0: { cpu: [], last: [] }, 1: { cpu: [], last: [] }, 500: { cpu: [], last: [] } } as Record<
      Crowd,
      Took
    >
    let bytes = 0
    // The first round warms the process up.
    for (let round = -1; round < rounds; round++)
      for (const crowd of crowds) {
        // Each crowd sees a log of the same length.
        await answer<Told>(child, 'rest')
        const viewers = await follow(at, crowd)
        const before = viewers.bytes()
        for (let i = 0; i < changes; i++) {
          const start = performance.now()
          const { n } = await answer<Told>(child, 'change')
          await viewers.have(n)
          const last = performance.now() - start
          // What is left to do when the last one has it is done.
          await pause(20)
          const { cpu } = await answer<Told>(child, 'cost')
          if (round < 0) continue
          took[crowd].cpu.push(cpu)
          took[crowd].last.push(last)
        }
        if (crowd === 1) bytes = (viewers.bytes() - before) / changes
        viewers.leave()
        await pause(100)
      }
    return { ...took, bytes }
  } finally {
    const ended = once(child, 'exit')
    child.disconnect()
    await ended
  }
}

async function run(): Promise<Row[]> {
  const took = await measure()
  const cpu = (crowd: Crowd) => median(took[crowd].cpu)
  const last = (crowd: Crowd) => median(took[crowd].last)
  const line = (crowd: Crowd, what: string): Row => ({
    what,
    measured: `${cpu(crowd).toFixed(1)} ms of processor, ${last(crowd).toFixed(1)} ms until ${crowd === 0 ? 'it is noted' : 'the last has it'}`,
    bar: '',
    holds: null,
  })
  const each = ((cpu(500) - cpu(1)) / 499) * 1000
  return [
    line(0, `a change that nobody follows (${(took.bytes / 1024).toFixed(1)} KiB to show)`),
    line(1, 'one viewer'),
    line(500, '500 viewers'),
    {
      what: '500 viewers ÷ one, processor time of the server',
      measured: (cpu(500) / cpu(1)).toFixed(1),
      bar: '',
      holds: null,
    },
    {
      what: '500 viewers ÷ one, until the last has it',
      measured: (last(500) / last(1)).toFixed(1),
      bar: '',
      holds: null,
    },
    { what: 'processor time of one viewer more', measured: `${each.toFixed(0)} µs`, bar: '', holds: null },
  ]
}

export const bench: Bench = { name: 'live', run }
