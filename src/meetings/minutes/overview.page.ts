/** Minutes in preparation, as they are printed: clerks write them, the chair reads and answers, members read the whole once published. */
import { z } from 'zod'
import { mayClerk, mayMonitor, isCouncillor } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { isRefusal, refuse, today } from '../../lib/index.ts'
import { type Actor, form, html, invalid, missing, page, redirect } from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { attendeesOf, deskOf, itemsOf, noteReading } from './desk.store.ts'
import { draftMinutes } from './draft-minutes.ts'
import { paperOf } from './facts-of.ts'
import { moveItem } from './move-item.ts'
import { chairView, clerkView, undraftedView } from './overview.view.ts'
import { mayDraft } from './rules.ts'
import { commentMinutes, missingIn, recallMinutes, sendMinutes } from './release-minutes.ts'
import { amendmentsOf, chairs, commentsOn, minutesPublications } from './stage.store.ts'
import { sittingAt } from '../live/sitting-at.ts'

/** Whom the database may show minutes that are not published, or not to everybody. */
export const readsMinutes = (actor: Actor): boolean => mayClerk(actor) || mayMonitor(actor) || isCouncillor(actor)

const fields = z.object({
  do: z.enum(['draft', 'send', 'recall', 'up', 'down', 'comment']),
  item: z.coerce.number().int().default(0),
  text: z.string().max(5000, 'Use 5,000 characters or fewer').default(''),
  ticks: z.array(z.string()).default([]),
})
type Values = z.output<typeof fields>

async function clerkDoes(tx: Tx, { committee }: Profile, meeting: Meeting, values: Values, now: Temporal.Instant) {
  if (values.do === 'draft') return draftMinutes(tx, committee, meeting, now)
  if (values.do === 'send') return sendMinutes(tx, meeting, now)
  if (values.do === 'recall') return recallMinutes(tx, meeting.id)
  if (values.do === 'up' || values.do === 'down') return moveItem(tx, meeting.id, values.item, values.do)
  return refuse('chair-comments', 'The chair answers here.')
}

/** The database asks whether they chair this body, and whether the minutes were sent to them. */
async function chairSays(tx: Tx, meeting: Meeting, values: Values) {
  const agrees = values.ticks.includes('agrees')
  if (values.text === '' && !agrees) return refuse('comment', 'Say what is to be changed, or that you agree')
  await commentMinutes(tx, meeting.id, { text: values.text, agrees })
  return 'said'
}

export const minutesPage = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/minutes',
    allow: readsMinutes,
    form: form(fields),
    get: ({ as, actor, params, form, now }) =>
      as(async tx => {
        const meeting = await meetingBySlug(tx, params.slug)
        if (!meeting || !actor) return missing('There are no minutes at this address')
        const desk = await deskOf(tx, meeting.id)
        const clerk = mayClerk(actor)
        if (!desk && !clerk) return missing('There are no minutes at this address')
        const common = {
          title: 'Minutes',
          unlisted: true,
          breadcrumbs: clerk
            ? meetingCrumbs(meeting, { text: 'Minutes' })
            : [
                { text: 'Home', href: '/' },
                { text: meeting.bodyName, href: `/meetings/${meeting.slug}` },
                { text: 'Minutes' },
              ],
        }
        const top = html`${form.summary()}${deskHeading(meeting, 'Minutes', { clerk })}`
        if (!desk) {
          const { phase } = await sittingAt(tx, meeting.id)
          const body = html`${top}${undraftedView(mayDraft.refuses({ ...meeting, phase, today: today(now).toString() }), phase === 'closed')}`
          return { ...common, body }
        }
        await noteReading(tx, meeting.id)
        const items = await itemsOf(tx, meeting.id)
        const paper = paperOf({ meeting, desk, items, attendees: await attendeesOf(tx, meeting.id) }, 'full')
        const given = {
          meeting,
          desk,
          items,
          paper,
          committee: profile.committee,
          comments: await commentsOn(tx, meeting.id),
          amendments: await amendmentsOf(tx, meeting.id),
          publications: await minutesPublications(tx, meeting.id),
          wants: clerk ? await missingIn(tx, meeting) : [],
        }
        return {
          ...common,
          body: html`${top}${clerk ? clerkView(given) : chairView(given, form, await maySay(tx, meeting))}`,
        }
      }),
    post: ({ as, actor, params, values, now, path }) =>
      as(async tx => {
        const meeting = await meetingBySlug(tx, params.slug)
        const desk = meeting && (await deskOf(tx, meeting.id))
        if (!meeting || !actor || (!desk && !mayClerk(actor))) return missing('There are no minutes at this address')
        const says = values.do === 'comment' && !mayClerk(actor)
        if (says ? !(await maySay(tx, meeting)) : !mayClerk(actor))
          return missing('There are no minutes at this address')
        const done = says ? await chairSays(tx, meeting, values) : await clerkDoes(tx, profile, meeting, values, now)
        if (isRefusal(done)) return invalid(says ? 'text' : '', done.says)
        return redirect(values.item > 0 ? `${path}#item-${values.item}` : path)
      }),
  })

/** A chair or vice-chair of the body, while the draft is theirs to read. */
async function maySay(tx: Tx, meeting: Meeting): Promise<boolean> {
  const desk = await deskOf(tx, meeting.id)
  return desk?.state === 'with chair' && (await chairs(tx, meeting.bodyId))
}
