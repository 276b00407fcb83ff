/** Adds somebody or a place to a case, and puts right what was written of them: for the owning agency. */
import { z } from 'zod'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  html,
  invalid,
  missing,
  type Page,
  page,
  type PageRequest,
  postTo,
  radios,
  redirect,
  type Typed,
  type View,
} from '../../web/index.ts'
import { alikeFields, alikeStep, keepAnswers } from '../alike/alike-step.ts'
import { isLimited } from '../alike/store.ts'
import { addEvent } from '../case/add-event.ts'
import { closedView } from '../case/closed.view.ts'
import type { CaseRow } from '../case/store.ts'
import { crumbs } from '../casework.view.ts'
import { fieldOfRole, personRoles } from '../fields.ts'
import { mayCasework } from '../../access/index.ts'
import { inOwnCase } from '../own-case.ts'
import { caseIsOpen } from '../rules.ts'
import type { Engine } from '../type/engine.ts'
import { personFields, personFieldsView, placeFieldsView } from './party-form.view.ts'
import { addParty, correctParty, partyFault } from './record-party.ts'
import { addressesOf, partyById } from './store.ts'

const roleKeys = [...personRoles.map(role => role.key), 'place' as const]
const partyFields = { role: z.enum(roleKeys, 'Choose what they are in this case'), ...personFields }
const partyForm = form(z.object(partyFields))
const newPartyForm = form(z.object({ ...partyFields, ...alikeFields }))

const factsOf = ({
  role,
  name,
  born,
  lines,
  postcode,
}: z.output<z.ZodObject<typeof personFields>> & { role: (typeof roleKeys)[number] }) => ({
  role,
  name,
  born,
  address: { lines, postcode },
})

const fieldOf = (rule: string): string =>
  ({
    'named-somehow': 'name',
    'born-in-the-past': 'born-day',
    'place-not-born': 'born-day',
    'postcode-shaped': 'postcode',
  })[rule] ?? ''

type Known = { role: string; name: string; born: string | null; lines: string; postcode: string | null }

const roleField = (form: FormState, known: Known | null) =>
  radios({
    name: 'role',
    fieldset: { legend: { text: 'What are they in this case?', classes: 'govuk-fieldset__legend--s' } },
    hint: {
      text: 'Those who were harmed, complained, saw it or asked for the case are shown only to agencies that receive victims.',
    },
    items: personRoles.map(({ key, name }) => ({ value: key, text: name })),
    value: form.value('role') || (known?.role ?? ''),
    errorMessage: form.error('role') ?? false,
  })

function formView(
  found: CaseRow,
  form: FormState,
  { action, words, of, known }: { action: string; words: string; of: 'person' | 'place'; known: Known | null },
): View {
  const fields =
    of === 'place'
      ? html`<input type="hidden" name="role" value="place">${placeFieldsView(form, { known })}`
      : html`${roleField(form, known)}${personFieldsView(form, { known })}`
  return {
    title: `${words}: ${found.reference}`,
    breadcrumbs: crumbs(words, found),
    unlisted: true,
    body: html`${form.summary()}${heading(words, found.reference)}${postTo(
      action,
      html`${fields}${button({ text: known ? 'Save' : of === 'place' ? 'Add it' : 'Add them' })}`,
    )}`,
  }
}

type Asked = Pick<PageRequest<'/cases/:slug'>, 'as' | 'actor' | 'params' | 'form'>

const adding = ({ slug }: CaseRow, of: 'person' | 'place') =>
  of === 'place'
    ? { words: 'Add a place', action: `/cases/${slug}/places/new` }
    : { words: 'Add a person', action: `/cases/${slug}/parties/new` }

async function asks(request: Asked, of: 'person' | 'place') {
  const seen = await inOwnCase(request, async (_, found) => found)
  if ('elsewhere' in seen) return seen.elsewhere
  const found = seen.done
  const { words, action } = adding(found, of)
  if (found.closed !== null) return closedView(found, request.form, words)
  return formView(found, request.form, { action, words, of, known: null })
}

