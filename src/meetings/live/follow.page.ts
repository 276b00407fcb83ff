/** A meeting as it goes on, for residents: a page that can be loaded again, and its events. */
import type { Tx } from '../../db/index.ts'
import { fullDate, longDate } from '../../lib/index.ts'
import { button, bytes, events, html, link, missing, type Page, page, type PageRequest } from '../../web/index.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { followView, whereItIs } from './follow.view.ts'
import { type Frame, frameOf, type Hub } from './hub.ts'
import type { PublicSitting } from './public-sitting.ts'
import { shownAt, startsOf } from './store.ts'

const notThere = 'There is no meeting at this address'

/** As whoever asks; null where they do not see the meeting. */
export async function frameAt(tx: Tx, meetingId: number): Promise<Frame | null> {
  const meeting = await startsOf(tx, meetingId)
  if (!meeting) return null
  const shown = await shownAt<PublicSitting>(tx, meetingId)
  const state = shown?.state ?? null
  const html = followView(state, meeting.starts).text
  return frameOf(shown?.n ?? 0, { says: whereItIs(state), html, over: state?.phase === 'closed' })
}

const place = (meeting: Meeting) => `/meetings/${meeting.slug}/live`

const followPage = page({
  path: '/meetings/:slug/live',
  allow: 'everyone',
  get: ({ params, read }) =>
    read(async tx => {
      const meeting = await meetingBySlug(tx, params.slug)
      if (!meeting) return missing(notThere)
      const shown = await shownAt<PublicSitting>(tx, meeting.id)
      const state = shown?.state ?? null
      const over = state?.phase === 'closed' || meeting.status !== 'scheduled'
      return {
        title: `Follow the meeting: ${meeting.bodyName}, ${longDate(meeting.date)}`,
        description: `The ${meeting.bodyName} on ${fullDate(meeting.date)} as it goes on.`,
        section: '/meetings',
        ...(!over && { script: 'live' as const }),
        breadcrumbs: [
          { text: 'Home', href: '/' },
          { text: meeting.bodyName, href: `/bodies/${meeting.bodySlug}` },
          { text: longDate(meeting.date), href: `/meetings/${meeting.slug}` },
          { text: 'Follow the meeting' },
        ],
        body: html`<span class="govuk-caption-l">${meeting.bodyName}, ${fullDate(meeting.date)}</span><h1 class="govuk-heading-l">Follow the meeting</h1>${
          !over &&
          html`<p class="govuk-body">${link(place(meeting), 'Show what is new')}</p><p class="govuk-visually-hidden" role="status" data-live-says></p><div data-live-stop hidden>${button({ text: 'Stop showing what is new by itself', type: 'button', classes: 'govuk-button--secondary' })}</div>`
        }<div${!over && html` data-live="${place(meeting)}/events" data-n="${shown?.n ?? 0}"`}>${followView(state, meeting.starts)}</div><p class="govuk-body">${link(`/meetings/${meeting.slug}`, 'Agenda and papers')}</p>`,
      }
    }),
})

/** `?after=4`: what the page shows already. `?once`: the newest event and no more, for programs that ask by and by. */
const eventsPage = (hub: Hub) =>
  page({
    path: '/meetings/:slug/live/events',
    allow: 'everyone',
    // Each reader has a stream of their own.
    fresh: true,
    async get(request: PageRequest<'/meetings/:slug/live/events'>) {
      const meeting = await request.read(tx => meetingBySlug(tx, request.params.slug))
      if (!meeting) return missing(notThere)
      if (request.query.has('once')) {
        const frame = await request.read(tx => frameAt(tx, meeting.id))
        return frame ? bytes({ bytes: frame.bytes, type: 'text/event-stream; charset=utf-8' }) : missing(notThere)
      }
      const after = request.lastEvent || (request.query.get('after') ?? '')
      const stream = hub.follow({
        meetingId: meeting.id,
        from: request.from,
        own: request.actor && (() => request.read(tx => frameAt(tx, meeting.id))),
        seen: /^\d{1,9}$/.test(after) ? Number(after) : -1,
      })
      if (stream) return events(stream)
      return {
        title: 'Too many people follow this meeting',
        status: 503 as const,
        unlisted: true,
        body: html`<h1 class="govuk-heading-l">Too many people follow this meeting</h1><p class="govuk-body">The page of the meeting still shows what is new each time that you load it.</p>`,
      }
    },
  })

export const followPages = (hub: Hub): Page[] => [followPage, eventsPage(hub)]
