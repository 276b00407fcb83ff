/** The clerk's screen of a meeting under way: plain forms, of which each can be sent again after a lost connection. */
import { randomBytes } from 'node:crypto'
import { mayClerk } from '../../access/index.ts'
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { fullDate, longDate, type Refusal, today } from '../../lib/index.ts'
import { form, type Html, html, insetText, invalid, link, missing, type Page, page, redirect } from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { deskOf } from './desk.ts'
import { deskSchema, type Sent } from './desk-form.ts'
import type { Sheet } from './fields.view.ts'
import { happenedIn } from './happened-in.ts'
import { currentView } from './item.view.ts'
import { logView } from './log.view.ts'
import { noteHappening } from './note-happening.ts'
import { openingView, presenceView } from './presence.view.ts'
import { onItsDay, past } from './rules.ts'
import { councillorsOf, logOf, membersOf } from './store.ts'
import { nextView, restView, wayOnView } from './way-on.view.ts'
import { momentOf } from './when.ts'

const notThere = 'There is no meeting at this address'
const place = (meeting: Meeting) => `/committee/meetings/${meeting.slug}`

/** To which part of the screen somebody comes back. */
const cameFrom = ({ form: key }: Sent): string =>
  /^(member|arrived|chair$|attending|substitute)/.test(key) ? 'presence' : key === 'undone' ? 'log' : 'item'

/** The field of a form that a rule's sentence belongs to. */
const fieldOf = (sent: Sent, { rule }: Refusal): string => {
  if (rule === past.id) return 'at'
  if (rule === 'live-substitutes') return 'ticked'
  if (rule === 'live-casting-vote') return 'casting'
  if (rule === 'live-votes-cast') return sent.do === 'recorded' ? 'cast' : 'for'
  if (rule === 'live-names-paragraphs') return 'paragraphs'
  return ''
}

async function momentIn(
  tx: Tx,
  meeting: Meeting,
  typed: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  if (typed === '') return now
  const log = await logOf(tx, meeting.id)
  const last =
    log
      .map(one => one.at)
      .toSorted((a, b) => Temporal.Instant.compare(a, b))
      .at(-1) ?? null
  return momentOf(typed, meeting, last, now)
}

async function nameIn(tx: Tx, meeting: Meeting): Promise<(id: number) => string> {
  const all = [...(await membersOf(tx, meeting.id)), ...(await councillorsOf(tx, meeting.id))]
  return id => all.find(one => one.personId === id)?.name ?? ''
}

/** Before its day nothing is noted, and of a cancelled meeting nothing at all. Null where the forms are to be shown. */
const notYetView = ({ date, status }: Meeting, day: string): Html | null =>
  status === 'cancelled'
    ? insetText({ text: 'This meeting is cancelled: there is nothing to note.' })
    : onItsDay.test({ date, today: day })
      ? null
      : html`${insetText({
          text: html`<strong>This page opens on ${fullDate(date)}.</strong><br>${onItsDay.says()}. From then on you note here, as it happens, who is there, items, motions, votes, resolutions and actions: the public follows, and the minutes are drafted from it.`,
        })}`

export const deskPage = (committee: Committee): Page =>
  page({
    path: '/committee/meetings/:slug/live',
    allow: mayClerk,
    form: form(deskSchema),
    get: ({ params, as, now, form: state }) =>
      as(async tx => {
        const meeting = await meetingBySlug(tx, params.slug)
        if (!meeting) return missing(notThere)
        const desk = await deskOf(tx, committee, meeting, now)
        const { phase } = desk.sitting
        const token = randomBytes(12).toString('base64url')
        const sheets = (key: string): Sheet => ({
          form: state,
          key,
          // A form that was refused keeps its own: it may have been on its way twice.
          token: state.value('form') === key ? state.value('token') : token,
        })
        const top = html`${state.summary()}${deskHeading(meeting, 'At the meeting')}`
        const log = logView(desk, sheets('undone'))
        const common = {
          title: `At the meeting: ${meeting.bodyName}, ${longDate(meeting.date)}`,
          section: '/committee',
          unlisted: true,
          breadcrumbs: meetingCrumbs(meeting, { text: 'At the meeting' }),
        }
        const notYet = phase === 'before' ? notYetView(meeting, today(now).toString()) : null
        if (notYet) return { ...common, body: html`${top}${notYet}${desk.log.length > 0 && log}` }
        const main =
          phase === 'before'
            ? openingView(desk, sheets)
            : phase === 'open'
              ? html`${currentView(desk, sheets, nextView(desk, sheets))}${wayOnView(desk, sheets)}`
              : restView(desk, sheets)
        return {
          ...common,
          body: html`${top}${
            desk.sitting.excluded && html`<p class="govuk-body"><strong>The public is excluded.</strong></p>`
          }<p class="govuk-body">${link(`/meetings/${meeting.slug}/live`, 'What the public sees')}. If the connection is lost, load again what your browser shows: what you sent counts once.</p><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${main}</div><div class="govuk-grid-column-one-third">${presenceView(desk, sheets)}</div></div>${log}`,
        }
      }),
    post: ({ params, as, values: sent, now }) =>
      as(async tx => {
        const meeting = await meetingBySlug(tx, params.slug)
        if (!meeting) return missing(notThere)
        const no = (field: string, says: string) => invalid(field === '' ? '' : `${sent.form}-${field}`, says)
        const happened = happenedIn(sent, await nameIn(tx, meeting))
        if (happened === null) return no('', 'Choose what happened')
        if ('says' in happened) return no(happened.field, happened.says)
        const at = await momentIn(tx, meeting, sent.at, now)
        if (at === null) return no('at', past.says())
        const refusal = await noteHappening(tx, committee, meeting, { happened, at, token: sent.token, now })
        if (refusal) return no(fieldOf(sent, refusal), refusal.says)
        return redirect(`${place(meeting)}/live#${cameFrom(sent)}`)
      }),
  })
