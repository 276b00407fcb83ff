/** A party to an agreement: who signed for it, and the kinds of information that it receives. */
import { z } from 'zod'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  chooseField,
  dayField,
  form,
  type FormState,
  heading,
  type Html,
  html,
  input,
  insetText,
  invalid,
  missing,
  optionalDate,
  page,
  postTo,
  redirect,
} from '../../web/index.ts'
import { agencies, type Agency } from '../agency/store.ts'
import { crumbs } from '../admin.view.ts'
import { mayAdminister } from '../may.ts'
import { addParty, changeParty, removeParty } from './put-party.ts'
import { fieldsStaySigned } from './rules.ts'
import { agreementBySlug, fields, type Known, partiesOf, type Party } from './store.ts'

const nowhere = 'There is no party at this address'

const facts = {
  signatory: z.string().min(3, 'Enter who signs, with name and post').max(200, 'Use 200 characters or fewer'),
  signed: optionalDate('the date of the signature'),
  fields: z.array(z.string()),
}

export const newPartyPage = page({
  path: '/admin/agreements/:slug/parties/new',
  allow: mayAdminister,
  form: form(z.object({ agency: z.string().min(1, 'Choose the agency'), ...facts })),
  get: ({ params, read, form: state, path }) =>
    read(async tx => {
      const agreement = await agreementBySlug(tx, params.slug)
      if (!agreement) return missing(nowhere)
      const there = (await partiesOf(tx, agreement.id)).map(party => party.agencyId)
      const open = (await agencies(tx)).filter(one => one.closed === null && !there.includes(one.id))
      return {
        title: 'Add a party',
        breadcrumbs: crumbs('Agreements', '/admin/agreements', agreement.title),
        unlisted: true,
        body: html`${state.summary()}${heading('Add a party', agreement.title)}${postTo(path, html`${whichAgency(state, open)}${fieldsView(state, await fields(tx))}${button({ text: 'Add the party' })}`)}`,
      }
    }),
  post: ({ params, as, values }) =>
    as(async tx => {
      const agreement = await agreementBySlug(tx, params.slug)
      if (!agreement) return missing(nowhere)
      const { signatory, signed, fields: receives } = values
      const agencyId = /^\d{1,9}$/.test(values.agency) ? Number(values.agency) : 0
      const fault = await addParty(tx, agreement, { agencyId, signatory, signedOn: signed, fields: receives })
      if (fault) return invalid(fault.rule === 'signed-by-then' ? 'signed-day' : 'agency', fault.says)
      return redirect(`/admin/agreements/${agreement.slug}`)
    }),
})

const whichAgency = (state: FormState, open: Agency[]) =>
  chooseField(
    state,
    'agency',
    'Agency',
    open.map(one => ({ text: one.name, value: one.id })),
  )

const dateOf = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : null)

function fieldsView(state: FormState, known: Known[], party?: Party): Html {
  const sent = state.value('signatory') !== '' || Object.keys(state.errors).length > 0
  return html`${input({
    name: 'signatory',
    label: { text: 'Who signs for it', classes: 'govuk-label--s' },
    hint: { text: 'Name and post. Not shown to the public.' },
    value: state.value('signatory') || party?.signatory,
    errorMessage: state.error('signatory') ?? false,
  })}${dayField(state, 'signed', 'Signed on (optional)', {
    hint: 'Leave it blank until the signature is there',
    now: dateOf(party?.signedOn),
  })}${checkboxes({
    name: 'fields',
    values: sent ? state.values('fields') : (party?.fields ?? []),
    fieldset: {
      legend: { text: 'What it receives of the other parties’ cases', classes: 'govuk-fieldset__legend--s' },
    },
    items: known.map(field => ({ value: field.key, text: field.says })),
  })}`
}

export const partyPage = page({
  path: '/admin/agreements/:slug/parties/:agency',
  allow: mayAdminister,
  form: form(z.object({ ...facts, signatory: z.string().default(''), remove: z.string().optional() })),
  get: ({ params, read, form: state, path }) =>
    read(async tx => {
      const agreement = await agreementBySlug(tx, params.slug)
      const party = agreement && (await partiesOf(tx, agreement.id)).find(one => one.agencySlug === params.agency)
      if (!agreement || !party) return missing(nowhere)
      return {
        title: `${party.agency}: ${agreement.title}`,
        breadcrumbs: crumbs('Agreements', '/admin/agreements', agreement.title),
        unlisted: true,
        body: html`${state.summary()}${heading(party.agency, agreement.title)}${agreement.signed > 0 && insetText({ text: `${fieldsStaySigned.says()}.` })}${postTo(
          path,
          html`${fieldsView(state, await fields(tx), party)}<div class="govuk-button-group">${button({ text: 'Save' })}${button({ text: 'No longer a party', name: 'remove', value: 'yes', classes: 'govuk-button--warning' })}</div>`,
        )}`,
      }
    }),
  post: ({ params, as, values }) =>
    as(async tx => {
      const agreement = await agreementBySlug(tx, params.slug)
      const party = agreement && (await partiesOf(tx, agreement.id)).find(one => one.agencySlug === params.agency)
      if (!agreement || !party) return missing(nowhere)
      const back = `/admin/agreements/${agreement.slug}`
      if (values.remove === 'yes') {
        await removeParty(tx, agreement, party.agencyId)
        return redirect(back)
      }
      const { signatory, signed, fields: receives } = values
      if (signatory.length < 3) return invalid('signatory', 'Enter who signs, with name and post')
      const given = { agencyId: party.agencyId, signatory, signedOn: signed, fields: receives }
      const done = await changeParty(tx, agreement, given)
      if (isRefusal(done)) return invalid('signed-day', done.says)
      return redirect(`${back}${done.unsigned ? '?unsigned' : ''}`)
    }),
})
