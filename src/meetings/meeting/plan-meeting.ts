/** A clerk plans a meeting, changes its details, moves it, cancels it, or lets a cancelled one go ahead. */
import { freeSlug, refuse, type Refusal } from '../../lib/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Body, moveFirstDay } from '../../people/index.ts'
import { type Against, findClashes } from './find-clashes.ts'
import { yearOn } from './municipal-year.ts'
import {
  annualMeetings,
  insertPlan,
  lockCalendar,
  type Plan,
  type PlannedMeeting,
  putYear,
  savePlan,
  scheduledIn,
  withdrawWaiting,
} from './plan.store.ts'
import { anotherDay, changeExplained, dayAhead, stillToCome } from './rules.ts'
import { slugsLike } from './store.ts'

/** `today`: 'YYYY-MM-DD' in London. `anyway`: go on though there are warnings. */
export type Planning = { profile: Profile; today: string; anyway: boolean }
/** What a clerk should know first: planned again with `anyway`, it goes on. */
export type Warned = { warned: string[] }
export type Changed = Refusal | Warned | 'changed meanwhile' | 'changed'

const against = (bodyKind: string, self: PlannedMeeting | null, { profile, today }: Planning): Against => ({
  bodyKind,
  self,
  today,
  committee: profile.committee,
})
const yearsOf = async (tx: Tx, { profile }: Planning) => ({
  annuals: await annualMeetings(tx),
  begins: profile.municipalYear.begins.value,
})

/** Draws the line between two municipal years anew, for meetings that are still to come. */
async function turnYear(tx: Tx, calendarYears: number[], planning: Planning): Promise<void> {
  const years = await yearsOf(tx, planning)
  for (const calendarYear of new Set(calendarYears))
    for (const { id, date, year } of await scheduledIn(tx, calendarYear))
      if (yearOn(date, years) !== year) await putYear(tx, id, yearOn(date, years))
}
const calendarYear = (day: string) => Number(day.slice(0, 4))

export async function planMeeting(
  tx: Tx,
  body: Body,
  plan: Plan,
  planning: Planning,
): Promise<Refusal | Warned | { id: number; slug: string }> {
  await lockCalendar(tx)
  const clashes = await findClashes(tx, plan, against(body.kind, null, planning))
  if ('refusal' in clashes) return clashes.refusal
  if (clashes.warnings.length > 0 && !planning.anyway) return { warned: clashes.warnings }
  const wanted = `${body.slug}-${plan.date}`
  const slug = freeSlug(wanted, await slugsLike(tx, wanted))
  const made = await insertPlan(tx, slug, yearOn(plan.date, await yearsOf(tx, planning)), plan)
  if (plan.kind === 'annual') await turnYear(tx, [calendarYear(plan.date)], planning)
  return made
}

type To = Omit<Plan, 'bodyId'> & { whyChanged: string | null; movedFrom: string | null; revision: number }

/** Where something else stands in the way says so; the meeting is scheduled afterwards. */
async function put(tx: Tx, meeting: PlannedMeeting, to: To, planning: Planning): Promise<Changed> {
  await lockCalendar(tx)
  const plan = { ...to, bodyId: meeting.bodyId }
  const clashes = await findClashes(tx, plan, against(meeting.bodyKind, meeting, planning))
  if ('refusal' in clashes) return clashes.refusal
  if (clashes.warnings.length > 0 && !planning.anyway) return { warned: clashes.warnings }
  const year = yearOn(to.date, await yearsOf(tx, planning))
  if (!(await savePlan(tx, meeting.id, to.revision, { ...to, status: 'scheduled', year }))) return 'changed meanwhile'
  if (meeting.kind === 'annual' && to.kind === 'annual' && calendarYear(to.date) === calendarYear(meeting.date))
    await moveFirstDay(tx, calendarYear(to.date), meeting.date, to.date)
  if (meeting.kind === 'annual' || to.kind === 'annual')
    await turnYear(tx, [calendarYear(meeting.date), calendarYear(to.date)], planning)
  return 'changed'
}

/** Why its day, time and place stay as they are; null where they may be changed. `today`: 'YYYY-MM-DD'. */
export const plannedNoMore = (meeting: PlannedMeeting, today: string): Refusal | null =>
  stillToCome.refuses(meeting) ?? dayAhead.refuses({ ...meeting, today })
const cancelledAlready = refuse('still-to-come', 'This meeting was cancelled: let it go ahead first')

export const changedNoMore = (meeting: PlannedMeeting, today: string): Refusal | null =>
  plannedNoMore(meeting, today) ?? (meeting.status === 'cancelled' ? cancelledAlready : null)
export const cancelledNoMore = (meeting: PlannedMeeting): Refusal | null =>
  stillToCome.refuses(meeting) ??
  (meeting.status === 'cancelled' ? refuse('still-to-come', 'This meeting was cancelled already') : null)

export type Details = Pick<Plan, 'starts' | 'venue' | 'kind' | 'convened'> & { revision: number }

/** Time, place, kind; the day is moved by moveMeeting. Of a cancelled meeting they are put right when it goes ahead. */
export async function changeMeeting(
  tx: Tx,
  meeting: PlannedMeeting,
  details: Details,
  planning: Planning,
): Promise<Changed> {
  const fault = changedNoMore(meeting, planning.today)
  if (fault) return fault
  const { date, whyChanged, movedFrom } = meeting
  return put(tx, meeting, { ...details, date, whyChanged, movedFrom }, planning)
}

export type Move = Pick<Plan, 'date' | 'starts' | 'venue'> & { why: string; revision: number }

/** To another day; or, if it was cancelled, to the same one. Its address stays, whatever day stands in it, so that every link holds. */
export async function moveMeeting(tx: Tx, meeting: PlannedMeeting, move: Move, planning: Planning): Promise<Changed> {
  const { date: from, status, kind } = meeting
  const fault =
    plannedNoMore(meeting, planning.today) ??
    anotherDay.refuses({ from, to: move.date, status }) ??
    (move.date === from ? null : changeExplained.refuses(move))
  if (fault) return fault
  const { why, ...to } = move
  const moved = move.date !== from
  return put(
    tx,
    meeting,
    {
      ...to,
      kind,
      convened: moved ? null : meeting.convened,
      whyChanged: moved ? why : null,
      movedFrom: moved ? from : null,
    },
    planning,
  )
}

/** What waits to be published for it is withdrawn. */
export async function cancelMeeting(
  tx: Tx,
  meeting: PlannedMeeting,
  { why, revision }: { why: string; revision: number },
  planning: Planning,
): Promise<Refusal | 'changed meanwhile' | 'changed'> {
  const fault = cancelledNoMore(meeting) ?? changeExplained.refuses({ why })
  if (fault) return fault
  const { date, starts, venue, kind, convened, year, movedFrom } = meeting
  const as = { date, starts, venue, kind, convened, year, movedFrom }
  if (!(await savePlan(tx, meeting.id, revision, { ...as, status: 'cancelled', whyChanged: why })))
    return 'changed meanwhile'
  await withdrawWaiting(tx, meeting.id)
  if (kind === 'annual') await turnYear(tx, [calendarYear(date)], planning)
  return 'changed'
}
