/** Papers as tagged PDF (PDF/UA-1), set by Typst in one child process. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Paper, Rendered } from '../paper.ts'

type Answer = Omit<Rendered, 'paper'> | { error: string }

/** Whether Typst has a package for this platform. */
export function hasTypst(): boolean {
  try {
    createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu')
    return process.platform === 'linux' && process.arch === 'x64'
  } catch {
    return false
  }
}

/**
 * A process that sets papers one after another and remembers what it has set, so that a paper of which a part has changed is set again in a
 * fraction of the time. Ended by close(), or by itself when nothing was set for a while.
 */
export type Press = {
  /** Throws with the paper's name and why, in words, where it cannot be set. */
  set(paper: Paper): Promise<Rendered>
  /** The process, for measuring; null before the first paper and after a pause. */
  pid(): number | null
  close(): void
}

const root = new URL('../../../', import.meta.url)
/** Files of others are opened there: one made to do harm reaches neither the network nor our files, as far as Node keeps its word. */
const walls = [
  '--permission',
  '--allow-addons',
  '--disable-warning=PERM0001',
  ...['src', 'node_modules', 'package.json'].map(name => `--allow-fs-read=${fileURLToPath(new URL(name, root))}`),
]
/** Longer than a pack of thousands of pages takes; a file of others may be made to take for ever. */
const mostMilliseconds = 600_000

type Child = { process: ReturnType<typeof fork>; ended: Promise<never> }

function start(): Child {
  const child = fork(new URL('./compile.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: ['--expose-gc', ...walls],
    // Nothing of ours, which holds the way to the database. Freed memory goes back to the machine: without this a long paper keeps an
    // eighth more of it.
    env: { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' },
  })
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`The process that sets the papers ended early (exit code ${String(code)}).`)
  })
  ended.catch(() => {})
  return { process: child, ended }
}

export function openPress({ idle = 300_000 }: { idle?: number } = {}): Press {
  let child: Child | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const close = () => {
    clearTimeout(timer)
    child?.process.kill()
    child = null
  }
  async function set(paper: Paper): Promise<Rendered> {
    clearTimeout(timer)
    child ??= start()
    const { process: running, ended } = child
    running.ref()
    running.channel?.ref()
    const limit = setTimeout(() => running.kill('SIGKILL'), mostMilliseconds)
    try {
      const answer = once(running, 'message').then(([message]) => message as Answer)
      running.send(paper)
      const made = await Promise.race([answer, ended])
      if ('error' in made) throw new Error(`Typst could not set ${made.error}`)
      return { paper, ...made }
    } catch (cause) {
      if (running.exitCode !== null || running.signalCode !== null) child = null
      throw cause
    } finally {
      clearTimeout(limit)
      // A press that waits keeps no program from ending.
      running.unref()
      running.channel?.unref()
      timer = setTimeout(close, idle).unref()
    }
  }
  return {
    set: paper => {
      const mine = turn.then(() => set(paper))
      turn = mine.catch(() => undefined)
      return mine
    },
    pid: () => child?.process.pid ?? null,
    close,
  }
}

/** Renders the papers in order and calls `done` after each. Throws with the paper's name where one cannot be set. */
export async function toPdf(papers: Paper[], done: (paper: Paper) => void = () => {}): Promise<Rendered[]> {
  const press = openPress()
  try {
    const rendered: Rendered[] = []
    for (const paper of papers) {
      rendered.push(await press.set(paper))
      done(paper)
    }
    return rendered
  } finally {
    press.close()
  }
}
