/** A person: where they sit, which meetings they came to, what they moved or declared. */
import { longDate, yearName } from '../lib/index.ts'
import {
  attendanceOf,
  attendancePercent,
  type AttendanceShare,
  attendanceShares,
  type Capacity,
  deedsOf,
} from '../meetings/index.ts'
import { bodiesOf, personBySlug, represents, spellings } from '../people/index.ts'
import { type Html, html, missing, page, redirect, table, wide } from '../web/index.ts'

type Attended = Awaited<ReturnType<typeof attendanceOf>>
type Deeds = Awaited<ReturnType<typeof deedsOf>>

export const personPage = page({
  path: '/people/:slug',
  allow: 'everyone',
  get: ({ params, read }) =>
    read(async tx => {
      const person = await personBySlug(tx, params.slug)
      if (!person) return missing('There is nobody at this address')
      if (person.slug !== params.slug) return redirect(`/people/${person.slug}`, 301)
      const sits = await bodiesOf(tx, person.id)
      const elsewhere = await represents(tx, person.id)
      const attended = await attendanceOf(tx, person.id)
      const shares = (await attendanceShares(tx, { personId: person.id })).toReversed()
      const deeds = await deedsOf(tx, person.id)
      const names = (await spellings(tx, person.id)).map(one => one.printed).filter(name => name !== person.name)
      const latest = sits.find(one => one.party)
      return {
        title: person.name,
        section: '/meetings',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: person.name }],
        body: html`<h1 class="govuk-heading-l">${person.name}</h1>${latest?.party && html`<p class="govuk-body-l">${latest.party}</p>`}${
          sits.length > 0 &&
          table({
            caption: 'Sits or sat on',
            captionClasses: 'govuk-table__caption--m',
            head: ['Body', 'Municipal year', 'Role'],
            rows: sits.map(one => [
              html`<a class="govuk-link" href="/bodies/${one.slug}">${one.name}</a>`,
              yearName(one.year),
              html`${[one.role ?? 'Member', one.coopted && 'co-opted'].filter(Boolean).join(', ')}${sitsWords(one)}`,
            ]),
          })
        }${
          elsewhere.length > 0 &&
          html`<h2 class="govuk-heading-m">Represents the council on</h2><ul class="govuk-list govuk-list--bullet">${elsewhere.map(one => html`<li>${one.outside}${sitsWords(one)}</li>`)}</ul>`
        }${attendanceView(attended, shares)}${deedsView(deeds)}${
          sits.length > 0 &&
          html`<p class="govuk-body"><a class="govuk-link" href="/people/${person.slug}/interests">Register of interests</a></p>`
        }${
          names.length > 0 &&
          html`<p class="govuk-body-s wardmote-list__meta">The papers also print this name as ${names.join('; ')}.</p>`
        }`,
      }
    }),
})

/** ', from 3 June 2026 until 1 March 2027'; nothing where the days are the year's own. */
const sitsWords = ({ begins, ends }: { begins: string | null; ends: string | null }): string =>
  [begins !== null && ` from ${longDate(begins)}`, ends !== null && ` until ${longDate(ends)}`].filter(Boolean).join('')

const words: Record<Capacity, string> = {
  present: 'Present',
  apologies: 'Sent apologies',
  'absent on council business': 'Absent on council business',
  officer: 'Present as an officer',
  'also present': 'Present, not as a member',
}

/** Cancelled meetings, and those before they joined or after they left, are not among those at which they were expected. */
const sharesView = (shares: AttendanceShare[]): Html | false =>
  shares.length > 0 &&
  wide(
    'Attendance as a member',
    table({
      caption: 'Attendance as a member',
      captionClasses: 'govuk-table__caption--s',
      head: ['Body', 'Municipal year', { text: 'Came to', format: 'numeric' }, { text: 'Share', format: 'numeric' }],
      rows: shares.map(one => [
        html`<a class="govuk-link" href="/bodies/${one.bodySlug}">${one.bodyName}</a>`,
        yearName(one.year),
        { text: `${one.present} of ${one.meetings}`, format: 'numeric' },
        { text: `${attendancePercent(one) ?? 0}%`, format: 'numeric' },
      ]),
    }),
  )

const attendanceView = (attended: Attended, shares: AttendanceShare[]): Html | false =>
  (attended.length > 0 || shares.length > 0) &&
  html`<h2 class="govuk-heading-m">Meetings</h2>${sharesView(shares)}${
    attended.length > 0 &&
    table({
      head: ['Meeting', 'Attendance'],
      rows: attended.map(one => [
        html`<a class="govuk-link" href="/meetings/${one.slug}">${one.bodyName}, ${longDate(one.date)}</a>`,
        words[one.capacity],
      ]),
    })
  }`

const verb = { moved: 'Moved', seconded: 'Seconded', declared: 'Declared' } as const

/** What the minutes say may say it already: 'Councillor Fenn declared …'. */
const told = ({ kind, text }: Deeds[number]): Html =>
  new RegExp(`\\b${kind}\\b`, 'i').test(text) ? html`${text}` : html`<strong>${verb[kind]}</strong> ${text}`

const deedsView = (deeds: Deeds): Html | false =>
  deeds.length > 0 &&
  html`<h2 class="govuk-heading-m">Moved, seconded or declared</h2><ul class="wardmote-list">${deeds.map(
    one =>
      html`<li class="wardmote-list__item"><p class="govuk-body">${told(one)}</p><p class="govuk-body-s wardmote-list__meta"><a class="govuk-link" href="/meetings/${one.slug}">${one.bodyName}, ${longDate(one.date)}</a>${one.title && ` · ${one.ref ? `${one.ref} ` : ''}${one.title}`}</p></li>`,
  )}</ul>`
