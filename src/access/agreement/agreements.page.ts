/** The agreements, those to be looked at first; and the form for another one. */
import { count, isRefusal, longDate } from '../../lib/index.ts'
import { button, heading, html, invalid, link, page, redirect, say } from '../../web/index.ts'
import { crumbs, listOf } from '../admin.view.ts'
import { mayAdminister } from '../may.ts'
import { agreementForm, agreementFormView, factsOf, fieldOf } from './agreement-form.view.ts'
import { addAgreement } from './put-agreement.ts'
import { stateTag } from './state.view.ts'
import { agreements, purposes } from './store.ts'

export const agreementsPage = page({
  path: '/admin/agreements',
  allow: mayAdminister,
  get: ({ read }) =>
    read(async tx => {
      const all = await agreements(tx)
      return {
        title: 'Information sharing agreements',
        breadcrumbs: crumbs('Agreements', '/admin/agreements'),
        unlisted: true,
        body: html`${heading('Information sharing agreements')}${say(html`What one agency sees of another’s cases is what they signed, and no more. ${link('/agreements', 'The public register')} shows those in force.`)}${button({ text: 'Add an agreement', href: '/admin/agreements/new' })}${
          all.length > 0 &&
          listOf(
            all.map(one => ({
              href: `/admin/agreements/${one.slug}`,
              text: one.title,
              state: stateTag(one),
              lines: [
                one.purposeSays,
                `Signed by ${one.signed} of ${count(one.parties, 'party', 'parties')}. Review ${longDate(one.reviewOn)}`,
              ],
            })),
          )
        }`,
      }
    }),
})

export const newAgreementPage = page({
  path: '/admin/agreements/new',
  allow: mayAdminister,
  form: agreementForm,
  get: ({ read, form, path }) =>
    read(async tx => ({
      title: 'Add an agreement',
      breadcrumbs: crumbs('Agreements', '/admin/agreements', 'Add an agreement'),
      unlisted: true,
      body: html`${form.summary()}${heading('Add an agreement')}${agreementFormView(path, { form, purposes: await purposes(tx) })}`,
    })),
  post: ({ as, values }) =>
    as(async tx => {
      const made = await addAgreement(tx, factsOf(values))
      return isRefusal(made) ? invalid(fieldOf(made.rule), made.says) : redirect(`/admin/agreements/${made.slug}`)
    }),
})
