/** The processor time of this program and of all that it has started, from /proc: what a busy machine disturbs least. */
import { readdirSync, readFileSync } from 'node:fs'

/** A tick of the kernel's clock, as Linux reports it everywhere. */
const millisecondsInTick = 10

/** Milliseconds so far, of processes that still run and of those that they have seen end. */
export function processorTime(): number {
  const found = new Map<number, { parent: number; ticks: number }>()
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry)))
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1')
      // After the name of the program, which may have spaces and brackets in it.
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number)
      found.set(Number(name), {
        parent: fields[1] ?? 0,
        ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0),
      })
    } catch {
      // It ended while we read.
    }
  const ours = (pid: number): boolean => pid === process.pid || (found.has(pid) && ours(found.get(pid)?.parent ?? 0))
  let ticks = 0
  for (const [pid, one] of found) if (ours(pid)) ticks += one.ticks
  return ticks * millisecondsInTick
}
