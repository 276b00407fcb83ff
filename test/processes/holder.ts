/** Starts hold.ts in a process of its own and talks to it. */
import { spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bin } from './rounds.ts'

export type Holder = {
  pid: number
  /** Everything it has said. */
  said: string[]
  /** Waits for a line that begins with these words; fails where the process ends without it. */
  until(words: string): Promise<string>
  write(words: string): void
  /** Ends its input, so that it closes the database and ends; returns its exit code. */
  end(): Promise<number | null>
  kill(): Promise<void>
}

export const hold = (role: 'serve' | 'tool', dataDir: string, options: SpawnOptions = {}): Holder => {
  const child = spawn(bin, [join(import.meta.dirname, 'hold.ts'), role], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
    ...options,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said: string[] = []
  const ended = once(child, 'close')
  if (child.stdout === null || child.stdin === null || child.pid === undefined)
    throw new Error('The process did not start.')
  const lines = createInterface(child.stdout)
  const { stdin, pid } = child
  const waiting = new Set<() => void>()
  const wake = (): void => {
    for (const one of waiting) one()
  }
  lines.on('line', line => {
    said.push(line)
    wake()
  })
  child.on('close', wake)
  return {
    pid,
    said,
    until: words =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = said.find(line => line.startsWith(words))
          if (found === undefined && child.exitCode === null && child.signalCode === null) return
          waiting.delete(look)
          if (found === undefined) reject(new Error(`It ended and had said: ${said.join(' | ')}`))
          else resolve(found)
        }
        waiting.add(look)
        look()
      }),
    write: words => void stdin.write(words),
    end: async () => {
      stdin.end()
      await ended
      return child.exitCode
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
