/** What was done to an account, and why. */
import { moment } from '../../lib/index.ts'
import { details, type Html, html } from '../../web/index.ts'
import { deedName } from '../audit/deeds.ts'
import type { Happened } from './history.store.ts'

export const historyView = (all: Happened[]): Html | false =>
  all.length > 0 &&
  details({
    summaryText: 'What was done, and why',
    text: html`<ul class="govuk-list govuk-list--spaced">${all.map(
      one =>
        html`<li>${moment(one.at)}: ${one.by ?? 'Somebody at the command line'} ${deedName(one.what)}${one.reason !== '' && html`<br>${one.reason}`}</li>`,
    )}</ul>`,
  })
