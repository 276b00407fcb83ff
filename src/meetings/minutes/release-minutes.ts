/** Sends minutes to the chair, and releases them for publication as a draft. */
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import type { Meeting } from '../meeting/store.ts'
import { contradictionsAnswered } from '../pack/rules.ts'
import { attendeesOf, deskOf, itemsOf, lockDesk } from './desk.store.ts'
import { inOrder, mayEdit, namesPresent, sayEnded, summaryForPublic } from './rules.ts'
import {
  insertComment,
  insertPublication,
  meetingsNear,
  sendToChair,
  setDraft,
  setReleased,
  withdrawPublications,
} from './stage.store.ts'

/** `where`: pages on which it is put right, below the address of the minutes, each with its name. */
export type Want = Refusal & { readonly where: readonly { readonly below: string; readonly text: string }[] }

/** What is still to be done before they go anywhere: each rule's sentence once. */
export async function missingIn(tx: Tx, meeting: Pick<Meeting, 'id' | 'bodyId' | 'date' | 'year'>): Promise<Want[]> {
  const desk = await deskOf(tx, meeting.id)
  if (!desk) return []
  const present = (await attendeesOf(tx, meeting.id)).filter(one => one.capacity === 'present').length
  const others = await meetingsNear(tx, meeting.bodyId, meeting.id)
  const items = await itemsOf(tx, meeting.id)
  const unsaid = items.filter(item => !summaryForPublic.test(item))
  const want = (refusal: Refusal | null | undefined, ...where: Want['where']): Want[] =>
    refusal ? [{ ...refusal, where }] : []
  const attendance = { below: 'attendance', text: 'Change who was there, the place and the end' }
  return [
    ...want(namesPresent.refuses({ present }), attendance),
    ...want(sayEnded.refuses(desk.ended), attendance),
    ...want(
      unsaid[0] && summaryForPublic.refuses(unsaid[0]),
      ...unsaid.map(({ id, title }) => ({ below: `items/${id}`, text: title })),
    ),
    ...want(inOrder.refuses({ meeting, others })),
  ]
}

const ofChair = new Set([namesPresent.id, sayEnded.id])

export async function sendMinutes(tx: Tx, meeting: Meeting, now: Temporal.Instant): Promise<Refusal | 'gone' | 'sent'> {
  const desk = await lockDesk(tx, meeting.id)
  if (!desk) return 'gone'
  const no = mayEdit.refuses(desk.state) ?? (await missingIn(tx, meeting)).find(one => ofChair.has(one.rule))
  if (no) return no
  await sendToChair(tx, meeting.id, now)
  return 'sent'
}

/** By a chair or vice-chair of the body, to whom the minutes were sent: the database asks. */
export const commentMinutes = (tx: Tx, meetingId: number, says: { text: string; agrees: boolean }) =>
  insertComment(tx, meetingId, says.text, says.agrees)

/** The chair need not have agreed: a draft is the clerk's, and the meeting agrees it. `openErrors`: what the proof-reader found and nobody answered. */
export async function releaseMinutes(
  tx: Tx,
  meeting: Meeting,
  due: Temporal.Instant,
  openErrors: number,
): Promise<Refusal | 'gone' | 'released'> {
  const desk = await lockDesk(tx, meeting.id)
  if (!desk) return 'gone'
  const no =
    mayEdit.refuses(desk.state) ??
    (await missingIn(tx, meeting))[0] ??
    contradictionsAnswered.refuses({ open: openErrors })
  if (no) return no
  await setReleased(tx, meeting.id)
  await insertPublication(tx, meeting.id, due, '')
  return 'released'
}

/** Takes a release back that is not published yet. */
export async function recallMinutes(tx: Tx, meetingId: number): Promise<'gone' | 'recalled'> {
  if (!(await lockDesk(tx, meetingId)) || (await withdrawPublications(tx, meetingId)).length === 0) return 'gone'
  await setDraft(tx, meetingId)
  return 'recalled'
}
