/** What a feed reader or a calendar asks for: a body's meetings, all meetings, all decisions. */
import { clockTime, count, fullDate, longDate } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { decisions, minuteAnchor } from '../../meetings/index.ts'
import { bodyBySlug } from '../../people/index.ts'
import { bytes, missing, page, type Shell } from '../../web/index.ts'
import { atom, type Entry } from './atom.ts'
import { type Event, icalendar } from './icalendar.ts'
import { type FeedMeeting, feedMeetings } from './store.ts'

const type = 'application/atom+xml; charset=utf-8'

/** 'Cancelled. The chair is ill.', 'Moved from 9 March 2027.'; null where nothing was changed. */
const changeWords = ({ status, movedFrom, whyChanged }: FeedMeeting): string | null => {
  const what = status === 'cancelled' ? 'Cancelled.' : movedFrom === null ? null : `Moved from ${longDate(movedFrom)}.`
  return what === null ? null : [what, whyChanged].filter(Boolean).join(' ')
}
const changeTag = ({ status, movedFrom }: FeedMeeting): string =>
  status === 'cancelled' ? ' (cancelled)' : movedFrom === null ? '' : ` (moved from ${longDate(movedFrom)})`

/** Addresses in feeds are absolute; identifiers must not depend on them, so they hang on the authority's key. */
const origin = (shell: Shell) => shell.origin ?? 'http://localhost'

export const feedPages = (key: string) => {
  const id = (kind: string, of: string) => `tag:wardmote,2026:${key}:${kind}:${of}`
  const meetingEntry = (one: FeedMeeting, shell: Shell): Entry => ({
    id: id('meeting', one.slug),
    title: `${one.bodyName}, ${longDate(one.date)}${changeTag(one)}`,
    href: `${origin(shell)}/meetings/${one.slug}`,
    updated: one.changed.round('second').toString(),
    summary: [
      changeWords(one)?.replace(/\.$/, ''),
      `${fullDate(one.date)}${one.starts ? `, ${clockTime(one.starts)}` : ''}${one.venue ? `, ${one.venue}` : ''}`,
      one.reports > 0 && count(one.reports, 'report'),
      one.resolutions > 0 && count(one.resolutions, 'decision'),
    ]
      .filter(Boolean)
      .join('. '),
  })
  const meetingFeed = async (tx: Tx, slug: string | null, name: string, shell: Shell, self: string) =>
    bytes({
      type,
      bytes: atom({
        id: id('feed', slug ?? 'meetings'),
        title: `${name}: meetings`,
        self: `${origin(shell)}${self}`,
        home: `${origin(shell)}${slug ? `/bodies/${slug}` : '/meetings'}`,
        author: shell.councilName,
        entries: (await feedMeetings(tx, slug, 50)).map(one => meetingEntry(one, shell)),
      }),
    })

  const decisionsFeed = async (tx: Tx, shell: Shell) => {
    const found = await decisions(tx, { bodySlug: null, year: null, wards: [], from: 0, size: 50 })
    const entries = found.map((one, i) => ({
      id: id(
        'decision',
        `${one.slug}:${one.minutePosition}:${found.slice(0, i).filter(other => other.slug === one.slug && other.minutePosition === one.minutePosition).length}`,
      ),
      title: one.title,
      href: `${origin(shell)}/meetings/${one.slug}#${minuteAnchor(one.ref, one.minutePosition)}`,
      updated: `${one.date}T00:00:00Z`,
      summary: `${one.bodyName}, ${longDate(one.date)}: ${one.text}`,
    }))
    const title = `${shell.councilName}: decisions`
    return bytes({
      type,
      bytes: atom({
        id: id('feed', 'decisions'),
        title,
        self: `${origin(shell)}/feeds/decisions.atom`,
        home: `${origin(shell)}/decisions`,
        author: shell.councilName,
        entries,
      }),
    })
  }

  const feed = page({
    path: '/feeds/:name',
    allow: 'everyone',
    get: ({ params, db, shell, path }) =>
      db.asPublic(async tx => {
        const slug = /^(.+)\.atom$/.exec(params.name)?.[1]
        if (slug === 'meetings') return meetingFeed(tx, null, shell.councilName, shell, path)
        if (slug === 'decisions') return decisionsFeed(tx, shell)
        const body = slug === undefined ? undefined : await bodyBySlug(tx, slug)
        return body ? meetingFeed(tx, body.slug, body.name, shell, path) : missing('There is no feed at this address')
      }),
  })

  const calendar = page({
    path: '/bodies/:slug/calendar.ics',
    allow: 'everyone',
    get: ({ params, db, shell, now }) =>
      db.asPublic(async tx => {
        const body = await bodyBySlug(tx, params.slug)
        if (!body) return missing('There is no calendar at this address')
        const events = (await feedMeetings(tx, body.slug, 500)).map((one): Event => ({
          uid: `${key}-meeting-${one.slug}@wardmote`,
          sequence: one.sequence,
          date: one.date,
          starts: one.starts,
          ends: one.ended,
          summary: one.bodyName,
          location: one.venue,
          url: `${origin(shell)}/meetings/${one.slug}`,
          cancelled: one.status === 'cancelled',
          description: changeWords(one),
          changed: one.changed,
        }))
        const stamp = `${now.toString().slice(0, 19).replace(/[-:]/g, '')}Z`
        return bytes({
          type: 'text/calendar; charset=utf-8',
          bytes: icalendar(body.name, events, stamp),
          filename: `${body.slug}.ics`,
        })
      }),
  })
  return [feed, calendar]
}
