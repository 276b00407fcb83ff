/** For somebody who cannot sign in: what to do about a lost password or a lost phone. */
import { html, page } from '../../web/index.ts'
import { askAdministrator } from './ways-on.ts'

export const signInHelpPage = page({
  path: '/sign-in/help',
  allow: 'everyone',
  get: ({ shell }) => ({
    title: 'If you cannot sign in',
    unlisted: true,
    breadcrumbs: [{ text: 'Sign in', href: '/sign-in' }, { text: 'If you cannot sign in' }],
    body: html`<h1 class="govuk-heading-l">If you cannot sign in</h1>
      <h2 class="govuk-heading-m" id="password">You have lost your password</h2>
      <p class="govuk-body">Ask your administrator for a link to set a new one. The link works once, and for three days. We do not send it by email ourselves.</p>
      <h2 class="govuk-heading-m" id="phone">You have lost your phone</h2>
      <p class="govuk-body">Sign in with your password, then choose “Use a recovery code”: one of those that you kept when you set up your phone. After that you can set up your new phone.</p>
      <p class="govuk-body">If you have no recovery code, ask your administrator for a new link. With it you set a new password, and then set up your new phone.</p>
      <h2 class="govuk-heading-m" id="whom">Whom to ask</h2>
      ${askAdministrator(shell)}
      <p class="govuk-body">They will want to be sure that it is you, and may call you back. Nobody who helps you needs your password or a code: tell them to nobody.</p>`,
  }),
})
