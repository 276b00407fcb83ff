/** Opens a case: one form, one transaction; what was typed stays when something is wrong. */
import { z } from 'zod'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  page,
  postTo,
  radios,
  redirect,
  select,
  subheading,
  textarea,
} from '../../web/index.ts'
import { crumbs } from '../casework.view.ts'
import { kindOf, kinds } from '../kinds.ts'
import { mayCasework } from '../../access/index.ts'
import { worksFor } from '../works-for.ts'
import { personFields, personFieldsView } from '../party/party-form.view.ts'
import { ofOwnAgency } from '../rules.ts'
import { signedIn } from '../who.ts'
import { openCase } from './open-case.ts'

const newCaseForm = form(
  z.object({
    kind: z.string().refine(key => kindOf(key) !== undefined, 'Choose what kind of case it is'),
    agency: z.string().regex(/^[0-9]{1,9}$/, 'Choose the agency that owns the case'),
    ...personFields,
    concern: z.string().min(1, 'Say what happened').max(10_000, 'Say what happened in 10,000 characters or fewer'),
  }),
)

const fieldOf = (rule: string): string =>
  ({ 'named-somehow': 'name', 'born-in-the-past': 'born-day', 'postcode-shaped': 'postcode', 'kind-known': 'kind' })[
    rule
  ] ?? ''

export const newCasePage = page({
  path: '/cases/new',
  allow: mayCasework,
  form: newCaseForm,
  get(request) {
    const { form } = request
    const mine = worksFor(signedIn(request))
    const [only] = mine
    const which = select({
      name: 'agency',
      label: { text: 'Agency that owns the case', classes: 'govuk-label--s' },
      items: [{ text: 'Choose', value: '' }, ...mine.map(({ id, name }) => ({ text: name, value: String(id) }))],
      value: form.value('agency'),
      errorMessage: form.error('agency') ?? false,
    })
    return {
      title: 'Open a case',
      breadcrumbs: crumbs('Open a case'),
      unlisted: true,
      body: html`${form.summary()}${heading('Open a case')}${postTo(
        '/cases/new',
        html`${mine.length === 1 && only ? html`<input type="hidden" name="agency" value="${only.id}">` : which}${radios(
          {
            name: 'kind',
            fieldset: { legend: { text: 'Kind of case', classes: 'govuk-fieldset__legend--m' } },
            items: kinds.map(({ key, name }) => ({ value: key, text: name })),
            value: form.value('kind'),
            errorMessage: form.error('kind') ?? false,
          },
        )}${subheading('Whom it is about')}${personFieldsView(form, null)}${subheading('What happened')}${textarea({
          name: 'concern',
          label: { text: 'What happened, or what somebody is worried about', classes: 'govuk-label--s' },
          hint: {
            text: 'Agencies that receive concerns by an agreement will read this. Do not name who was harmed or who told you: you add them to the case next.',
          },
          rows: 8,
          value: form.value('concern'),
          errorMessage: form.error('concern') ?? false,
        })}${button({ text: 'Open the case' })}`,
      )}`,
    }
  },
  post(request) {
    const { values } = request
    const actor = signedIn(request)
    const { kind, name, born, lines, postcode, concern } = values
    const agencyId = Number(values.agency)
    const foreign = ofOwnAgency.refuses({ agencyId, mine: worksFor(actor) })
    if (foreign) return invalid('agency', foreign.says)
    const people = [{ role: 'subject' as const, name, born, address: { lines, postcode } }]
    const by = { accountId: actor.id, agencyId }
    return request.as(async tx => {
      const made = await openCase(tx, { kind, agencyId, workerId: actor.id, people, concern }, by)
      return isRefusal(made) ? invalid(fieldOf(made.rule), made.says) : redirect(`/cases/${made.slug}`)
    })
  },
})
