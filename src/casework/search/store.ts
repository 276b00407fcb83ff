/** SQL for searching people in cases: the database finds, notes, and keeps what was found under an address that tells nothing. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

export type Asked = {
  names: readonly string[]
  sounds: readonly string[]
  /** 'YYYY-MM-DD' */
  born: string | null
  postcodeKey: string | null
  reason: string
}

export const findPeople = (tx: Tx, slug: string, { names, sounds, born, postcodeKey, reason }: Asked) =>
  rows(
    sql`select casework.find(${[...names]}::text[], ${[...sounds]}::text[], ${born}::date, ${postcodeKey}::text, ${slug}, ${reason})`,
    tx,
  )

export type SearchFound = { found: number[]; present: string[]; reason: string }

/** One's own search of the last eight hours; `present`: agencies, by name. */
export const searchBySlug = (tx: Tx, slug: string) =>
  row(
    sql<SearchFound>`select s.found, s.reason,
          array(select g.name from access.agency g where g.id = any (s.present) order by g.name) as present
        from casework.search s where s.slug = ${slug}`,
    tx,
  )

export type FoundParty = { caseId: number; name: string; role: string; born: string | null }

/** Everybody whom the reading gives in these cases. */
export const partiesIn = (tx: Tx, ids: readonly number[]) =>
  rows(
    sql<FoundParty>`select case_id as "caseId", name, role, born from casework.party
       where case_id = any (${[...ids]}::bigint[]) order by case_id, role not in ('subject', 'place'), id`,
    tx,
  )
