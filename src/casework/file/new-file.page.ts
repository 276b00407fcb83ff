/** Adds a file to a case: the kind of field decides who receives it, as with a note. */
import { z } from 'zod'
import { mayOpenCases } from '../../access/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  fileUpload,
  form,
  heading,
  html,
  invalid,
  lineField,
  missing,
  page,
  redirect,
} from '../../web/index.ts'
import { closedView } from '../case/closed.view.ts'
import { fieldRefused } from '../case/field-refused.ts'
import { agencyFor, fieldsOffered, ofField, wrongField } from '../case/of-field.view.ts'
import { received } from '../case/store.ts'
import { crumbs } from '../casework.view.ts'
import { noteFields } from '../fields.ts'
import { readCase } from '../read-cases.ts'
import type { Engine } from '../type/engine.ts'
import { signedIn } from '../who.ts'
import { speaksFor } from '../works-for.ts'
import { addFile } from './add-file.ts'
import { fileKinds } from './kinds.ts'
import { mostFileBytes } from './rules.ts'

export const newFilePage = (engine: Engine) =>
  page({
    path: '/cases/:slug/files/new',
    allow: mayOpenCases,
    // What is larger is refused by its size, on the page; what is much larger is not read at all.
    mostBytes: 2 * mostFileBytes,
    form: form(
      z.object({
        what: z.string().min(1, 'Say what it is').max(200, 'Say what it is in 200 characters or fewer'),
        field: z.enum(noteFields, 'Choose what the file is about'),
        agency: z.string().optional().default(''),
        file: z.file('Choose the file: one that has something in it'),
      }),
    ),
    async get(request) {
      const { form, params } = request
      const seen = await readCase(request, 'open', async (tx, found) => ({
        found,
        fields: await received(tx, found.id),
      }))
      if (!seen) return missing()
      if ('ask' in seen) return redirect(`/cases/${params.slug}`)
      const { found, fields } = seen.read
      const mine = speaksFor(signedIn(request))
      const offered = fieldsOffered(fields)
      if (offered.length === 0) return missing()
      if (found.closed !== null) return closedView(found, form, 'Add a file')
      return {
        title: `Add a file: ${found.reference}`,
        breadcrumbs: crumbs('Add a file', found),
        unlisted: true,
        body: html`${form.summary()}${heading('Add a file', found.reference)}<form method="post" action="/cases/${found.slug}/files/new" enctype="multipart/form-data" novalidate>${fileUpload(
          {
            name: 'file',
            label: { text: 'The file', classes: 'govuk-label--m' },
            hint: {
              text: 'A PDF, a Word document, a picture, a recording, a film (MP4), text or a table (CSV), up to 20 MB. It is kept as it is.',
            },
            errorMessage: form.error('file'),
            attributes: { accept: fileKinds.flatMap(one => one.endings.map(ending => `.${ending}`)).join(',') },
          },
        )}${lineField(form, 'what', 'What is it, in a few words?', { hint: 'For example: photograph of the bin store, taken by the caretaker' })}${ofField(form, { about: 'What is the file about?', forWhom: 'For which agency do you add it?', offered, own: found.own, mine })}${button({ text: 'Add the file', preventDoubleClick: true })}</form>`,
      }
    },
    async post(request) {
      const { field, what, agency, file } = request.values
      const actor = signedIn(request)
      const mine = speaksFor(actor)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const done = await readCase(request, 'open', async (tx, found) => {
        if (!(await received(tx, found.id)).some(one => one.field === field)) return wrongField
        const agencyId = agencyFor(found, mine, agency)
        if (agencyId === undefined) return wrongField
        const refused = await fieldRefused(tx, engine, found, field, request.now)
        if (refused) return refused
        const added = await addFile(
          tx,
          found,
          { field, what, name: file.name, bytes },
          { accountId: actor.id, agencyId },
        )
        if (isRefusal(added)) return invalid(added.rule === 'case-is-open' ? '' : 'file', added.says)
        return redirect(`/cases/${found.slug}#files`)
      })
      if (!done) return missing()
      if ('ask' in done) return redirect(`/cases/${request.params.slug}`)
      return done.read
    },
  })
