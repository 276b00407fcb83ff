/** At most two reading children for the whole process, kept warm between files. */
import { startReader } from './reader.ts'
import type { Reader } from './reader.ts'

const most = 2
/** WebAssembly memory never shrinks: a child that one great file has swollen is not kept for the next. */
const swollen = 400 * 1024 * 1024
const idle: Reader[] = []
const waiting: ((reader: Reader) => void)[] = []
let busy = 0

/** A child to itself; waits its turn where both are at work. Give it back. */
export function takeReader(): Promise<Reader> {
  const free = tryReader()
  return free ? Promise.resolve(free) : new Promise(resolve => waiting.push(resolve))
}

/** A second child for a long document, where one is free. */
export function tryReader(): Reader | null {
  if (busy >= most) return null
  busy += 1
  for (let reader = idle.pop(); reader; reader = idle.pop()) if (reader.alive()) return reader
  return startReader()
}

export function giveBack(reader: Reader): void {
  busy -= 1
  if (reader.holds() > swollen) reader.stop()
  if (reader.alive()) idle.push(reader)
  const next = waiting.shift()
  const free = next ? tryReader() : null
  if (next && free) next(free)
}

/** Stops the children that are at rest; the next file starts them anew. */
export function closeReaders(): void {
  for (let reader = idle.pop(); reader; reader = idle.pop()) reader.stop()
}
