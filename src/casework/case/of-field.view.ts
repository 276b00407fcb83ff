/** What somebody adds to a case is about one kind of field, for one agency: both questions, and what is answered. */
import { type FormState, type Html, html, invalid, radios, select } from '../../web/index.ts'
import { fieldName, noteFields } from '../fields.ts'
import type { speaksFor } from '../works-for.ts'
import type { CaseRow, received } from './store.ts'

type Fields = Awaited<ReturnType<typeof received>>
type Agencies = ReturnType<typeof speaksFor>

export const wrongField = invalid('field', 'Choose a kind of field that your agency receives of this case')

/** Of what the reader receives, the kinds of fields that can be added to. */
export const fieldsOffered = (fields: Fields): Fields =>
  [...new Map(fields.map(one => [one.field, one])).values()].filter(({ field }) =>
    noteFields.some(known => known === field),
  )

/** `about`: 'What is the note about?'; `forWhom` is asked of whoever works for several agencies, where none of them owns the case. */
export const ofField = (
  form: FormState,
  {
    about,
    forWhom,
    offered,
    own,
    mine,
  }: { about: string; forWhom: string; offered: Fields; own: boolean; mine: Agencies },
): Html =>
  html`${radios({
    name: 'field',
    fieldset: { legend: { text: about, classes: 'govuk-fieldset__legend--m' } },
    hint: { text: 'This decides which agencies receive it by their agreements.' },
    items: offered.map(({ field, says }) => ({ value: field, text: fieldName(field), hint: { text: says } })),
    value: form.value('field'),
    errorMessage: form.error('field') ?? false,
  })}${
    !own &&
    mine.length > 1 &&
    select({
      name: 'agency',
      label: { text: forWhom, classes: 'govuk-label--s' },
      items: mine.map(({ id, name }) => ({ text: name, value: String(id) })),
      value: form.value('agency'),
    })
  }`

/** The agency that owns the case, where it is the reader's; else theirs that was chosen, or their only one. */
export const agencyFor = (
  { own, agencyId }: Pick<CaseRow, 'own' | 'agencyId'>,
  mine: Agencies,
  chosen: string,
): number | undefined => (own ? agencyId : (mine.find(({ id }) => String(id) === chosen) ?? mine[0])?.id)
