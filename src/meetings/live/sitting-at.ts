/** Reads a sitting: its log, who sits, what is on the agenda, worked out into its state. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Business, businessOf } from '../business/store.ts'
import { declarationsAt } from '../declarations/declarations-at.ts'
import type { House } from './checks.ts'
import type { Happening } from './happening.ts'
import type { Item, Member, Sitting } from './sitting.ts'
import { sittingOf } from './sitting-of.ts'
import { logOf, membersOf, minutesState } from './store.ts'

const itemOf = ({ id, ...one }: Business): Item => ({
  businessId: id,
  number: one.number,
  title: one.title,
  privateTitle: one.privateTitle,
  kind: one.kind,
  part: one.part,
  exempt: one.exempt,
  confidential: one.confidential,
  presenter: one.presenter,
  organisation: one.organisation,
  state: one.state,
  stateReason: one.stateReason,
})

export type Read = { readonly log: Happening[]; readonly members: Member[]; readonly items: Item[] }

export async function readSitting(tx: Tx, meetingId: number): Promise<Read> {
  const log = await logOf(tx, meetingId)
  const members = await membersOf(tx, meetingId)
  return { log, members, items: (await businessOf(tx, meetingId)).map(itemOf) }
}

/** The sitting as far as it has gone; for clerks, the monitoring officer and the system. */
export async function sittingAt(tx: Tx, meetingId: number): Promise<Sitting> {
  const { log, members, items } = await readSitting(tx, meetingId)
  return sittingOf(log, members, items)
}

export const houseAt = async (
  tx: Tx,
  meeting: { readonly id: number; readonly date: string },
  committee: Committee,
): Promise<House> => {
  const declared = await declarationsAt(tx, committee, meeting.id)
  return {
    date: meeting.date,
    quorum: committee.quorum.value,
    substitutes: committee.substitutes.value,
    barred: declared.filter(one => !one.effect.vote),
    silent: declared.filter(one => !one.effect.speak),
    minutes: await minutesState(tx, meeting.id),
  }
}
