/** Seals what the log has gathered, batch after batch. Any number of processes may do it at once. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Database, Tx } from '../../db/index.ts'
import { chainOf, digestOf } from './seal.ts'
import { clock, closeLog, entriesBetween, insertSeal, isUnsealed, lastSeal } from './seal.store.ts'

const lockTimedOut = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '55P03'

/** Nobody is kept waiting long: where a writer takes longer than half a second, the log is closed another time. */
async function close(db: Database, tries: number): Promise<number | null> {
  for (let left = tries; left > 0; left--) {
    try {
      return await db.asSystem('seal', closeLog)
    } catch (error) {
      if (!lockTimedOut(error)) throw error
      if (left > 1) await pause(300)
    }
  }
  return null
}

/** Seals one batch; the number of entries in it, or null where nothing is left. 0: another process was quicker. */
async function sealNext(tx: Tx, upTo: number, most: number): Promise<number | null> {
  const last = await lastSeal(tx)
  const from = (last?.to ?? 0) + 1
  const entries = await entriesBetween(tx, from, upTo, most)
  const end = entries.at(-1)
  if (!end) return null
  const batch = {
    n: (last?.n ?? 0) + 1,
    from,
    to: Number(end.id),
    entries: entries.length,
    digest: digestOf(entries),
    at: await clock(tx),
  }
  const won = await insertSeal(tx, { ...batch, chain: chainOf(last?.chain ?? null, batch) })
  return won ? entries.length : 0
}

/** The number of entries sealed here; null where the log could not be closed because somebody was writing: try again later. */
export async function sealEntries(db: Database, { most = 10_000, tries = 3 } = {}): Promise<number | null> {
  if (!(await db.asSystem('seal', isUnsealed))) return 0
  const upTo = await close(db, tries)
  if (upTo === null) return null
  for (let sealed = 0; ;) {
    const batch = await db.asSystem('seal', tx => sealNext(tx, upTo, most))
    if (batch === null) return sealed
    sealed += batch
  }
}