type Adding = Asked & {
  values: Parameters<typeof factsOf>[0] & Parameters<typeof alikeStep>[0]['values']
  typed: Typed
}

async function adds(engine: Engine, request: Adding, of: 'person' | 'place') {
  const facts = factsOf(request.values)
  const seen = await inOwnCase(request, async (tx, found) => ({ found, limited: await isLimited(tx, found.id) }))
  if ('elsewhere' in seen) return seen.elsewhere
  const { found, limited } = seen.done
  const fault = caseIsOpen.refuses(found) ?? partyFault(facts)
  if (fault) return invalid(fieldOf(fault.rule), fault.says)
  const { action, words } = adding(found, of)
  const step = await alikeStep(request, {
    engine,
    action,
    title: `${words}: ${found.reference}`,
    breadcrumbs: crumbs(words, found),
    entered: [{ n: 0, facts }],
    agencyId: found.agencyId,
    to: { id: found.id, limited },
  })
  if ('view' in step) return step.view
  const done = await inOwnCase(request, async (tx, { id, closed }, by) => {
    const made = caseIsOpen.refuses({ closed }) ?? (await addParty(tx, id, facts, by))
    if (!isRefusal(made)) await keepAnswers(tx, step.answers, new Map([[0, made.id]]))
    return made
  })
  if ('elsewhere' in done) return done.elsewhere
  const made = done.done
  return isRefusal(made) ? invalid(fieldOf(made.rule), made.says) : redirect(`/cases/${request.params.slug}`)
}

export const newPartyPage = (engine: Engine): Page =>
  page({
    path: '/cases/:slug/parties/new',
    allow: mayCasework,
    form: newPartyForm,
    get: request => asks(request, 'person'),
    post: request => adds(engine, request, 'person'),
  })

export const newPlacePage = (engine: Engine): Page =>
  page({
    path: '/cases/:slug/places/new',
    allow: mayCasework,
    form: newPartyForm,
    get: request => asks(request, 'place'),
    post: request => adds(engine, request, 'place'),
  })

const partyNumber = ({ params }: Pick<PageRequest<'/cases/:slug/parties/:party'>, 'params'>): number =>
  /^[0-9]{1,15}$/.test(params.party) ? Number(params.party) : 0

export const partyPage = page({
  path: '/cases/:slug/parties/:party',
  allow: mayCasework,
  form: partyForm,
  async get(request) {
    const seen = await inOwnCase(request, async (tx, found) => {
      const party = await partyById(tx, found.id, partyNumber(request))
      const home = (await addressesOf(tx, found.id)).find(one => one.partyId === party?.id)
      return party && { found, known: { ...party, lines: home?.lines ?? '', postcode: home?.postcode ?? null } }
    })
    if ('elsewhere' in seen) return seen.elsewhere
    if (!seen.done) return missing()
    const { found, known } = seen.done
    const action = `/cases/${found.slug}/parties/${request.params.party}`
    return formView(found, request.form, {
      action,
      words: 'Put right',
      of: known.role === 'place' ? 'place' : 'person',
      known,
    })
  },
  async post(request) {
    const facts = factsOf(request.values)
    const done = await inOwnCase(request, async (tx, found, by) => {
      const party = await partyById(tx, found.id, partyNumber(request))
      if (!party) return undefined
      const home = (await addressesOf(tx, found.id)).find(one => one.partyId === party.id)
      const fault = await correctParty(tx, { caseId: found.id, id: party.id, addressId: home?.id ?? null }, facts)
      if (fault) return fault
      // What was wrong is not repeated; the log holds that it was altered.
      const event = {
        caseId: found.id,
        field: fieldOfRole(facts.role),
        kind: 'corrected',
        says: `Put right: ${facts.role === 'place' ? 'name or address of a place' : 'name, date of birth, part in the case or address'}.`,
      }
      await addEvent(tx, event, by)
      return null
    })
    if ('elsewhere' in done) return done.elsewhere
    if (done.done === undefined) return missing()
    return done.done ? invalid(fieldOf(done.done.rule), done.done.says) : redirect(`/cases/${request.params.slug}`)
  },
})
