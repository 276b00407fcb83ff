/** Looks at what a killed import left: every acknowledged pack is whole, and the record agrees with its documents. */
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDatabase, rows } from '../../src/db/index.ts'
import { verifyRecord } from '../../src/records/index.ts'
import { bin, type Rounds } from './rounds.ts'

export const importer = [bin, join(import.meta.dirname, 'import-packs.ts')]

export const checkImported =
  (dataDir: string): Rounds['check'] =>
  async (_server, acknowledged) => {
    const db = await openDatabase({ dataDir })
    try {
      const lost = await db.asSystem('verify', tx =>
        rows(
          sql<{ n: number }>`select n from unnest(${acknowledged}::int[]) n where not exists (
            select 1 from records.version v where v.file_name = 'pack-' || n || '.txt')`,
          tx,
        ),
      )
      const { faults } = await verifyRecord(db, () => undefined)
      if (lost.length) faults.push(`${lost.length} acknowledged packs are lost`)
      return faults.length ? faults.join('; ') : null
    } finally {
      await db.close()
    }
  }
