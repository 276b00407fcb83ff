/** What was done to an account, and why. */
import { clockTime, london, longDate, today } from '../../lib/index.ts'
import { details, type Html, html } from '../../web/index.ts'
import type { Happened } from './history.store.ts'

const timeOf = (at: Temporal.Instant) => clockTime(at.toZonedDateTimeISO(london).toPlainTime().toString().slice(0, 5))

export const historyView = (all: Happened[]): Html | false =>
  all.length > 0 &&
  details({
    summaryText: 'What was done, and why',
    text: html`<ul class="govuk-list govuk-list--spaced">${all.map(
      one =>
        html`<li>${longDate(today(one.at))}, ${timeOf(one.at)}: ${one.what}, by ${one.by ?? 'the command line'}${one.reason !== '' && html`<br>${one.reason}`}</li>`,
    )}</ul>`,
  })
