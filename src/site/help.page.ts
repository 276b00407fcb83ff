/** Help for readers: where things are, how to search, where the words come from. */
import { html, page } from '../web/index.ts'

export const helpPage = page({
  path: '/help',
  allow: 'everyone',
  get: ({ shell }) => ({
    title: 'Help',
    breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Help' }],
    body: html`<div class="wardmote-prose"><h1 class="govuk-heading-l">Help</h1><h2 class="govuk-heading-m">Find a meeting</h2><p class="govuk-body">Go to <a class="govuk-link" href="/meetings">Meetings</a> and choose a board and a municipal year. A municipal year runs from May to May. One page has the agenda, the reports, who came, the minutes and the documents.</p><h2 class="govuk-heading-m">Find what was decided</h2><p class="govuk-body"><a class="govuk-link" href="/decisions">Decisions</a> lists what was resolved, newest first. <a class="govuk-link" href="/actions">Actions</a> lists what somebody was asked to do.</p><h2 class="govuk-heading-m">Search</h2><ul class="govuk-list govuk-list--bullet"><li>Put words that belong together in quotation marks: “community payback”.</li><li>A minus leaves a word out: probation -youth.</li><li>Numbers of minutes work too: SAF12.</li><li>Other forms of a word are found: offend finds offender.</li></ul><h2 class="govuk-heading-m">Link to a paragraph</h2><p class="govuk-body">In a report, choose the ¶ behind a paragraph. The address in your browser then leads to that paragraph and stays the same.</p><h2 class="govuk-heading-m">Follow a board</h2><p class="govuk-body">Each board’s page offers a calendar to subscribe to and a news feed.</p><h2 class="govuk-heading-m">Where the words come from</h2><p class="govuk-body">A program reads the documents that ${shell.councilName} and its partners publish. Each minute and report has a link to its page in the published document, which is the record. Tell us where the two differ.</p></div>`,
  }),
})
