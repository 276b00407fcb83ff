/** SQL for the people of a case, where they live and what they are searched by. Only under a reading, or in the transaction that opens the case. */
import { sql } from 'kysely'
import { one, row, rows, type Tx } from '../../db/index.ts'
import type { PartyRole } from '../fields.ts'

/** Who writes, and for which agency: the database refuses any other than themselves. Null: the program, for somebody outside. */
export type Author = { readonly accountId: number | null; readonly agencyId: number | null }

export type Party = { id: number; role: string; name: string; born: string | null; at: Temporal.Instant }
export type Address = { id: number; partyId: number; lines: string; postcode: string | null }

export const partiesOf = (tx: Tx, caseId: number) =>
  rows(
    sql<Party>`select id, role, name, born, at from casework.party where case_id = ${caseId} order by role not in ('subject', 'place'), id`,
    tx,
  )

export const partyById = (tx: Tx, caseId: number, id: number) =>
  row(sql<Party>`select id, role, name, born, at from casework.party where case_id = ${caseId} and id = ${id}`, tx)

export const addressesOf = (tx: Tx, caseId: number) =>
  rows(
    sql<Address>`select id, party_id as "partyId", lines, postcode from casework.address where case_id = ${caseId} order by id`,
    tx,
  )

export type NewParty = { caseId: number; role: PartyRole; name: string; born: string | null; nameKeys: string[] }

export const insertParty = (tx: Tx, { caseId, role, name, born, nameKeys }: NewParty, by: Author) =>
  one(
    sql<{ id: number }>`insert into casework.party (case_id, role, name, born, name_keys, account_id, agency_id)
      values (${caseId}, ${role}, ${name}, ${born}::date, ${nameKeys}::text[], ${by.accountId}, ${by.agencyId})
      returning id`,
    tx,
  )

export const updateParty = (tx: Tx, id: number, { role, name, born, nameKeys }: Omit<NewParty, 'caseId'>) =>
  rows(
    sql`update casework.party set role = ${role}, name = ${name}, born = ${born}::date, name_keys = ${nameKeys}::text[] where id = ${id}`,
    tx,
  )

export type NewAddress = { lines: string; postcode: string | null; postcodeKey: string | null }

export const insertAddress = (tx: Tx, partyId: number, { lines, postcode, postcodeKey }: NewAddress) =>
  rows(
    sql`insert into casework.address (party_id, lines, postcode, postcode_key) values (${partyId}, ${lines}, ${postcode}, ${postcodeKey})`,
    tx,
  )

export const updateAddress = (tx: Tx, id: number, { lines, postcode, postcodeKey }: NewAddress) =>
  rows(
    sql`update casework.address set lines = ${lines}, postcode = ${postcode}, postcode_key = ${postcodeKey} where id = ${id}`,
    tx,
  )

export type Key = { kind: 'name' | 'sound' | 'born' | 'postcode' | 'address'; key: string }

/** Everything that a party is found by, in place of what there was. */
export async function replaceKeys(tx: Tx, caseId: number, partyId: number, keys: readonly Key[]): Promise<void> {
  await rows(sql`delete from casework.key where party_id = ${partyId}`, tx)
  await insertKeys(tx, caseId, partyId, keys)
}

export const insertKeys = (tx: Tx, caseId: number, partyId: number, keys: readonly Key[]) =>
  rows(
    sql`insert into casework.key (kind, key, case_id, party_id)
      select distinct k.kind, k.key, ${caseId}::bigint, ${partyId}::bigint
        from unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ key }) => key)}::text[]) k(kind, key)`,
    tx,
  )
