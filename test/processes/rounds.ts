/** Kills a writing process, its database server, or both, again and again, and looks at what is left. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { findPostmaster } from '../../src/db/embedded/adopt.ts'
import { findPlace } from '../../src/db/embedded/place.ts'
import { openServer } from '../../src/db/open.ts'
import { asRole, type Server } from '../../src/db/server.ts'

export const bin = join(import.meta.dirname, '..', '..', 'bin', 'node')

export type Rounds = {
  rounds: number
  dataDir: string
  /** The writer: prints 'acknowledged N' for each write that it takes for kept. Gets DATA_DIR in its environment. */
  command: string[]
  /** Given the server after a round and all that was acknowledged so far; says what is wrong, or null. */
  check(server: Server, acknowledged: number[]): Promise<string | null>
  say(progress: string): void
}

export type Outcome = {
  acknowledged: number
  killed: Record<(typeof victims)[number], number>
  wrong: string[]
  slowestStart: number
}

const victims = ['process', 'server', 'both'] as const

const oneRound = async (
  { dataDir, command }: Rounds,
  victim: (typeof victims)[number],
  whileStarting: boolean,
): Promise<number[]> => {
  const [program = bin, ...words] = command
  const acknowledged: number[] = []
  const child = spawn(program, words, {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const reading = createInterface(child.stdout).on('line', line => {
    const n = /^acknowledged (\d+)$/.exec(line)?.[1]
    if (n !== undefined) acknowledged.push(Number(n))
  })
  const ended = once(reading, 'close')
  if (!whileStarting) await Promise.race([once(reading, 'line'), pause(20_000)])
  await pause(Math.random() * 500)
  const { cluster } = findPlace(dataDir, () => undefined)
  if (victim !== 'process') {
    const postmaster = findPostmaster(cluster)
    if (postmaster !== null) process.kill(postmaster.pid, 'SIGKILL')
    if (victim === 'server') await pause(300 + Math.random() * 300) // it brings the server back and writes on
  }
  child.kill('SIGKILL')
  await ended
  return acknowledged
}

/** Each round ends with a clean start, or its fault is in `wrong`. */
export const killRounds = async (given: Rounds): Promise<Outcome> => {
  const outcome: Outcome = { acknowledged: 0, killed: { process: 0, server: 0, both: 0 }, wrong: [], slowestStart: 0 }
  const all: number[] = []
  for (let n = 0; n < given.rounds; n++) {
    const victim = victims[n % victims.length] ?? 'both'
    all.push(...(await oneRound(given, victim, n % 5 === 4)))
    outcome.killed[victim]++
    const began = performance.now()
    const server = await openServer({ dataDir: given.dataDir }, {})
    outcome.slowestStart = Math.max(outcome.slowestStart, performance.now() - began)
    const wrong = await given.check(server, all)
    await server.leave()
    if (wrong !== null) outcome.wrong.push(`round ${n + 1}, ${victim} killed: ${wrong}`)
    given.say(`${n + 1} of ${given.rounds} rounds, ${all.length} writes acknowledged, ${outcome.wrong.length} faults`)
  }
  return { ...outcome, acknowledged: all.length }
}

/** The table that write-rows.ts writes to. */
export const makeScratch = async (server: Server): Promise<void> => {
  await asRole(server.login('owner'), owner =>
    owner.query(`
      insert into access.system_why values ('test', 'Tests.');
      create schema scratch;
      create table scratch.written (n bigint generated always as identity primary key, word text);
      grant usage on schema scratch to worker;
      grant select, insert, update on scratch.written to worker`),
  )
}

/** Every acknowledged row is there and whole, and no transaction is there by half. */
export const checkScratch = async (server: Server, acknowledged: number[]): Promise<string | null> =>
  asRole(server.login('owner'), async owner => {
    const asked = await owner.query<{ lost: number; torn: number }>(
      `select (select count(*) from unnest($1::bigint[]) as a (n) where not exists (select from scratch.written w where w.n = a.n))::int as lost,
              (select count(*) from scratch.written where word <> 'whole')::int as torn`,
      [acknowledged],
    )
    const { lost, torn } = asked.rows[0] ?? { lost: -1, torn: -1 }
    return lost === 0 && torn === 0 ? null : `${lost} acknowledged writes lost, ${torn} torn`
  })
