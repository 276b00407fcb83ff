/** What the pages of an agenda have in common: the meeting they are about, the way to it, and whether time has run out. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { type AgendaMeeting, agendaMeeting, publishedAgendas } from './agenda.store.ts'
import type { Notice } from './lateness.ts'
import { type Business, businessOf } from './store.ts'

export const nowhere = 'There is no agenda at this address'

export const agendaAddress = (meeting: { slug: string }): string => `/committee/meetings/${meeting.slug}/agenda`

export const crumbs = (meeting: AgendaMeeting, here?: string) =>
  meetingCrumbs(
    meeting,
    ...(here === undefined ? [{ text: 'Agenda' }] : [{ text: 'Agenda', href: agendaAddress(meeting) }, { text: here }]),
  )

export type Desk = { readonly meeting: AgendaMeeting; readonly items: Business[]; readonly notice: Notice }

/** Undefined where there is no such meeting for whoever asks. */
export async function desk(
  tx: Tx,
  slug: string,
  { committee, now }: { committee: Committee; now: Temporal.Instant },
): Promise<Desk | undefined> {
  const meeting = await agendaMeeting(tx, slug)
  if (!meeting) return undefined
  const published = await publishedAgendas(tx, meeting.id)
  return { meeting, items: await businessOf(tx, meeting.id), notice: { meeting, committee, now, published } }
}

/** With the item that an address names. */
export async function deskItem(
  tx: Tx,
  { slug, id }: { slug: string; id: string },
  given: { committee: Committee; now: Temporal.Instant },
): Promise<(Desk & { item: Business }) | undefined> {
  const found = await desk(tx, slug, given)
  const item = /^\d{1,9}$/.test(id) ? found?.items.find(one => one.id === Number(id)) : undefined
  return found && item ? { ...found, item } : undefined
}
