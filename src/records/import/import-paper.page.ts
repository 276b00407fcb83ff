/** A clerk gives a published paper in the browser: it is read and stored as `wardmote import` does it. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { isRefusal } from '../../lib/index.ts'
import { button, fileUpload, form, html, invalid, page, type Html } from '../../web/index.ts'
import { paperName } from '../document/paper-name.ts'
import { documentBySlug } from '../document/reads.store.ts'
import { importDocument, type Outcome } from './import-document.ts'
import { noteImport } from './store.ts'

/** The longest pack that we know is half as large. */
const mostBytes = 64 * 1024 * 1024

const paper = z.object({ paper: z.file('Choose the paper') })

const says: Record<Outcome['outcome'], string> = {
  new: 'The paper is new: it was read and stored',
  changed: 'The paper is a new version of one that was here: both are kept',
  same: 'This very file is here already: nothing was changed',
  'read again': 'This file was here already: it was read again, as papers are read today',
}

const crumbs = [{ text: 'Home', href: '/' }, { text: 'Add a published paper' }]

export const importPaperPage = (profile: Profile) =>
  page({
    path: '/papers/new',
    allow: mayClerk,
    form: form(paper),
    // Around the file stand the parts of the form.
    mostBytes: mostBytes + 64 * 1024,
    get: ({ form: given }) => ({
      title: 'Add a published paper',
      unlisted: true,
      breadcrumbs: crumbs,
      body: html`${given.summary()}<h1 class="govuk-heading-l">Add a published paper</h1><p class="govuk-body">An agenda, a report, minutes or a whole pack, as it was published. What it says goes into the public record where its body is public.</p><p class="govuk-body">Give it without anything that is exempt: what stands in the file is stored as it is.</p><form method="post" enctype="multipart/form-data" novalidate>${fileUpload(
        {
          name: 'paper',
          label: { text: 'The paper', classes: 'govuk-label--m' },
          hint: { text: 'A PDF, a Word document (.docx), a web page or plain text, up to 64 MB' },
          errorMessage: given.error('paper'),
          attributes: { accept: '.pdf,.docx,.html,.htm,.txt' },
        },
      )}${button({ text: 'Read and store it', preventDoubleClick: true })}</form>`,
    }),
    async post({ values, db, as }) {
      const bytes = new Uint8Array(await values.paper.arrayBuffer())
      if (bytes.length > mostBytes) return invalid('paper', 'The paper must be 64 MB or smaller')
      const fileName = paperName(values.paper.name)
      // Noted and committed first: the reading is done by the system, which is nobody.
      await as(tx => noteImport(tx, createHash('sha256').update(bytes).digest('hex')))
      const done = await importDocument(db, { bytes, fileName, publisher: profile.name.value, profile })
      if (isRefusal(done)) return invalid('paper', done.says)
      const shown = (await as(tx => documentBySlug(tx, done.slug))) !== undefined
      return doneView(done, fileName, shown)
    },
  })

const doneView = (done: Outcome, fileName: string, shown: boolean) => ({
  title: 'The paper was read',
  unlisted: true,
  breadcrumbs: crumbs,
  body: html`<h1 class="govuk-heading-l">${fileName}</h1><p class="govuk-body">${says[done.outcome]}.${
    done.coverage !== null && ` ${(done.coverage * 100).toFixed(1)}% of its lines were understood.`
  }</p>${notes(done.notes)}${shown && html`<p class="govuk-body"><a class="govuk-link" href="/documents/${done.slug}">See the paper</a></p>`}<p class="govuk-body"><a class="govuk-link" href="/papers/new">Add another paper</a></p>`,
})

const notes = (all: readonly string[]): Html | false =>
  all.length > 0 &&
  html`<h2 class="govuk-heading-m">What to look at</h2><ul class="govuk-list govuk-list--bullet">${all.map(
    note => html`<li>${note}</li>`,
  )}</ul>`
