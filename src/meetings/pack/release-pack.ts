/** A clerk releases the papers of a meeting, now or for a later moment; or takes a release back. */
import type { Tx } from '../../db/index.ts'
import { type Refusal } from '../../lib/index.ts'
import { agendaProblems } from '../business/problems.ts'
import type { Committee } from '../../authority/index.ts'
import { insertRelease, openRelease, publicationsOf, releaseAgain, withdrawRelease } from './store.ts'
import { contradictionsAnswered, nothingStops, releasedAhead, reportsThere } from './rules.ts'

/** `anyway`: though reports are missing, which are then listed as "to follow". */
export type Release = { due: Temporal.Instant | null; said: string; anyway?: boolean }

type When = {
  committee: Committee
  now: Temporal.Instant
  date: string
  /** What the proof-reader found and nobody has answered: how many errors. */
  openErrors: (tx: Tx) => Promise<number>
}

/** `due` null: at once. The caller has checked that whoever acts is a clerk; row security does so again. */
export async function releasePack(
  tx: Tx,
  meetingId: number,
  { due, said, anyway = false }: Release,
  { committee, now, date, openErrors }: When,
): Promise<{ id: number } | Refusal> {
  const problems = await agendaProblems(tx, meetingId, { committee, now })
  const refusal =
    nothingStops.refuses({ stops: problems.filter(problem => problem.level === 'stops').length }) ??
    reportsThere.refuses({ missing: problems.filter(problem => problem.what === 'no report').length, anyway }) ??
    (due && releasedAhead.refuses({ due, now, date })) ??
    contradictionsAnswered.refuses({ open: await openErrors(tx) })
  if (refusal) return refusal
  const all = await publicationsOf(tx, meetingId)
  const kind = all.some(one => one.state === 'published') ? 'supplement' : 'agenda'
  const release = { kind, due: due ?? now, said, now } as const
  const open = await openRelease(tx, meetingId)
  if (open) await releaseAgain(tx, open.id, release)
  return open ?? insertRelease(tx, meetingId, release)
}

/** False where nothing waited. What is published cannot be taken back: another version takes its place. */
export const withdrawPack = async (tx: Tx, meetingId: number): Promise<boolean> =>
  (await withdrawRelease(tx, meetingId)).length > 0
