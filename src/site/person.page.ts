/** A person: where they sit, which meetings they came to, what they moved or declared. */
import { count, longDate, yearName } from '../lib/index.ts'
import { attendanceOf, type Capacity, deedsOf } from '../meetings/index.ts'
import { bodiesOf, personBySlug, spellings } from '../people/index.ts'
import { type Html, html, missing, page, redirect, table } from '../web/index.ts'

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
      const attended = await attendanceOf(tx, person.id)
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
              one.role ?? 'Member',
            ]),
          })
        }${attendanceView(attended)}${deedsView(deeds)}${
          names.length > 0 &&
          html`<p class="govuk-body-s wardmote-list__meta">The papers also print this name as ${names.join('; ')}.</p>`
        }`,
      }
    }),
})

const words: Record<Capacity, string> = {
  present: 'Present',
  apologies: 'Sent apologies',
  'absent on council business': 'Absent on council business',
  officer: 'Present as an officer',
  'also present': 'Present, not as a member',
}

function attendanceView(attended: Attended): Html | false {
  const due = attended.filter(one => one.capacity !== 'officer' && one.capacity !== 'also present')
  const came = due.filter(one => one.capacity === 'present')
  return (
    attended.length > 0 &&
    html`<h2 class="govuk-heading-m">Meetings</h2>${
      due.length > 0 &&
      html`<p class="govuk-body">The minutes on record list them as present at ${came.length} of ${count(due.length, 'meeting')}.</p>`
    }${table({
      head: ['Meeting', 'Attendance'],
      rows: attended.map(one => [
        html`<a class="govuk-link" href="/meetings/${one.slug}">${one.bodyName}, ${longDate(one.date)}</a>`,
        words[one.capacity],
      ]),
    })}`
  )
}

const verb = { moved: 'Moved', seconded: 'Seconded', declared: 'Declared' } as const

const deedsView = (deeds: Deeds): Html | false =>
  deeds.length > 0 &&
  html`<h2 class="govuk-heading-m">Moved, seconded or declared</h2><ul class="wardmote-list">${deeds.map(
    one =>
      html`<li class="wardmote-list__item"><p class="govuk-body"><strong>${verb[one.kind]}</strong> ${one.text}</p><p class="govuk-body-s wardmote-list__meta"><a class="govuk-link" href="/meetings/${one.slug}">${one.bodyName}, ${longDate(one.date)}</a>${one.title && ` · ${one.ref ? `${one.ref} ` : ''}${one.title}`}</p></li>`,
  )}</ul>`
