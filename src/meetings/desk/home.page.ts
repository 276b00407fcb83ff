/**
 * Where committee work begins. Clerks see every meeting ahead with what it lacks; a monitoring officer sees the meetings, without what
 * is for clerks to do; councillors see the meetings of the bodies on which they sit; report authors find the way to their reports.
 */
import { mayClerk, mayMonitor, mayWriteReports, isCouncillor } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { count, today } from '../../lib/index.ts'
import { vacancies } from '../../people/index.ts'
import { type Actor, button, heading, type Html, html, link, page, say, subheading } from '../../web/index.ts'
import { absences, alertsAmong } from '../attendance/absences.ts'
import { plannedFrom, unfinished } from '../meeting/plan.store.ts'
import { type Ahead, linksView, meetingsView, vacanciesView } from './home.view.ts'
import { lacking, minutesLacking } from './missing.ts'
import { deskCountsOf, mySeats } from './store.ts'

/** Meetings within so many days stand first. */
const near = { days: 60 }
/** So long after a meeting that was not prepared here its minutes are asked for. */
const behind = { days: 92 }

type Place = { href: string; text: string; says: string }

function places(actor: Actor): Place[] {
  const clerk = mayClerk(actor)
  return [
    ...(clerk || mayWriteReports(actor) || mayMonitor(actor)
      ? [
          {
            href: '/committee/reports',
            text: 'Reports',
            says: clerk ? 'Every report that is being written' : 'Those that you write or must agree to',
          },
        ]
      : []),
    ...(clerk
      ? [
          { href: '/committee/work-programme', text: 'Work programme', says: 'What boards mean to look at, and when' },
          { href: '/committee/actions', text: 'Actions', says: 'What was asked for, and what became of it' },
          { href: '/committee/scrutiny', text: 'Scrutiny', says: 'Recommendations, call-in, referrals, consultations' },
          { href: '/questions', text: 'Public questions', says: 'The questions of each meeting stand on its desk' },
          {
            href: '/committee/bodies',
            text: 'Bodies and members',
            says: 'Boards, committees, panels; who sits on them',
          },
        ]
      : []),
    ...(isCouncillor(actor)
      ? [
          { href: '/interests/mine', text: 'Your interests', says: 'What the register says of you' },
          { href: '/committee/actions', text: 'Actions', says: 'What was asked of you, and what became of it' },
        ]
      : []),
    ...(mayMonitor(actor)
      ? [
          { href: '/interests/check', text: 'Register of interests', says: 'Entries that wait to be checked' },
          { href: '/committee/dispensations', text: 'Dispensations', says: 'Localism Act 2011, section 33' },
        ]
      : []),
    ...(isCouncillor(actor)
      ? [{ href: '/interests/mine', text: 'Your interests', says: 'What the public register says of you' }]
      : []),
    ...(mayMonitor(actor)
      ? [
          { href: '/interests/check', text: 'Register of interests', says: 'Entries of members that wait for you' },
          { href: '/committee/dispensations', text: 'Dispensations', says: 'Granted under section 33' },
        ]
      : []),
    ...(clerk || isCouncillor(actor)
      ? [
          {
            href: '/committee/representation',
            text: 'Representation on other bodies',
            says: 'Who speaks for the council elsewhere, and what they bring back',
          },
        ]
      : []),
    ...(clerk || mayMonitor(actor)
      ? [
          {
            href: '/committee/attendance',
            text: 'Attendance in the last six months',
            says: 'Local Government Act 1972, section 85',
          },
        ]
      : []),
  ]
}

const allowed = (actor: Actor): boolean =>
  mayClerk(actor) || mayMonitor(actor) || mayWriteReports(actor) || isCouncillor(actor)

/** For the navigation of whoever signed in. */
export const committeeLinks = (actor: Actor): { text: string; href: string }[] =>
  actor.stage === 'whole' && allowed(actor) ? [{ text: 'Committee work', href: '/committee' }] : []

export const committeePage = ({ committee }: Profile) => {
  async function ahead(tx: Tx, actor: Actor, day: string): Promise<Ahead[]> {
    const clerk = mayClerk(actor)
    const everything = clerk || mayMonitor(actor)
    const found = (await plannedFrom(tx, day, everything ? null : await mySeats(tx))).filter(
      one => one.status !== 'held',
    )
    const counts = clerk
      ? await deskCountsOf(
          tx,
          found.map(one => one.id),
        )
      : new Map<number, never>()
    return found.map(meeting => {
      const of = counts.get(meeting.id)
      return {
        meeting,
        href: clerk ? `/committee/meetings/${meeting.slug}` : `/meetings/${meeting.slug}`,
        lacks: of ? lacking(meeting, of, committee, day) : [],
      }
    })
  }

  async function forClerks(tx: Tx, day: string): Promise<Html> {
    const over = await unfinished(tx, day, Temporal.PlainDate.from(day).subtract(behind).toString())
    const counts = await deskCountsOf(
      tx,
      over.map(one => one.id),
    )
    const lacksOf = (id: number) => {
      const of = counts.get(id)
      return of ? [minutesLacking(of)] : []
    }
    const alerts = alertsAmong(await absences(tx, day))
    return html`${alerts.length > 0 && say(html`<strong>${count(alerts.length, 'councillor')}</strong> ${alerts.length === 1 ? 'has' : 'have'} not attended for four months or more: ${link('/committee/attendance', 'see who, and until when')}.`)}${
      over.length > 0 &&
      html`${subheading('Minutes to finish', 'behind')}${meetingsView(over.map(meeting => ({ meeting, href: `/committee/meetings/${meeting.slug}`, lacks: lacksOf(meeting.id) })))}`
    }${vacanciesView(await vacancies(tx, day))}`
  }

  return page({
    path: '/committee',
    allow: allowed,
    get: ({ as, actor, now }) =>
      as(async tx => {
        if (!actor) throw new Error('Nobody has signed in.')
        const day = today(now).toString()
        const all = await ahead(tx, actor, day)
        const until = today(now).add(near).toString()
        const soon = all.filter(one => one.meeting.date <= until)
        const later = all.filter(one => one.meeting.date > until)
        const clerk = mayClerk(actor)
        const listed = clerk || mayMonitor(actor) || isCouncillor(actor)
        return {
          title: 'Committee work',
          breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Committee work' }],
          unlisted: true,
          body: html`${heading('Committee work')}${
            clerk &&
            html`<div class="govuk-button-group">${button({ text: 'Plan a meeting', href: '/committee/meetings/new' })}${link('/committee/meetings/series', 'Plan a year’s calendar')}${link('/committee/bodies/new', 'Add a body')}</div>`
          }${
            listed &&
            html`${subheading(clerk || mayMonitor(actor) ? 'The next 60 days' : 'Your meetings in the next 60 days')}${
              soon.length > 0 ? meetingsView(soon) : say('No meetings are planned.')
            }${later.length > 0 && html`${subheading('Later')}${meetingsView(later)}`}`
          }${clerk && (await forClerks(tx, day))}${subheading('More')}${linksView(places(actor))}`,
        }
      }),
  })
}
