/** Begins a report: for a meeting, or for a body's work programme. */
import type { Committee } from '../../authority/index.ts'
import { randomSlug, refuse, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { bodyBySlug } from '../../people/index.ts'
import { meetingBySlug } from '../meeting/store.ts'
import { insertDraft, insertVersion } from './store.ts'
import { emptyContent, templatesOn } from './template.ts'

/** `to`: 'meeting:SLUG' or 'body:SLUG'. */
export async function beginDraft(
  tx: Tx,
  committee: Committee,
  typed: { title: string; to: string; template: string },
  now: Temporal.Instant,
): Promise<{ slug: string } | Refusal> {
  const [kind, slug = ''] = typed.to.split(':')
  const meeting = kind === 'meeting' ? await meetingBySlug(tx, slug) : undefined
  const body = kind === 'body' ? await bodyBySlug(tx, slug) : undefined
  const bodyId = meeting?.bodyId ?? body?.id
  if (bodyId === undefined)
    return refuse('report-for-meeting', 'Choose the meeting, or the work programme, that the report is for')
  if (meeting?.status === 'cancelled')
    return refuse('report-for-meeting', 'That meeting is cancelled: choose another one')
  const day = meeting?.date ?? now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  const template = templatesOn(committee, day).find(one => one.key === typed.template)
  if (!template) return refuse('report-with-template', 'Choose a template')
  const made = {
    slug: randomSlug(),
    bodyId,
    meetingId: meeting?.id ?? null,
    businessId: null,
    template: template.key,
    title: typed.title,
  }
  const { id } = await insertDraft(tx, made, now)
  await insertVersion(tx, id, 1, emptyContent, 'Begun', now)
  return { slug: made.slug }
}
