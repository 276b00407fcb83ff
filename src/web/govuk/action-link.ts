/** 'Change' and its like, beside a row or in the title of a card. */
import { type Attributes, type Content, type Html, attributes, classes, html } from '../html.ts'
import type { Text } from './properties.ts'

export type Action = Text & {
  readonly href: string
  readonly visuallyHiddenText?: string
  readonly classes?: string
  readonly attributes?: Attributes
}
export type Actions = { readonly items?: readonly Action[]; readonly classes?: string }

/** `about` is the card's title, so that "Change" is not read out without what it changes. */
export function actionLink(action: Action, about?: Content): Html {
  const unseen = action.visuallyHiddenText
  return html`<a class="${classes('govuk-link', action.classes)}" href="${action.href}"${attributes(action.attributes)}>${action.text}${
    (unseen || about) &&
    html`<span class="govuk-visually-hidden">${unseen && html` ${unseen}`}${about && html` (${about})`}</span>`
  }</a>`
}
