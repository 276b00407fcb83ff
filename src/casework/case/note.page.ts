/** Adds a note to a case: the kind of field decides who receives it. */
import { z } from 'zod'
import { button, form, heading, html, invalid, missing, page, postTo, redirect, textarea } from '../../web/index.ts'
import { crumbs, savedAt } from '../casework.view.ts'
import { noteFields } from '../fields.ts'
import { mayOpenCases } from '../../access/index.ts'
import { readCase } from '../read-cases.ts'
import { speaksFor } from '../works-for.ts'
import { signedIn } from '../who.ts'
import { caseIsOpen } from '../rules.ts'
import { addEvent } from './add-event.ts'
import type { Engine } from '../type/engine.ts'
import { closedView } from './closed.view.ts'
import { fieldRefused } from './field-refused.ts'
import { agencyFor, fieldsOffered, ofField, wrongField } from './of-field.view.ts'
import { received } from './store.ts'

export const notePage = (engine: Engine) =>
  page({
    path: '/cases/:slug/note',
    allow: mayOpenCases,
    form: form(
      z.object({
        field: z.enum(noteFields, 'Choose what the note is about'),
        agency: z.string().optional().default(''),
        says: z.string().min(1, 'Write the note').max(10_000, 'Write the note in 10,000 characters or fewer'),
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
      if (found.closed !== null) return closedView(found, form, 'Add a note')
      return {
        title: `Add a note: ${found.reference}`,
        breadcrumbs: crumbs('Add a note', found),
        unlisted: true,
        body: html`${form.summary()}${heading('Add a note', found.reference)}${postTo(
          `/cases/${found.slug}/note`,
          html`${ofField(form, { about: 'What is the note about?', forWhom: 'For which agency do you write?', offered, own: found.own, mine })}${textarea(
            {
              name: 'says',
              label: { text: 'Note', classes: 'govuk-label--m' },
              hint: { text: 'Notes stand as they are written; a wrong one is answered by another.' },
              rows: 8,
              value: form.value('says'),
              errorMessage: form.error('says') ?? false,
            },
          )}${button({ text: 'Add the note' })}`,
        )}`,
      }
    },
    async post(request) {
      const { field, says, agency } = request.values
      const actor = signedIn(request)
      const mine = speaksFor(signedIn(request))
      const done = await readCase(request, 'open', async (tx, found) => {
        if (!(await received(tx, found.id)).some(one => one.field === field)) return wrongField
        const closed = caseIsOpen.refuses(found)
        if (closed) return invalid('', closed.says)
        const refused = await fieldRefused(tx, engine, found, field, request.now)
        if (refused) return refused
        const agencyId = agencyFor(found, mine, agency)
        if (agencyId === undefined) return wrongField
        await addEvent(tx, { caseId: found.id, field, kind: 'note', says }, { accountId: actor.id, agencyId })
        return redirect(savedAt(found.slug))
      })
      if (!done) return missing()
      if ('ask' in done) return redirect(`/cases/${request.params.slug}`)
      return done.read
    },
  })
