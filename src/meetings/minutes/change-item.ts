/** Changes an item of minutes in preparation. */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import { notWithdrawn } from '../business/rules.ts'
import { businessById } from '../business/store.ts'
import { type DeskItem, itemById, type ItemChange, lockDesk, updateItem } from './desk.store.ts'
import { mayEdit } from './rules.ts'

/** 'gone': there are no such minutes. A refusal, where they are released. */
export async function editable(tx: Tx, meetingId: number): Promise<Refusal | 'gone' | null> {
  const desk = await lockDesk(tx, meetingId)
  return desk ? mayEdit.refuses(desk.state) : 'gone'
}

export type Changed = Refusal | 'gone' | 'changed' | { newer: DeskItem }

/** `newer`: somebody saved it since `revision`; nothing is written. */
export async function changeItem(
  tx: Tx,
  meetingId: number,
  id: number,
  revision: number,
  to: ItemChange,
): Promise<Changed> {
  const no = await editable(tx, meetingId)
  if (no !== null) return no
  const item = await itemById(tx, meetingId, id)
  if (!item) return 'gone'
  const business = item.businessId === null ? undefined : await businessById(tx, item.businessId)
  const off = to.resolutions.length > 0 && business ? notWithdrawn.refuses(business) : null
  if (off) return off
  if (await updateItem(tx, id, revision, to)) return 'changed'
  const newer = await itemById(tx, meetingId, id)
  return newer ? { newer } : 'gone'
}
