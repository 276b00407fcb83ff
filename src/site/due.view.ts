/** What is due from somebody, as a list: what, when, and why then. */
import type { Closure } from '../lib/index.ts'
import { type Due, dueWords, isLate } from '../meetings/index.ts'
import { type Html, html, tag } from '../web/index.ts'

/** Null where nothing is due. `closures`: days that are no working days here. */
export const dueView = (due: readonly Due[], now: Temporal.Instant, closures: readonly Closure[] = []): Html | null =>
  due.length === 0
    ? null
    : html`<ul class="govuk-list govuk-list--spaced">${due.map(({ what, href, at, says }) => {
        const words = dueWords(at, now, closures)
        const when = isLate(at, now)
          ? html`${tag({ text: 'Overdue', classes: 'govuk-tag--red' })} ${words.replace(/^overdue /, '')}`
          : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
        return html`<li class="govuk-!-margin-bottom-4"><a class="govuk-link" href="${href}">${what}</a><br>${when}<br><span class="govuk-hint">${says}</span></li>`
      })}</ul>`
