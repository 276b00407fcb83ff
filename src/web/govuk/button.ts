/** A button, or a link that looks like one. */
import { type Content, Html, attributes, classes, html, raw } from '../html.ts'
import type { Styled } from './properties.ts'

type Button = Styled & {
  readonly text: Content
  readonly href?: string
  readonly type?: 'submit' | 'button' | 'reset'
  readonly name?: string
  readonly value?: string
  readonly id?: string
  readonly disabled?: boolean
  readonly isStartButton?: boolean
  readonly preventDoubleClick?: boolean
}

const arrow = raw(
  '<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>',
)

export function button(given: Button): Html {
  const { text, isStartButton: start } = given
  const words = start && text instanceof Html ? html`<span>${text}</span>` : text
  const shared = html` class="${classes('govuk-button', given.classes, start && 'govuk-button--start')}" data-module="govuk-button"${attributes(given.attributes)}${attributes({ id: given.id || undefined })}`
  if (given.href)
    return html`<a href="${given.href}" role="button" draggable="false"${shared}>${words}${start && arrow}</a>`
  const own = attributes({
    type: given.type || 'submit',
    value: given.value || undefined,
    name: given.name || undefined,
    disabled: given.disabled,
    'aria-disabled': given.disabled ? 'true' : undefined,
    'data-prevent-double-click': given.preventDoubleClick?.toString(),
  })
  return html`<button${own}${shared}>${words}${start && arrow}</button>`
}
