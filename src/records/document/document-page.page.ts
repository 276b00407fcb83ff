/** The words of one page of a published document, as they were read: every line has an address. */
import { type Html, html, missing, page, pagination, tag } from '../../web/index.ts'
import { documentBySlug, elementsOn, type ShownElement } from './reads.store.ts'

export const documentWordsPage = page({
  path: '/documents/:slug/pages/:number',
  allow: 'everyone',
  get: ({ params, read }) =>
    read(async tx => {
      const number = /^[1-9]\d{0,5}$/.test(params.number) ? Number(params.number) : 0
      const document = await documentBySlug(tx, params.slug)
      const elements = document && number ? await elementsOn(tx, document.versionId, number) : []
      if (!document || !number || (elements.length === 0 && number > (document.pages ?? 1)))
        return missing('There is no such page in a published document')
      const at = `/documents/${document.slug}`
      const last = document.pages ?? 1
      const heading = document.pages === null ? document.title : `${document.title}: page ${number} of ${last}`
      return {
        title: heading,
        section: '/meetings',
        unlisted: true,
        breadcrumbs: [
          { text: 'Home', href: '/' },
          { text: document.title, href: at },
          { text: document.pages === null ? 'Words' : `Page ${number}` },
        ],
        body: html`<h1 class="govuk-heading-l">${heading}</h1><p class="govuk-body">The words as they were read from the file${
          document.media === 'pdf' &&
          html`. <a class="govuk-link" href="${at}/file#page=${number}">See this page in the PDF</a>`
        }.</p><div class="wardmote-paper wardmote-prose">${elements.map(elementView)}</div>${
          last > 1 &&
          pagination({
            ...(number > 1 && { previous: { href: `${at}/pages/${number - 1}`, labelText: `Page ${number - 1}` } }),
            ...(number < last && { next: { href: `${at}/pages/${number + 1}`, labelText: `Page ${number + 1}` } }),
          })
        }`,
      }
    }),
})

const headings = new Set(['title', 'minute-heading', 'section-heading', 'heading'])

function elementView({ part, role, fromLine, text }: ShownElement): Html | null {
  const id = `line-${fromLine}`
  if (part === 'furniture') return html`<p class="govuk-body-s wardmote-furniture" id="${id}">${text}</p>`
  if (part === 'unread')
    return html`<p class="govuk-body" id="${id}">${text} ${tag({ text: 'Not understood', classes: 'govuk-tag--yellow' })}</p>`
  if (headings.has(role)) return html`<h2 class="govuk-heading-s" id="${id}">${text}</h2>`
  return html`<p class="govuk-body" id="${id}">${text}</p>`
}
