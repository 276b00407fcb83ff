/** A month of meetings as a calendar, Monday to Sunday. */
import { months } from '../lib/index.ts'
import { type Meeting, meetingsBetween } from '../meetings/index.ts'
import { html, missing, page, pagination } from '../web/index.ts'
import { cancelled } from './meeting-list.view.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const calendarPage = page({
  path: '/calendar/:month',
  allow: 'everyone',
  get: ({ read, params }) =>
    read(async tx => {
      if (!/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(params.month))
        return missing('There is no such month: an address ends like /calendar/2021-09')
      const month = Temporal.PlainYearMonth.from(params.month)
      const first = month.toPlainDate({ day: 1 })
      const last = month.toPlainDate({ day: month.daysInMonth })
      const found = await meetingsBetween(tx, first.toString(), last.toString())
      const name = (of: Temporal.PlainYearMonth) => `${months[of.month - 1]} ${of.year}`
      const step = (by: number) => {
        const other = month.add({ months: by })
        return { href: `/calendar/${other}`, labelText: name(other) }
      }
      return {
        title: `Calendar: ${name(month)}`,
        section: '/meetings',
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Meetings', href: '/meetings' }, { text: name(month) }],
        body: html`<h1 class="govuk-heading-l">${name(month)}</h1><div class="wardmote-scroll" tabindex="0" role="region" aria-label="Calendar"><table class="govuk-table wardmote-calendar"><caption class="govuk-visually-hidden">Meetings in ${name(month)}</caption><thead class="govuk-table__head"><tr>${weekdays.map(
          day => html`<th class="govuk-table__header" scope="col"><abbr title="${day}">${day.slice(0, 3)}</abbr></th>`,
        )}</tr></thead><tbody>${weeks(first, last).map(
          week => html`<tr>${week.map(day => dayView(day, found))}</tr>`,
        )}</tbody></table></div>${pagination({ previous: step(-1), next: step(1) })}`,
      }
    }),
})

/** Seven days a week from Monday; null where a day belongs to another month. */
function weeks(first: Temporal.PlainDate, last: Temporal.PlainDate): (Temporal.PlainDate | null)[][] {
  const before = Array.from({ length: first.dayOfWeek - 1 }, () => null)
  const days = Array.from({ length: last.day }, (_, i) => first.add({ days: i }))
  const all = [...before, ...days, ...Array.from({ length: 7 - last.dayOfWeek }, () => null)]
  return Array.from({ length: all.length / 7 }, (_, i) => all.slice(i * 7, i * 7 + 7))
}

function dayView(day: Temporal.PlainDate | null, found: Meeting[]) {
  if (!day) return html`<td class="govuk-table__cell"></td>`
  const here = found.filter(one => one.date === day.toString())
  return html`<td class="govuk-table__cell"><span class="wardmote-calendar__day">${day.day}</span>${here.map(
    one =>
      html`<a class="govuk-link wardmote-calendar__meeting" href="/meetings/${one.slug}">${one.bodyName}</a>${one.status === 'cancelled' && cancelled}`,
  )}</td>`
}
