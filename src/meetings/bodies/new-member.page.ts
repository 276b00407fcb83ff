/** Puts somebody on a body's list of a municipal year: one of those on record, or somebody new. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { list, today, yearName } from '../../lib/index.ts'
import { addMember, type Candidate, candidates, memberFault, nameByClerk } from '../../people/index.ts'
import {
  button,
  form,
  type FormState,
  heading,
  type Html,
  html,
  invalid,
  lineField,
  missing,
  page,
  postHere,
  radios,
  redirect,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { indexBodyItself } from '../index-meeting.ts'
import { seatFacts, seatFieldOf, seatFields, seatFieldsView } from './member-fields.view.ts'
import { bodyYear } from './year-of.ts'

const nowhere = 'There is no body at this address'
const fields = z.object({
  name: z
    .string()
    .min(3, 'Enter their name, first name first')
    .max(100, 'Enter a name of at most 100 characters')
    .regex(/\p{L}{2}/u, 'Enter their name, first name first'),
  person: z
    .string()
    .regex(/^(|new|\d{1,9})$/)
    .default(''),
  ...seatFields,
})

/** Asked only where somebody on record has a name like it: two people may have one name, and one person two spellings. */
const whoView = (form: FormState, all: readonly Candidate[]): Html =>
  radios({
    name: 'person',
    fieldset: { legend: { text: 'Who this is', classes: 'govuk-fieldset__legend--s' } },
    classes: 'govuk-radios--small',
    value: form.value('person') || null,
    errorMessage: form.error('person') ?? false,
    items: [
      ...all.map(one => ({
        value: String(one.id),
        text: one.name,
        hint: { text: one.bodies.length > 0 ? `In papers of the ${list(one.bodies)}` : 'On record' },
      })),
      { value: 'new', text: 'Somebody else, who is not on record' },
    ],
  })

export const newMemberPage = (profile: Profile) =>
  page({
    path: '/committee/bodies/:slug/members/new',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, query, now, form }) =>
      as(async tx => {
        const found = await bodyYear(tx, params.slug, query.get('year'), { profile, now })
        if (!found) return missing(nowhere)
        const { body, year } = found
        const name = form.value('name')
        const like = name === '' ? [] : await candidates(tx, name, body.publisher)
        const at = `/committee/bodies/${body.slug}`
        return {
          title: 'Add a member',
          breadcrumbs: committeeCrumbs({ text: body.name, href: `${at}?year=${year}` }, { text: 'Add a member' }),
          unlisted: true,
          body: html`${form.summary()}${heading('Add a member', `${body.name}, ${yearName(year)}`)}${postHere(
            html`${lineField(form, 'name', 'Name', { hint: 'As it is to be printed, without Councillor', classes: 'govuk-input--width-30' })}${like.length > 0 && whoView(form, like)}${seatFieldsView(form, null)}${button({ text: 'Add' })}`,
          )}`,
        }
      }),
    post: async ({ as, db, params, query, values, now }) => {
      const answer = await as(async tx => {
        const found = await bodyYear(tx, params.slug, query.get('year'), { profile, now })
        if (!found) return missing(nowhere)
        const { body, year } = found
        const like = await candidates(tx, values.name, body.publisher)
        const chosen = like.find(one => String(one.id) === values.person)
        if (like.length > 0 && !chosen && values.person !== 'new') return invalid('person', 'Choose who this is')
        const begins = found.firstDay(year) > today(now).toString() ? found.firstDay(year) : null
        const facts = seatFacts(values, begins)
        // A refusal must leave nobody behind: the rules are asked before somebody new is made.
        const fault = await memberFault(tx, { body, year }, chosen?.id ?? null, facts)
        if (fault) return invalid(seatFieldOf(fault.rule), fault.says)
        await addMember(tx, { body, year }, await nameByClerk(tx, body, values.name, chosen?.id ?? null), facts)
        return redirect(`/committee/bodies/${body.slug}?year=${year}`)
      })
      if ('redirect' in answer)
        await db.asSystem('index-desk', async tx => {
          const found = await bodyYear(tx, params.slug, null, { profile, now })
          if (found) await indexBodyItself(tx, found.body.id)
        })
      return answer
    },
  })
