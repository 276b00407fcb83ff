/** What pages about the steps of published minutes share. */
import type { Tx } from '../../db/index.ts'
import { isRefusal, type Refusal } from '../../lib/index.ts'
import { invalid, missing, redirect } from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { type Desk, type DeskState, deskOf } from './desk.store.ts'

export const noMinutes = () => missing('There are no such minutes at this address')
export const backTo = (slug: string): string => `/committee/meetings/${slug}/minutes`

export const stepCrumbs = (meeting: Meeting, here: string) =>
  meetingCrumbs(meeting, { text: 'Minutes', href: backTo(meeting.slug) }, { text: here })

/** The meeting and its minutes, where they are in one of these states. */
export async function minutesIn(
  tx: Tx,
  slug: string,
  ...states: DeskState[]
): Promise<{ meeting: Meeting; desk: Desk } | null> {
  const meeting = await meetingBySlug(tx, slug)
  const desk = meeting && (await deskOf(tx, meeting.id))
  return meeting && desk && states.includes(desk.state) ? { meeting, desk } : null
}

/** After a step: back to the minutes, or the rule's sentence beside the field. */
export const answered = (done: Refusal | string, field: string, slug: string) =>
  done === 'gone' ? noMinutes() : isRefusal(done) ? invalid(field, done.says) : redirect(backTo(slug))
