/** Seals the log, and keeps the heads of its chain where AUDIT_HEADS says: a file, or the program's own log. */
import { join } from 'node:path'
import pino from 'pino'
import { keepHeads, sealEntries, sealNumber, tellHeads } from '../access/index.ts'
import type { Database } from '../db/index.ts'
import { say } from './command.ts'
import { repeat, type Running } from './repeat.ts'

/** Null where the heads go to the program's own log (AUDIT_HEADS=log) and somebody gathers that elsewhere. */
export function headsFile(): string | null {
  const { AUDIT_HEADS: asked, DATA_DIR: dataDir } = process.env
  if (asked === 'log') return null
  return asked || join(dataDir || './data', 'audit-heads.jsonl')
}

/** A function that seals what there is to seal. One at a time; what could not be done is said, and done the next time. */
export async function sealing(db: Database): Promise<() => Promise<void>> {
  const file = headsFile()
  const log = file === null ? pino({ level: 'info' }, pino.destination({ fd: 2, sync: true })) : null
  let told = log ? await db.asSystem('seal', sealNumber) : 0
  let under: Promise<void> | null = null
  const seal = async () => {
    await sealEntries(db)
    if (file !== null) await keepHeads(db, file)
    else told = await tellHeads(db, told, head => log?.info(head, 'sealed'))
  }
  return () =>
    (under ??= seal()
      .catch((error: unknown) =>
        say(`The log could not be sealed: ${error instanceof Error ? error.message : String(error)}`),
      )
      .finally(() => (under = null)))
}

/** Seals every half minute until it is stopped, and once more then. */
export async function keepSealed(db: Database): Promise<Running> {
  const seal = await sealing(db)
  const running = repeat({ failed: 'The log could not be sealed', every: 30_000, run: seal })
  await seal()
  return {
    async stop() {
      await running.stop() // one that is under way may have begun before the last entry
      await seal()
    },
  }
}
