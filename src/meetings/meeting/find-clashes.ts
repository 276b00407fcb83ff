/** What stands against a meeting at a time and a place: what forbids it, and what a clerk should know and may go on with. */
import {
  clockTime,
  fullDate,
  isRefusal,
  list,
  longDate,
  refuse,
  type Refusal,
  whyNoWorkingDay,
} from '../../lib/index.ts'
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { onBoth } from '../../people/index.ts'
import { annualMeetings, type Plan, type PlannedMeeting, plannedOn } from './plan.store.ts'
import { annualIsCouncils, atOnce, convenedBefore, oneAnnual, oneMeetingADay, venueFree } from './rules.ts'

export type Clashes = { refusal: Refusal } | { warnings: string[] }
/** `self`: the meeting that is being changed. */
export type Against = { bodyKind: string; self: PlannedMeeting | null; today: string; committee: Committee }

const time = (one: PlannedMeeting) => (one.starts === null ? '' : ` at ${clockTime(one.starts)}`)

export async function findClashes(tx: Tx, plan: Plan, against: Against): Promise<Clashes> {
  const { self, committee } = against
  const sameDay = (await plannedOn(tx, plan.date)).filter(one => one.id !== self?.id)
  const others = sameDay.filter(one => one.status !== 'cancelled')
  const hours = committee.meetingHours.value
  const annuals = (await annualMeetings(tx)).filter(day => self?.kind !== 'annual' || day !== self.date)
  const refusal =
    convenedBefore.refuses(plan) ??
    annualIsCouncils.refuses({ kind: plan.kind, bodyKind: against.bodyKind }) ??
    oneAnnual.refuses({ kind: plan.kind, others: annuals, date: plan.date }) ??
    twice(plan, sameDay) ??
    others.map(other => room(plan, other, hours)).find(isRefusal)
  if (refusal) return { refusal }
  const warnings = dayWarnings(plan, against)
  for (const other of others.filter(one => atOnce(plan, one, hours))) {
    const both = (await onBoth(tx, plan.bodyId, other.bodyId, plan.date)).map(one => one.name)
    if (both.length > 0) {
      const sit = `${list(both)} ${both.length === 1 ? 'sits' : 'sit'}`
      warnings.push(`${sit} on the ${other.bodyName} too, which meets that day${time(other)}`)
    }
  }
  return { warnings }
}

function twice(plan: Plan, sameDay: PlannedMeeting[]): Refusal | null {
  const fault = oneMeetingADay.refuses({ bodyId: plan.bodyId, sameDay })
  const there = sameDay.find(one => one.bodyId === plan.bodyId)
  if (!fault || !there) return fault
  const says =
    there.status === 'cancelled' ? 'it was cancelled: open it and let it go ahead after all' : `it begins${time(there)}`
  return refuse(fault.rule, `${fault.says}: ${says}`)
}

function room(plan: Plan, other: PlannedMeeting, hours: number): Refusal | null {
  const fault = venueFree.refuses({ plan, other }, hours)
  return fault && refuse(fault.rule, `${fault.says} (${other.bodyName}${time(other)})`)
}

function dayWarnings({ date, kind }: Plan, { today, committee }: Against): string[] {
  const closed = whyNoWorkingDay(Temporal.PlainDate.from(date), committee.closures.value)
  const month = Number(date.slice(5, 7))
  return [
    ...(date < today ? [`${longDate(date)} is past`] : []),
    ...(closed === null ? [] : [`${fullDate(date)} is no working day (${closed})`]),
    // In a year of elections up to 21 days after the day on which the old councillors retire: the first days of June at the latest.
    ...(kind === 'annual' && (month < 3 || month > 5)
      ? ['An annual meeting is held in March, April or May, or within 21 days after an election']
      : []),
  ]
}
