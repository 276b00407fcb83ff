/** SQL for items of business: an agenda in preparation. */
import { sql } from 'kysely'
import type { ItemKind } from '../../authority/index.ts'
import { row, rows, type Tx } from '../../db/index.ts'
import { numbered } from './number.ts'

/** See db/migrations/0014 for what each says. */
export type BusinessRow = {
  id: number
  meetingId: number
  parentId: number | null
  position: number
  kind: ItemKind
  title: string
  privateTitle: string | null
  note: string
  part: 'I' | 'II'
  presenter: string | null
  organisation: string | null
  exempt: number[]
  publicInterest: string
  exemptUntil: string
  confidential: boolean
  urgentReason: string | null
  urgentBy: number | null
  state: 'planned' | 'withdrawn' | 'deferred'
  stateReason: string
  carriedFrom: number | null
  revision: number
}
/** `number`: '6', '6(A)'; null for a heading that only groups what follows. */
export type Business = BusinessRow & { number: string | null }

const columns = sql`i.id, i.meeting_id as "meetingId", i.parent_id as "parentId", i.position, i.kind, i.title,
  i.private_title as "privateTitle", i.note, i.part, i.presenter, i.organisation, i.exempt, i.public_interest as "publicInterest",
  i.exempt_until as "exemptUntil", i.confidential, i.urgent_reason as "urgentReason", i.urgent_by as "urgentBy", i.state,
  i.state_reason as "stateReason", i.carried_from as "carriedFrom", i.revision`

/** The agenda as it stands, in printed order, withdrawn and deferred items with it. */
export const businessOf = async (tx: Tx, meetingId: number): Promise<Business[]> =>
  numbered(
    await rows(
      sql<BusinessRow>`select ${columns} from meetings.business i where i.meeting_id = ${meetingId} order by i.position, i.id`,
      tx,
    ),
  )

export const businessById = (tx: Tx, id: number) =>
  row(sql<BusinessRow>`select ${columns} from meetings.business i where i.id = ${id}`, tx)
