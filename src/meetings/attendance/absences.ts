/**
 * Who may lose their seat by not attending for six months (Local Government Act 1972, section 85), over the bodies on record only:
 * what was not minuted here is not seen.
 */
import type { Tx } from '../../db/index.ts'
import { approvedAbsences } from '../../people/index.ts'
import { attendanceClock } from '../clocks/periods.ts'
import { type Attended, lastAttended } from './last-attended.store.ts'

/** From so many months without attendance on, clerks and the monitoring officer are told. */
export const alertAfter = { months: 4 }

export const toldFrom = (last: string): string => Temporal.PlainDate.from(last).add(alertAfter).toString()

export type Absence = Attended & {
  /** The last day on which attending, or leave, keeps the seat: 'YYYY-MM-DD'. Null where no attendance is on record. */
  until: string | null
  /** Leave that the council gave in time, since they last came. */
  leave: { approvedOn: string; until: string; minute: string } | null
  /** 'gone': the day is past. 'alert': four months or more. */
  state: 'well' | 'alert' | 'leave' | 'gone' | 'unknown'
}

type Leave = NonNullable<Absence['leave']>

/** `leaves`: the newest first; leave that came too late, or before they came again, changes nothing. Pure. */
export function judge(one: Attended, leaves: readonly Leave[], today: string): Absence {
  if (one.last === null) return { ...one, until: null, leave: null, state: 'unknown' }
  const { last } = one
  const lost = attendanceClock(last).at
  const leave = leaves.find(({ approvedOn }) => approvedOn > last && approvedOn <= lost) ?? null
  const until = leave !== null && leave.until > lost ? leave.until : lost
  const leaveRuns = leave !== null && today <= leave.until
  const state = today > until ? 'gone' : leaveRuns ? 'leave' : today >= toldFrom(last) ? 'alert' : 'well'
  return { ...one, until, leave, state }
}

export async function absences(tx: Tx, today: string): Promise<Absence[]> {
  const approved = await approvedAbsences(tx)
  return (await lastAttended(tx, today)).map(one =>
    judge(
      one,
      approved.filter(({ personId }) => personId === one.personId),
      today,
    ),
  )
}

export const alertsAmong = (all: readonly Absence[]): Absence[] =>
  all.filter(({ state }) => state === 'alert' || state === 'gone')
