/** The form of a passkey: our one script asks the browser, puts the answer in, and sends it. */
import { button, type Html, html } from '../../web/index.ts'
import type { Question } from './passkey.ts'

/** Hidden until the script has run: without one there is a sentence in its place. */
export const passkeyForm = (does: 'make' | 'use', { options, journey }: Question, text: string, more?: Html) =>
  html`<form method="post" novalidate hidden data-passkey="${does}" data-options="${options}">
      <input type="hidden" name="answer"><input type="hidden" name="journey" value="${journey}">
      ${more}
      <p class="govuk-error-message" role="alert"></p>
      ${button({ text })}
    </form>
    <noscript><p class="govuk-body">A passkey needs a script on this page, and your browser runs none.</p></noscript>`
