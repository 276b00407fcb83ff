/** A body at the clerk's desk: what it is, who sits on it in a municipal year, its meetings ahead. */
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { count, longDate, today, yearName } from '../../lib/index.ts'
import { bodyKindName, type Seat, seats, type Substitute, substitutes } from '../../people/index.ts'
import {
  button,
  heading,
  type Html,
  html,
  link,
  missing,
  page,
  say,
  subheading,
  summaryList,
  table,
  tag,
  wide,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { meetingsView } from '../desk/home.view.ts'
import { plannedFrom } from '../meeting/plan.store.ts'
import { bodyYear } from './year-of.ts'

const dates = ({ begins, ends, whyEnded }: Seat): string =>
  [
    begins !== null && `from ${longDate(begins)}`,
    ends !== null && `until ${longDate(ends)}${whyEnded === null ? '' : ` (${whyEnded})`}`,
  ]
    .filter(Boolean)
    .join(' ')

const seatTable = (all: readonly Seat[], at: string, year: number): Html =>
  wide(
    'Members',
    table({
      head: ['Name', 'Role', 'Party', 'Sits'],
      rows: all.map(one => [
        html`${link(`${at}/members/${one.personId}?year=${year}`, one.name)}${one.ends !== null && html` ${tag({ text: 'Ended', classes: 'govuk-tag--grey' })}`}`,
        [one.role ?? 'Member', one.coopted && 'co-opted', !one.votes && 'no vote'].filter(Boolean).join(', '),
        one.party ?? '',
        html`${dates(one)}${one.holders === 0 && one.ends === null && html` ${tag({ text: 'Not a user yet', classes: 'govuk-tag--grey' })}`}`,
      ]),
    }),
  )

const substituteView = (all: readonly Substitute[], at: string, year: number): Html =>
  html`${subheading('Substitutes', 'substitutes')}${say(html`They may stand in for a member at a meeting. ${link(`${at}/substitutes?year=${year}`, 'Change who they are')}`)}${
    all.length > 0 &&
    html`<ul class="govuk-list govuk-list--bullet">${all.map(one => html`<li>${one.name}${one.party !== null && ` (${one.party})`}</li>`)}</ul>`
  }`

export const bodyDeskPage = (profile: Profile) =>
  page({
    path: '/committee/bodies/:slug',
    allow: mayClerk,
    get: ({ as, params, query, now }) =>
      as(async tx => {
        const found = await bodyYear(tx, params.slug, query.get('year'), { profile, now })
        if (!found) return missing('There is no body at this address')
        const { body, year, current } = found
        const at = `/committee/bodies/${body.slug}`
        const all = await seats(tx, body.id, year)
        const here = all.filter(one => one.ends === null && !one.coopted).length
        const vacant = (body.seats ?? here) - here
        const ahead = await plannedFrom(tx, today(now).toString(), [body.id])
        const years = [...new Set([current + 1, current, ...found.known])].toSorted((a, b) => b - a)
        return {
          title: body.name,
          breadcrumbs: committeeCrumbs({ text: 'Bodies and members', href: '/committee/bodies' }, { text: body.name }),
          unlisted: true,
          body: html`${heading(body.name)}${summaryList({
            rows: [
              {
                key: { text: 'Kind' },
                value: { text: bodyKindName(body.kind) },
                actions: {
                  items: [
                    { href: `${at}/change`, text: 'Change', visuallyHiddenText: 'name, kind, seats and what it does' },
                  ],
                },
              },
              body.about !== '' && { key: { text: 'What it does' }, value: { text: body.about } },
              {
                key: { text: 'Seats' },
                value: {
                  text: body.seats === null ? 'Not fixed' : `${body.seats}${vacant > 0 ? `, ${vacant} vacant` : ''}`,
                },
              },
              {
                key: { text: 'Who sees it' },
                value: {
                  text: body.public
                    ? link(`/bodies/${body.slug}`, 'Everybody')
                    : html`Clerks, the monitoring officer, members and ${link(`/bodies/${body.slug}/readers`, 'its readers')}`,
                },
                actions: {
                  items: [
                    {
                      href: `${at}/open`,
                      text: body.public ? 'Close' : 'Open to the public',
                      visuallyHiddenText: 'the body',
                    },
                  ],
                },
              },
            ],
          })}${subheading(`Members, ${yearName(year)}`, 'members')}${say(`The municipal year begins on ${longDate(found.firstDay(year))}.`)}<nav aria-label="Municipal years"><ul class="govuk-list wardmote-inline">${years.map(
            one =>
              html`<li>${one === year ? html`<strong>${yearName(one)}</strong>` : link(`${at}?year=${one}`, yearName(one))}</li>`,
          )}</ul></nav>${
            all.length > 0 ? seatTable(all, at, year) : say('Nobody is on the list of this year.')
          }${body.seats !== null && vacant > 0 && say(html`<strong>${count(vacant, 'seat')} ${vacant === 1 ? 'is' : 'are'} vacant.</strong>`)}<div class="govuk-button-group">${button({ text: 'Add a member', href: `${at}/members/new?year=${year}` })}${
            found.known.includes(year - 1) &&
            link(`${at}/copy?year=${year}`, `Copy the members of ${yearName(year - 1)}`)
          }</div>${profile.committee.substitutes.value.allowed && substituteView(await substitutes(tx, body.id, year), at, year)}${subheading('Meetings ahead', 'ahead')}${
            ahead.length > 0
              ? meetingsView(
                  ahead.map(meeting => ({ meeting, href: `/committee/meetings/${meeting.slug}`, lacks: [] })),
                )
              : say('None are planned.')
          }<p class="govuk-body">${link(`/committee/meetings/new?body=${body.slug}`, 'Plan a meeting')}</p>`,
        }
      }),
  })
