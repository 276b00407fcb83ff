/**
 * Whether an item comes late: it was not open to inspection, on an agenda or a supplement, with the notice that the law asks for
 * (section 100B(4)(a)). Then it is taken only with the chair's recorded opinion (section 100B(4)(b)). Its report is another matter: an
 * item that was listed in time may be taken though its report follows.
 */
import type { Committee } from '../../authority/index.ts'
import { noticeGiven } from '../clocks/notice.ts'
import type { PublishedAgenda } from './agenda.store.ts'

export type Notice = {
  readonly meeting: { readonly date: string; readonly convened: string | null }
  readonly committee: Committee
  readonly now: Temporal.Instant
  readonly published: readonly PublishedAgenda[]
}

const inTime = (at: Temporal.Instant, { meeting, committee }: Notice): boolean =>
  noticeGiven(at, meeting.date, committee, { convened: meeting.convened }).enough

/** When everybody could first see the item; null while nobody could. */
export const firstPublished = (id: number, { published }: Pick<Notice, 'published'>): Temporal.Instant | null =>
  published.find(({ agenda }) => agenda.some(item => item.id === id))?.at ?? null

/** `id` null: an item that would be added now. */
export function isLate(id: number | null, notice: Notice): boolean {
  const at = id === null ? null : firstPublished(id, notice)
  return !inTime(at ?? notice.now, notice)
}
