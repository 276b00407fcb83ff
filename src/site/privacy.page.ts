/** Cookies and personal data, in few words, for there is little to say. */
import { html, page } from '../web/index.ts'

export const privacyPage = page({
  path: '/privacy',
  allow: 'everyone',
  get: ({ shell }) => ({
    title: 'Cookies and privacy',
    breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Cookies and privacy' }],
    body: html`<div class="wardmote-prose"><h1 class="govuk-heading-l">Cookies and privacy</h1><h2 class="govuk-heading-m">If you only read</h2><p class="govuk-body">Reading this site sets no cookies and runs no scripts. Nobody is followed from page to page. The network address of a request is looked at to stop floods of them, and kept nowhere.</p><p class="govuk-body">The names on these pages are those of councillors, officers and guests as ${shell.councilName} published them in its papers.</p><h2 class="govuk-heading-m">If you report something or ask for help</h2><p class="govuk-body">What you write goes to the agency that is named on the form, as the beginning of a case, with your name and how to reach you. Nothing is kept before you send it. Of the address at which you follow your case only a fingerprint is kept. Others see of it what an agreement or the law gives them.</p><h2 class="govuk-heading-m">If you sign in</h2><p class="govuk-body">One cookie, called session, holds a random number that says which sign-in is yours. It ends with your session. While you sign in with another organisation or with a passkey, a second one lasts for a few minutes. Neither is used for anything else.</p><p class="govuk-body">What you do with records of people is noted: who read or changed which record, when and why. The law asks for it, and it protects the people whose records they are. <a class="govuk-link" href="/agreements">Which organisations share what, and why</a> is public.</p><h2 class="govuk-heading-m">If your own record is here</h2><p class="govuk-body">You may ask for a copy of it, and for mistakes to be put right. ${shell.feedbackEmail && html`Write to <a class="govuk-link" href="mailto:${shell.feedbackEmail}">${shell.feedbackEmail}</a>.`} An answer is due within one month.</p></div>`,
  }),
})
