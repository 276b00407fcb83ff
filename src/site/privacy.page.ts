/** Cookies and personal data, in few words, for there is little to say. */
import { html, page } from '../web/index.ts'

export const privacyPage = page({
  path: '/privacy',
  allow: 'everyone',
  get: ({ shell }) => ({
    title: 'Cookies and privacy',
    breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Cookies and privacy' }],
    body: html`<div class="wardmote-prose"><h1 class="govuk-heading-l">Cookies and privacy</h1><p class="govuk-body">Reading this site sets no cookies and runs no scripts. Nobody is followed from page to page.</p><p class="govuk-body">The names on these pages are those of councillors, officers and guests as ${shell.councilName} published them in its papers.</p></div>`,
  }),
})
