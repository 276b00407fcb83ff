/** Locks on files that vanish with the process that held them, kill -9 included: no stale lock, no reused process number. */
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

export type Lock = { release(): void }

/**
 * Takes the lock on `file`, alone or shared with others; null where somebody else holds it.
 * Node has no flock(), but its built-in SQLite takes the kernel's own file locks: the file stays empty, only its locks are used.
 */
export const tryLock = (file: string, how: 'alone' | 'shared'): Lock | null => {
  const held = new DatabaseSync(file)
  try {
    held.exec(how === 'alone' ? 'begin exclusive' : 'begin; select count(*) from sqlite_master')
  } catch (error) {
    held.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return null
    throw error
  }
  return {
    release: () => {
      if (held.isOpen) held.close()
    },
  }
}

const sqliteBusy = 5

/** Waits for the lock; `waiting` is called once where that takes more than a second. */
export const lockWhenFree = async (file: string, how: 'alone' | 'shared', waiting: () => void): Promise<Lock> => {
  for (let tries = 0; ; tries++) {
    const lock = tryLock(file, how)
    if (lock !== null) return lock
    if (tries === 50) waiting()
    await pause(20)
  }
}
