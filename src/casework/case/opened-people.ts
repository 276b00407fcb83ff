/** Who is in a case when somebody who works cases opens it: whom it is about, and one more. */
import { z } from 'zod'
import {
  chooseField,
  details,
  type FormState,
  type Html,
  html,
  optionalGroup,
  select,
  subheading,
} from '../../web/index.ts'
import { type PartyRole, roleName } from '../fields.ts'
import { personFields, personFieldsView, placeFieldsView } from '../party/party-form.view.ts'
import type { PartyFacts } from '../party/record-party.ts'
import type { CaseType } from '../type/case-type.ts'

/** Those whom the opening of a case can name: whom the kind is about, and who complained. */
export const rolesOf = ({ opening }: CaseType): readonly PartyRole[] => [
  ...opening.about,
  ...(opening.about.length > 0 ? (['complainant'] as const) : []),
]

const roleOf = (roles: readonly string[], missing: string) => z.string().refine(role => roles.includes(role), missing)

/** The fields of the form; none where the kind is about nobody. */
export const peopleShape = (type: CaseType): z.ZodRawShape => {
  const { about } = type.opening
  if (about.length === 0) return {}
  return {
    ...personFields,
    ...(about.length > 1 && { role: roleOf(about, 'Choose what it is about') }),
    second: optionalGroup({ role: roleOf(rolesOf(type), 'Choose what they are in this case'), ...personFields }),
  }
}

type Typed = {
  readonly role?: string
  readonly name: string
  readonly born: string | null
  readonly lines: string
  readonly postcode: string
}
/** What the form gave. */
export type Named = Partial<Typed> & { readonly second?: Typed | null }

export function peopleOf(type: CaseType, { name, born = null, lines = '', postcode = '', role, second }: Named) {
  const facts = ({ role: chosen, ...one }: Typed): PartyFacts[] => {
    const as = rolesOf(type).find(known => known === chosen) ?? type.opening.about[0]
    if (as === undefined) return []
    const { lines: at, postcode: code } = one
    return [
      { role: as, name: one.name, born: as === 'place' ? null : one.born, address: { lines: at, postcode: code } },
    ]
  }
  return [
    ...(name === undefined ? [] : facts({ name, born, lines, postcode, ...(role !== undefined && { role }) })),
    ...(second ? facts(second) : []),
  ]
}

export function peopleView(type: CaseType, form: FormState): Html {
  const { about } = type.opening
  if (about.length === 0) return html``
  const place = about.length === 1 && about[0] === 'place'
  const sent = Object.values(form.parts('second')).some(typed => typed !== '')
  return html`${subheading(place ? 'Which place it is about' : 'Whom it is about')}${
    about.length > 1 &&
    select({
      name: 'role',
      label: { text: 'What are they in this case?', classes: 'govuk-label--s' },
      items: about.map(role => ({ value: role, text: roleName(role) })),
      value: form.value('role') || about[0],
      errorMessage: form.error('role') ?? false,
    })
  }${place ? placeFieldsView(form) : personFieldsView(form)}${details({
    summaryText: 'Is somebody else in it from the start?',
    open: sent,
    text: html`${chooseField(
      form,
      'second-role',
      'What are they in this case?',
      rolesOf(type).map(role => ({ value: role, text: roleName(role) })),
    )}${personFieldsView(form, { prefix: 'second-' })}`,
  })}`
}
