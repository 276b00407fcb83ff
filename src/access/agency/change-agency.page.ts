/** Changes an agency; closes it, or opens it again. */
import { z } from 'zod'
import { count } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  missing,
  page,
  postTo,
  redirect,
  say,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../admin.view.ts'
import { mayAdminister } from '../may.ts'
import { changeAgency } from './add-agency.ts'
import { agencyForm, agencyFormView, factsOf, fieldOf } from './agency-form.view.ts'
import { closeAgency, reopenAgency } from './close-agency.ts'
import { isRefusal } from '../../lib/index.ts'
import { agencies, agencyBySlug } from './store.ts'

const nowhere = 'There is no agency at this address'

export const changeAgencyPage = page({
  path: '/admin/agencies/:slug/change',
  allow: mayAdminister,
  form: agencyForm,
  get: ({ params, read, form, path }) =>
    read(async tx => {
      const agency = await agencyBySlug(tx, params.slug)
      if (!agency) return missing(nowhere)
      return {
        title: `Change ${agency.name}`,
        breadcrumbs: crumbs('Agencies', '/admin/agencies', agency.name),
        unlisted: true,
        body: html`${form.summary()}${heading(`Change ${agency.name}`)}${agencyFormView(path, { form, all: await agencies(tx), agency })}`,
      }
    }),
  post: ({ params, as, values }) =>
    as(async tx => {
      const agency = await agencyBySlug(tx, params.slug)
      if (!agency) return missing(nowhere)
      const fault = await changeAgency(tx, agency, factsOf(values))
      return fault ? invalid(fieldOf(fault.rule), fault.says) : redirect(`/admin/agencies/${agency.slug}`)
    }),
})

export const closeAgencyPage = page({
  path: '/admin/agencies/:slug/close',
  allow: mayAdminister,
  form: form(z.object({ why: z.string().default('') })),
  get: ({ params, read, form, path }) =>
    read(async tx => {
      const agency = await agencyBySlug(tx, params.slug)
      if (!agency) return missing(nowhere)
      const open = agency.closed === null
      const title = `${open ? 'Close' : 'Open'} ${agency.name}${open ? '' : ' again'}`
      return {
        title,
        breadcrumbs: crumbs('Agencies', '/admin/agencies', agency.name),
        unlisted: true,
        body: html`${form.summary()}${heading(title)}${
          open
            ? postTo(
                path,
                html`${warningText({ text: `Every role held here ends at once: ${count(agency.people, 'person', 'people')} lose access. Opening the agency again gives no role back.` })}${wordsField(form, 'why', 'Why', { hint: 'One sentence for the log', rows: 2 })}${button({ text: 'Close this agency', classes: 'govuk-button--warning' })}`,
              )
            : postTo(
                path,
                html`${say('People can be given roles here again. Nobody gets an old role back.')}${button({ text: 'Open it again' })}`,
              )
        }`,
      }
    }),
  post: ({ params, as, values }) =>
    as(async tx => {
      const agency = await agencyBySlug(tx, params.slug)
      if (!agency) return missing(nowhere)
      if (agency.closed !== null) await reopenAgency(tx, agency)
      else {
        const done = await closeAgency(tx, agency, values.why)
        if (isRefusal(done)) return invalid(done.rule === 'access-has-reason' ? 'why' : '', done.says)
      }
      return redirect(`/admin/agencies/${agency.slug}`)
    }),
})
