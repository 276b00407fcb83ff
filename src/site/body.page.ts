/** A board, committee or partnership: who sits on it year by year, and its meetings. */
import { mayClerk } from '../access/index.ts'
import { list, longDate, today, yearName } from '../lib/index.ts'
import { looseReports, meetings } from '../meetings/index.ts'
import { type Body, bodyBySlug, type Membership, membershipsOf, type Substitute, substitutes } from '../people/index.ts'
import { type Actor, details, type Html, html, missing, page, table, tag } from '../web/index.ts'
import { meetingList } from './meeting-list.view.ts'

export const bodyPage = page({
  path: '/bodies/:slug',
  allow: 'everyone',
  get: ({ params, read, now, actor }) =>
    read(async tx => {
      const body = await bodyBySlug(tx, params.slug)
      if (!body) return missing('There is no board, committee or partnership at this address')
      const day = today(now).toString()
      // Clerks see who is to sit from a later day on: not here, where everybody else sees who sits.
      const members = (await membershipsOf(tx, body.id)).filter(one => one.begins === null || one.begins <= day)
      const standIns = members[0] ? await substitutes(tx, body.id, members[0].year) : []
      const all = await meetings(tx, { bodySlug: body.slug })
      const reports = await looseReports(tx, body.id)
      const coming = all.filter(one => one.date >= day).reverse()
      const past = all.filter(one => one.date < day)
      const feed = `/feeds/${body.slug}.atom`
      const calendar = `/bodies/${body.slug}/calendar.ics`
      return {
        title: body.name,
        description: body.about || `Members and meetings of the ${body.name}.`,
        section: '/meetings',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: body.name }],
        head: html`<link rel="alternate" type="application/atom+xml" title="${body.name}" href="${feed}"><link rel="alternate" type="text/calendar" title="${body.name}" href="${calendar}">`,
        body: html`<h1 class="govuk-heading-l">${body.name}</h1>${body.about && html`<p class="govuk-body-l">${body.about}</p>`}${privacy(body, actor)}<p class="govuk-body">Follow its meetings: <a class="govuk-link" href="${calendar}">calendar</a>, <a class="govuk-link" href="${feed}">news feed</a>.</p><p class="govuk-body"><a class="govuk-link" href="/bodies/${body.slug}/work-programme">Work programme</a>: what it means to look at this year.</p><div class="govuk-grid-row"><div class="govuk-grid-column-one-half">${
          coming.length > 0 && html`<h2 class="govuk-heading-m">Coming up</h2>${meetingList(coming, false)}`
        }<h2 class="govuk-heading-m">Past meetings</h2>${past.length > 0 ? meetingList(past, false) : html`<p class="govuk-body">None on record.</p>`}</div><div class="govuk-grid-column-one-half">${membersView(members)}${standInsView(standIns)}${
          reports.length > 0 &&
          html`<h2 class="govuk-heading-m">Reports outside meetings</h2><ul class="govuk-list">${reports.map(
            report => html`<li><a class="govuk-link" href="/reports/${report.slug}">${report.title}</a></li>`,
          )}</ul>`
        }</div></div>`,
      }
    }),
})

/** What only those see who may read a private body, and the way to the desk for clerks. */
function privacy({ slug, public: open }: Body, actor: Actor | null): Html | false {
  const clerk = actor !== null && mayClerk(actor)
  return (
    (!open || clerk) &&
    html`<p class="govuk-body">${!open && tag({ text: 'Private' })} ${
      clerk && html`<a class="govuk-link" href="/committee/bodies/${slug}">Keep its members and meetings</a>`
    }${clerk && !open && html` <a class="govuk-link" href="/bodies/${slug}/readers">Who may read its papers</a>`}</p>`
  )
}

const standInsView = (all: Substitute[]): Html | false =>
  all.length > 0 && html`<p class="govuk-body">Substitutes: ${list(all.map(one => one.name))}.</p>`

/** 'Chair, from 3 June 2026': what is out of the ordinary about how somebody sits. */
const roleWords = ({ role, coopted, begins, ends }: Membership): string =>
  [
    role,
    coopted && 'co-opted',
    begins !== null && `from ${longDate(begins)}`,
    ends !== null && `until ${longDate(ends)}`,
  ]
    .filter(Boolean)
    .join(', ')

/** This year's members in full, earlier years folded away. */
function membersView(members: Membership[]): Html | null {
  const years = [...new Set(members.map(one => one.year))]
  if (years.length === 0) return null
  const [newest, ...earlier] = years
  const of = (year: number | undefined) => members.filter(one => one.year === year)
  return html`<h2 class="govuk-heading-m">Members</h2>${memberTable(of(newest), `Municipal year ${yearName(newest ?? 0)}`)}${earlier.map(
    year =>
      details({
        summaryText: `Members in ${yearName(year)}`,
        text: memberTable(of(year), `Municipal year ${yearName(year)}`),
      }),
  )}`
}

const memberTable = (members: Membership[], caption: string): Html =>
  table({
    caption,
    captionClasses: 'govuk-table__caption--s',
    head: ['Name', 'Role', 'Party'],
    rows: members.map(one => [
      html`<a class="govuk-link govuk-link--no-visited-state" href="/people/${one.slug}">${one.name}</a>`,
      roleWords(one),
      one.party ?? '',
    ]),
  })
