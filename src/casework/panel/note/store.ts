/** SQL for what panels say that is about no case: themes, and what somebody is to do. */
import { sql } from 'kysely'
import { rows, type Tx } from '../../../db/index.ts'

export type PanelNote = {
  id: number
  panelId: number
  panel: string
  panelSlug: string
  matter: string
  words: string
  action: string
  ownerId: number | null
  owner: string | null
  /** 'YYYY-MM-DD' */
  due: string | null
  done: string | null
  author: string | null
  at: Temporal.Instant
}

const columns = sql`n.id, n.panel_id as "panelId", p.name as panel, p.slug as "panelSlug", n.matter, n.words, n.action,
  n.owner_id as "ownerId", access.name_of(n.owner_id) as owner, n.due, n.done, access.name_of(n.account_id) as author, n.at`
const from = sql`casework.panel_note n join casework.panel p on p.id = n.panel_id`

export const notesOf = (tx: Tx, panelId: number) =>
  rows(sql<PanelNote>`select ${columns} from ${from} where n.panel_id = ${panelId} order by n.id`, tx)

/** Of earlier meetings of the same standing panel: what is still to be done. */
export const openActionsBefore = (tx: Tx, { id, groupId }: { id: number; groupId: number }) =>
  rows(
    sql<PanelNote>`select ${columns} from ${from}
       where p.group_id = ${groupId} and p.id <> ${id} and n.action <> '' and n.done is null order by n.due, n.id limit 100`,
    tx,
  )

export type NewNote = {
  panelId: number
  matter: string
  words: string
  action: string
  ownerId: number | null
  due: string | null
}

export const insertNote = (tx: Tx, { panelId, matter, words, action, ownerId, due }: NewNote, accountId: number) =>
  rows(
    sql`insert into casework.panel_note (panel_id, matter, words, action, owner_id, due, account_id)
      values (${panelId}, ${matter}, ${words}, ${action}, ${ownerId}, ${due}::date, ${accountId})`,
    tx,
  )

/** Nothing happens where it is done already, or is not the caller's to say. */
export const setDone = (tx: Tx, id: number, on: string) =>
  rows(sql`update casework.panel_note set done = ${on}::date where id = ${id} and done is null and action <> ''`, tx)
