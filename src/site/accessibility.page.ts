/** The accessibility statement, in the form that the Regulations ask for. */
import { longDate } from '../lib/index.ts'
import type { Profile } from '../authority/index.ts'
import { html, page } from '../web/index.ts'

/** Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8. */
export const accessibilityPage = (profile: Profile) =>
  page({
    path: '/accessibility',
    allow: 'everyone',
    get: ({ shell }) => ({
      title: 'Accessibility statement',
      breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Accessibility statement' }],
      body: html`<div class="wardmote-prose"><h1 class="govuk-heading-l">Accessibility statement</h1><p class="govuk-body">This statement is about the site “${shell.serviceName}” of ${shell.councilName}. We want as many people as possible to be able to use it. You should be able to:</p><ul class="govuk-list govuk-list--bullet"><li>zoom in up to 300% without the text running off the screen</li><li>use every page with a keyboard alone</li><li>use every page without a script</li><li>listen to every page with a screen reader</li></ul><h2 class="govuk-heading-m">How accessible it is</h2><p class="govuk-body">The pages of this site meet the Web Content Accessibility Guidelines version 2.2, level AA, as far as our automated checks can tell. Some things are not fully accessible:</p><ul class="govuk-list govuk-list--bullet"><li>documents are shown as they were published: some PDF files are not tagged for screen readers. The words of each are also here as web pages</li><li>tables inside older papers may have lost their headings, because the file that was published does not say which cells are headings</li><li>files that hold only pictures of pages have no words here. Ask us for them in another form</li></ul><h2 class="govuk-heading-m">Tell us about a problem, or ask for another form</h2><p class="govuk-body">Write to <a class="govuk-link" href="mailto:${profile.contact.email.value}">${profile.contact.email.value}</a>, call ${profile.contact.phone.value}, or write to ${profile.contact.address.value}.</p><h2 class="govuk-heading-m">If you are not content with our answer</h2><p class="govuk-body">The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Contact the Equality Advisory and Support Service.</p><h2 class="govuk-heading-m">How we tested</h2><p class="govuk-body">Each kind of page is checked by an automated tool (axe) in a real browser at three screen widths, and used with the keyboard alone, every time the program is changed. People with disabilities have not tested it yet.</p><p class="govuk-body">This statement was prepared on ${longDate(profile.accessibility.prepared.value)}. The site was last tested on ${longDate(profile.accessibility.tested.value)}.</p></div>`,
    }),
  })
