/** One agreement: what for, by which power, until when, and what each party receives. */
import { isRefusal, longDate } from '../../lib/index.ts'
import {
  button,
  heading,
  type Html,
  html,
  insetText,
  invalid,
  link,
  missing,
  page,
  redirect,
  say,
  summaryList,
  tag,
} from '../../web/index.ts'
import { crumbs } from '../admin.view.ts'
import { mayAdminister } from '../may.ts'
import { agreementForm, agreementFormView, factsOf, fieldOf } from './agreement-form.view.ts'
import { changeAgreement } from './put-agreement.ts'
import { staysSigned } from './rules.ts'
import { inForce, stateTag } from './state.view.ts'
import { type Agreement, agreementBySlug, fields, type Known, type Party, partiesOf, purposes } from './store.ts'

const nowhere = 'There is no agreement at this address'

export const agreementPage = page({
  path: '/admin/agreements/:slug',
  allow: mayAdminister,
  get: ({ params, read, query }) =>
    read(async tx => {
      const agreement = await agreementBySlug(tx, params.slug)
      if (!agreement) return missing(nowhere)
      return {
        title: agreement.title,
        breadcrumbs: crumbs('Agreements', '/admin/agreements', agreement.title),
        unlisted: true,
        body: html`${query.has('unsigned') && insetText({ text: 'This change lets somebody see more than was signed. The signatures are off: everybody signs anew.' })}${view(agreement, await partiesOf(tx, agreement.id), await fields(tx))}`,
      }
    }),
})

function view(is: Agreement, parties: Party[], known: Known[]): Html {
  const base = `/admin/agreements/${is.slug}`
  return html`${heading(is.title, 'Information sharing agreement')}<p class="govuk-body">${stateTag(is)}</p>${
    !inForce(is) &&
    !is.over &&
    insetText({
      text: 'Nothing is shared under it yet: it holds from its first day between those parties that have signed.',
    })
  }${summaryList({
    rows: [
      { key: { text: 'Purpose' }, value: { text: is.purposeSays } },
      { key: { text: 'Legal power' }, value: { text: is.gateway } },
      { key: { text: 'First day' }, value: { text: longDate(is.starts) } },
      { key: { text: 'Review date' }, value: { text: longDate(is.reviewOn) } },
      { key: { text: 'Last day' }, value: { text: is.ends === null ? 'Not set' : longDate(is.ends) } },
      {
        key: { text: 'Presence' },
        value: { text: is.tellsPresence ? 'Parties learn that an agency works with somebody' : 'Not told' },
      },
    ],
  })}<p class="govuk-body">${link(`${base}/change`, 'Change the agreement')}</p><h2 class="govuk-heading-m">Parties</h2>${parties.map(party => partyView(base, party, known))}${
    parties.length === 0 && say('No party yet.')
  }${button({ text: 'Add a party', href: `${base}/parties/new`, classes: 'govuk-button--secondary' })}`
}

const partyView = (base: string, party: Party, known: Known[]) =>
  summaryList({
    card: {
      title: { text: party.agency, headingLevel: 3 },
      actions: { items: [{ href: `${base}/parties/${party.agencySlug}`, text: 'Change' }] },
    },
    rows: [
      {
        key: { text: 'Signed' },
        value: {
          text:
            party.signedOn === null
              ? html`${tag({ text: 'Not signed', classes: 'govuk-tag--yellow' })} ${party.signatory}`
              : `${longDate(party.signedOn)}, ${party.signatory}`,
        },
      },
      {
        key: { text: 'Receives' },
        value: {
          text:
            party.fields.length === 0
              ? 'Nothing of other parties’ cases'
              : html`<ul class="govuk-list govuk-list--bullet">${known.filter(field => party.fields.includes(field.key)).map(field => html`<li>${field.says}</li>`)}</ul>`,
        },
      },
    ],
  })

export const changeAgreementPage = page({
  path: '/admin/agreements/:slug/change',
  allow: mayAdminister,
  form: agreementForm,
  get: ({ params, read, form, path }) =>
    read(async tx => {
      const agreement = await agreementBySlug(tx, params.slug)
      if (!agreement) return missing(nowhere)
      return {
        title: `Change ${agreement.title}`,
        breadcrumbs: crumbs('Agreements', '/admin/agreements', agreement.title),
        unlisted: true,
        body: html`${form.summary()}${heading('Change the agreement', agreement.title)}${agreement.signed > 0 && insetText({ text: `${staysSigned.says()}.` })}${agreementFormView(path, { form, purposes: await purposes(tx), agreement })}`,
      }
    }),
  post: ({ params, as, values }) =>
    as(async tx => {
      const agreement = await agreementBySlug(tx, params.slug)
      if (!agreement) return missing(nowhere)
      const done = await changeAgreement(tx, agreement, factsOf(values))
      if (isRefusal(done)) return invalid(fieldOf(done.rule), done.says)
      return redirect(`/admin/agreements/${agreement.slug}${done.unsigned ? '?unsigned' : ''}`)
    }),
})
