/** What the pages of casework share: where one is, words, links, forms. */
import { type Html, html } from '../web/index.ts'

const home = { text: 'Home', href: '/' }
const cases = { text: 'Cases', href: '/cases' }

/** crumbs('New case'); crumbs('Note', found) below the case; crumbs() for the list itself. */
export const crumbs = (here?: string, below?: { reference: string; slug: string }) => [
  home,
  here === undefined ? { text: 'Cases' } : cases,
  ...(below ? [{ text: below.reference, href: `/cases/${below.slug}` }] : []),
  ...(here === undefined ? [] : [{ text: here }]),
]

export const panelCrumbs = (here?: string, below?: { name: string; slug: string }) => [
  home,
  here === undefined ? { text: 'Panels' } : { text: 'Panels', href: '/panels' },
  ...(below ? [{ text: below.name, href: `/panels/${below.slug}` }] : []),
  ...(here === undefined ? [] : [{ text: here }]),
]

/** Where somebody goes who wrote something in a case: its page says what was saved. */
export const savedAt = (slug: string): string => `/cases/${slug}?saved`

/** A button of its own that posts these values: one step of a list. */
export const postButton = (
  action: string,
  values: Readonly<Record<string, string | number>>,
  text: string | Html,
): Html =>
  html`<form class="govuk-!-margin-top-2" method="post" action="${action}">${Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button type="submit" class="govuk-button govuk-button--secondary wardmote-button--small">${text}</button></form>`
