/** Records that the council approved the reason for an absence: which meeting did so and until when, never the reason. */
import type { Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { insertApprovedAbsence } from '../../people/index.ts'
import type { Absence } from './absences.ts'
import { approvedInTime, leaveRuns } from './rules.ts'

/** Days are 'YYYY-MM-DD'. */
export type Leave = { approvedOn: string; until: string; minute: string }

export async function approveAbsence(tx: Tx, of: Absence, leave: Leave, by: number): Promise<Refusal | null> {
  const fault =
    leaveRuns.refuses(leave) ??
    (of.last === null || of.until === null
      ? null
      : approvedInTime.refuses({ ...leave, last: of.last, until: of.until }))
  if (!fault) await insertApprovedAbsence(tx, { personId: of.personId, ...leave }, by)
  return fault
}
