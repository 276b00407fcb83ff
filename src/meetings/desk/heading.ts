/** The heading of every part of a meeting's desk: what stands above it leads back, on a narrow screen too. */
import { longDate } from '../../lib/index.ts'
import { type Html, html, link } from '../../web/index.ts'

type Of = { readonly slug: string; readonly bodyName: string; readonly date: string }

/**
 * `about`: what of the meeting the page is about, 'Item 3: Lighting'. `clerk`: false where whoever reads has no desk; the way back is then
 * the meeting's public page.
 */
export const deskHeading = (
  { slug, bodyName, date }: Of,
  text: string,
  { about, clerk = true }: { readonly about?: string | undefined; readonly clerk?: boolean } = {},
): Html =>
  html`<span class="govuk-caption-l">${link(`${clerk ? '/committee' : ''}/meetings/${slug}`, `${bodyName}, ${longDate(date)}`)}</span>${
    about !== undefined && html`<span class="govuk-caption-l">${about}</span>`
  }<h1 class="govuk-heading-l">${text}</h1>`
