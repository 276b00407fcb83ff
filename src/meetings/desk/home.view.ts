/** The parts of the home of committee work. */
import { clockTime, count, fullDate } from '../../lib/index.ts'
import type { Vacancy } from '../../people/index.ts'
import { type Html, html, link, subheading, tag } from '../../web/index.ts'
import type { PlannedMeeting } from '../meeting/plan.store.ts'
import type { Lacking } from './missing.ts'

export type Ahead = { meeting: PlannedMeeting; href: string; lacks: Lacking[] }

const stateTag = ({ meeting, lacks }: Ahead): Html | false => {
  if (meeting.status === 'cancelled') return tag({ text: 'Cancelled', classes: 'govuk-tag--grey' })
  if (lacks.some(one => one.late)) return tag({ text: 'Late', classes: 'govuk-tag--red' })
  return meeting.movedFrom !== null && tag({ text: 'Moved', classes: 'govuk-tag--yellow' })
}

export const meetingsView = (all: readonly Ahead[]): Html =>
  html`<ul class="wardmote-list">${all.map(one => {
    const { date, starts, venue, bodyName, bodyPublic, kind } = one.meeting
    const place = [starts !== null && clockTime(starts), venue, !bodyPublic && 'private', kind !== 'ordinary' && kind]
    return html`<li class="wardmote-list__item"><h3 class="govuk-heading-s wardmote-list__title">${link(one.href, `${bodyName}, ${fullDate(date)}`)} ${stateTag(one)}</h3><p class="govuk-body-s wardmote-list__meta">${place.filter(Boolean).join(', ')}</p>${
      one.lacks.length > 0 &&
      html`<ul class="govuk-list govuk-list--bullet govuk-!-margin-top-2 govuk-!-margin-bottom-0">${one.lacks.map(({ says, late }) => html`<li>${late ? html`<strong>${says}</strong>` : says}</li>`)}</ul>`
    }</li>`
  })}</ul>`

const vacancyWords = ({ seats, members, chaired, since }: Vacancy): string => {
  const open = (seats ?? 0) - members
  const parts = [
    ...(open > 0
      ? [
          `${count(open, 'seat')} of ${seats} ${open === 1 ? 'is' : 'are'} vacant${since === null ? '' : `, the latest since ${fullDate(since)}`}`,
        ]
      : []),
    ...(chaired ? [] : ['no chair']),
  ]
  return parts.join('; ')
}

export const vacanciesView = (all: readonly Vacancy[]): Html | false =>
  all.length > 0 &&
  html`${subheading('Vacancies', 'vacancies')}<ul class="govuk-list govuk-list--bullet">${all.map(
    one => html`<li>${link(`/committee/bodies/${one.bodySlug}`, one.body)}: ${vacancyWords(one)}</li>`,
  )}</ul>`

export const linksView = (all: readonly { href: string; text: string; says: string }[]): Html =>
  html`<ul class="govuk-list govuk-list--spaced">${all.map(
    ({ href, text, says }) => html`<li>${link(href, text)}<br>${says}</li>`,
  )}</ul>`
