/** Meetings as a list: the day, the body, where and when, and whether anything is out of the ordinary. */
import { clockTime, fullDate } from '../lib/index.ts'
import type { Meeting } from '../meetings/index.ts'
import { type Html, html, tag } from '../web/index.ts'

export const meetingList = (all: Meeting[], showBody = true): Html =>
  html`<ul class="wardmote-list">${all.map(one => meetingLine(one, showBody))}</ul>`

const meetingLine = (one: Meeting, showBody: boolean): Html =>
  html`<li class="wardmote-list__item"><h3 class="govuk-heading-s wardmote-list__title"><a class="govuk-link" href="/meetings/${one.slug}">${showBody && `${one.bodyName}, `}${fullDate(one.date)}</a>${one.status === 'cancelled' && html` ${cancelled}`}</h3>${
    (one.starts || one.venue) &&
    html`<p class="govuk-body-s wardmote-list__meta">${[one.starts && clockTime(one.starts), one.venue].filter(Boolean).join(', ')}</p>`
  }</li>`

export const cancelled = tag({ text: 'Cancelled', classes: 'govuk-tag--red' })
