/** A published document: what it is, its versions, and the way to its words and to the file itself. */
import { count, longDate, today } from '../../lib/index.ts'
import { type Html, html, missing, page, summaryList } from '../../web/index.ts'
import { documentBySlug, placesOf, type Version, versionsOf } from './reads.store.ts'

export const documentPage = page({
  path: '/documents/:slug',
  allow: 'everyone',
  get: ({ params, read }) =>
    read(async tx => {
      const document = await documentBySlug(tx, params.slug)
      if (!document) return missing('There is no document at this address')
      const parts = await placesOf(tx, document.versionId, /report$/.test(document.kind))
      const versions = await versionsOf(tx, params.slug)
      const at = `/documents/${document.slug}`
      const read = document.coverage !== null
      return {
        title: document.title,
        section: '/meetings',
        breadcrumbs: [
          { text: 'Home', href: '/' },
          ...(document.bodySlug ? [{ text: document.bodyName ?? '', href: `/bodies/${document.bodySlug}` }] : []),
          { text: 'Published document' },
        ],
        body: html`<span class="govuk-caption-l">Published document</span><h1 class="govuk-heading-l">${document.title}</h1>${summaryList(
          {
            rows: [
              { key: { text: 'Published by' }, value: { text: document.publisher } },
              document.date !== null && {
                key: { text: 'Meeting' },
                value: {
                  text: document.meetingSlug
                    ? html`<a class="govuk-link" href="/meetings/${document.meetingSlug}">${longDate(document.date)}</a>`
                    : longDate(document.date),
                },
              },
              { key: { text: 'File' }, value: { text: fileView(document, at) } },
              {
                key: { text: 'Words' },
                value: {
                  text: read
                    ? html`<a class="govuk-link" href="${at}/pages/1">Read it here as a web page</a>${document.pages !== null && `, ${count(document.pages, 'page')}`}`
                    : 'The file holds pictures of pages: it has no words that can be read here',
                },
              },
            ],
          },
        )}${
          parts.length > 0 &&
          html`<h2 class="govuk-heading-m">In this document</h2><ul class="govuk-list">${parts.map(
            part =>
              html`<li><a class="govuk-link" href="${at}/pages/${part.page}#line-${part.line}">${part.text}</a>${document.pages !== null && html` <span class="wardmote-list__meta">page ${part.page}</span>`}</li>`,
          )}</ul>`
        }${versions.length > 1 && versionsView(versions)}`,
      }
    }),
})

/** HTML as published may hold scripts, so it is never sent: its words are. */
const fileView = (document: { media: string; fileName: string; bytes: number }, at: string): Html =>
  document.media === 'html'
    ? html`${document.fileName} (a web page; its words are shown here)`
    : html`<a class="govuk-link" href="${at}/file">${document.fileName}</a> (${kind[document.media] ?? document.media}, ${fileSize(document.bytes)})`

const kind: Record<string, string> = { pdf: 'PDF', docx: 'Word', text: 'text' }

/** '1.2 MB' */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

const versionsView = (versions: Version[]) =>
  html`<h2 class="govuk-heading-m">Versions</h2><ol class="govuk-list" reversed>${versions.map(
    one =>
      html`<li>${one.fileName}, ${fileSize(one.bytes)}, stored here on ${longDate(today(one.importedAt))}. SHA-256 ${one.sha256.slice(0, 16)}…</li>`,
  )}</ol>`
