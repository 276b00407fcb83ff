/** Words that most readers do not need, behind a summary. */
import { type Content, type Html, attributes, classes, html } from '../html.ts'
import type { Styled } from './properties.ts'

type Details = Styled & {
  readonly summaryText: Content
  readonly text: Content
  readonly id?: string
  readonly open?: boolean
}

export const details = (given: Details): Html =>
  html`<details${attributes({ id: given.id, class: classes('govuk-details', given.classes) })}${attributes(given.attributes)}${given.open && ' open'}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${given.summaryText}</span></summary><div class="govuk-details__text">${given.text}</div></details>`
