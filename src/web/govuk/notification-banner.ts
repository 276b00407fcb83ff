/** News about what was just done, or about the whole service. */
import { type Content, Html, attributes, classes, html, raw } from '../html.ts'
import type { Styled } from './properties.ts'

type NotificationBanner = Styled & {
  /** A string is set as a heading; `Html` stands as it is. */
  readonly text?: Content
  readonly type?: 'success'
  readonly titleText?: Content
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  readonly titleId?: string
  readonly role?: string
  readonly disableAutoFocus?: boolean
}

export function notificationBanner(given: NotificationBanner): Html {
  const { text, type, titleId = 'govuk-notification-banner-title' } = given
  const success = type === 'success'
  const level = raw(`h${given.titleHeadingLevel ?? 2}`)
  const own = attributes({
    class: classes('govuk-notification-banner', success && 'govuk-notification-banner--success', given.classes),
    role: given.role || (success ? 'alert' : 'region'),
    'aria-labelledby': titleId,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': given.disableAutoFocus?.toString(),
  })
  return html`<div${own}${attributes(given.attributes)}><div class="govuk-notification-banner__header"><${level} class="govuk-notification-banner__title" id="${titleId}">${given.titleText || (success ? 'Success' : 'Important')}</${level}></div><div class="govuk-notification-banner__content">${text instanceof Html ? text : text && html`<p class="govuk-notification-banner__heading">${text}</p>`}</div></div>`
}
