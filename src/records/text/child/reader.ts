/** A child process and the watch over it: one question at a time, killed when it takes too long or too much. */
import { fileURLToPath } from 'node:url'
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Fail } from '../fail.ts'
import type { Answer, Ask } from './messages.ts'

const heapMegabytes = 512
/**
 * Pages leave short-lived waste only. Without these the collector marks the whole heap once a file, beside the work, on
 * threads that the other child needs.
 */
const collector = ['--initial-heap-size=256', '--no-incremental-marking']
const look = 200

export type Reader = {
  ask: (ask: Ask, limits: { ms: number; bytes: number }) => Promise<Answer>
  alive: () => boolean
  /** Memory that it holds now, in bytes; 0 where the system does not say. */
  holds: () => number
  stop: () => void
}

/**
 * What a paper might make its reader do, the reader may not: read other files than the program's own, write any, start programs,
 * reach the network.
 */
const root = new URL('../../../../', import.meta.url)
const walls = [
  '--permission',
  ...['src', 'node_modules', 'package.json'].map(name => `--allow-fs-read=${fileURLToPath(new URL(name, root))}`),
  '--allow-worker',
]

/** Starts a child. It does not keep this process alive, and ends with it. `program` answers Ask by Answer. */
export function startReader(program = new URL('./main.ts', import.meta.url)): Reader {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${heapMegabytes}`, ...collector, ...walls],
    // Nothing of ours: the environment holds the way to the database.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let ended = false
  child.once('exit', () => (ended = true))
  child.once('error', () => (ended = true))
  child.unref()
  child.channel?.unref()
  return {
    ask: (ask, limits) => put(child, ask, limits),
    alive: () => !ended && !child.killed && child.connected,
    holds: () => residentBytes(child.pid),
    stop: () => {
      ended = true
      child.kill('SIGKILL')
    },
  }
}

function put(child: ChildProcess, ask: Ask, limits: { ms: number; bytes: number }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const kill = (fail: Fail) => {
      child.kill('SIGKILL')
      done()
      reject(fail)
    }
    const onMessage = (reply: Answer) => {
      if ('fault' in reply && reply.dying) child.kill('SIGKILL')
      done()
      resolve(reply)
    }
    // A child that dies of its own accord has run out of memory, or its library fell over the file.
    const onExit = (_code: number | null, signal: string | null) => {
      done()
      reject(new Fail(signal === 'SIGABRT' ? 'too-much-memory' : 'damaged'))
    }
    const timer = setTimeout(() => kill(new Fail('too-long')), limits.ms)
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > limits.bytes) kill(new Fail('too-much-memory'))
    }, look)
    const done = () => {
      clearTimeout(timer)
      clearInterval(watch)
      child.off('message', onMessage)
      child.off('exit', onExit)
      child.off('error', onExit)
      child.channel?.unref()
    }
    child.on('message', onMessage)
    child.on('exit', onExit)
    child.on('error', onExit)
    child.channel?.ref()
    child.send(ask, error => {
      if (error) {
        done()
        reject(new Fail('damaged'))
      }
    })
  })
}

/** Memory that a process holds, from Linux's own account of it; 0 where the system keeps none (the heap limit still holds). */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}
