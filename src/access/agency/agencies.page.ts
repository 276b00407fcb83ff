/** Every agency, and the form for another one. */
import { count, isRefusal } from '../../lib/index.ts'
import { button, heading, html, invalid, page, redirect, say, tag } from '../../web/index.ts'
import { crumbs, listOf } from '../admin.view.ts'
import { mayAdminister } from '../may.ts'
import { addAgency } from './add-agency.ts'
import { agencyForm, agencyFormView, factsOf, fieldOf } from './agency-form.view.ts'
import { kindName } from './kinds.ts'
import { agencies } from './store.ts'

export const agenciesPage = page({
  path: '/admin/agencies',
  allow: mayAdminister,
  get: ({ read }) =>
    read(async tx => {
      const all = await agencies(tx)
      return {
        title: 'Agencies',
        breadcrumbs: crumbs('Agencies', '/admin/agencies'),
        unlisted: true,
        body: html`${heading('Agencies')}${say('Services of the council and the organisations that it works with. People hold their roles at an agency, and a case belongs to one.')}${button({ text: 'Add an agency', href: '/admin/agencies/new' })}${
          all.length > 0 &&
          listOf(
            all.map(one => ({
              href: `/admin/agencies/${one.slug}`,
              text: one.name,
              state: one.closed !== null && tag({ text: 'Closed', classes: 'govuk-tag--grey' }),
              lines: [
                kindName(one.kind),
                `${count(one.people, 'person', 'people')} with a role`,
                ...(one.controller === null ? [] : [`${one.controller} answers for its records`]),
              ],
            })),
          )
        }`,
      }
    }),
})

export const newAgencyPage = page({
  path: '/admin/agencies/new',
  allow: mayAdminister,
  form: agencyForm,
  get: ({ read, form }) =>
    read(async tx => ({
      title: 'Add an agency',
      breadcrumbs: crumbs('Agencies', '/admin/agencies', 'Add an agency'),
      unlisted: true,
      body: html`${form.summary()}${heading('Add an agency')}${agencyFormView('/admin/agencies/new', { form, all: await agencies(tx) })}`,
    })),
  post: ({ as, values }) =>
    as(async tx => {
      const made = await addAgency(tx, factsOf(values))
      return isRefusal(made) ? invalid(fieldOf(made.rule), made.says) : redirect(`/admin/agencies/${made.slug}`)
    }),
})
