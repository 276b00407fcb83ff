/** The fields by which roles are given, wherever that is: which roles, where, from when, why. */
import { z } from 'zod'
import { today } from '../../lib/index.ts'
import {
  checkboxes,
  chooseField,
  date,
  dayField,
  type FormState,
  type Html,
  html,
  optionalDate,
  wordsField,
} from '../../web/index.ts'
import type { Agency } from '../agency/store.ts'
import { roles } from '../roles.ts'
import type { Given } from './give-role.ts'

/** For the schema of a form. */
export const roleFields = {
  roles: z.array(z.string()).min(1, 'Choose at least one role'),
  agency: z.string().regex(/^\d{1,9}$/, 'Choose the agency'),
  begins: date('the first day'),
  ends: optionalDate('the last day'),
  why: z.string().min(1, 'Say why'),
}

type Typed = {
  roles: string[]
  agency: string
  begins: Temporal.PlainDate
  ends: Temporal.PlainDate | null
  why: string
}

export const givenBy = ({ roles: keys, agency, begins, ends, why }: Typed): Given => ({
  roles: keys,
  agencyId: Number(agency),
  begins,
  ends,
  why,
})

const fieldsOfRules: Record<string, string> = {
  'some-role': 'roles',
  'not-held-twice': 'roles',
  'agency-open': 'agency',
  'dates-in-order': 'begins-day',
  'access-has-reason': 'why',
  'name-says': 'name',
  'email-looks-like-one': 'email',
  'email-free': 'email',
  'home-is-postcode': 'home',
}
/** Which field of a form a refusal belongs to; '' for the form as a whole. */
export const fieldOf = (rule: string): string => fieldsOfRules[rule] ?? ''

export function roleFieldsView(
  form: FormState,
  agencies: Agency[],
  { prefix = '', words = 'Role' }: { prefix?: string; words?: string } = {},
): Html {
  const open = agencies.filter(one => one.closed === null)
  return html`${checkboxes({
    name: 'roles',
    idPrefix: `${prefix}roles`,
    values: form.values('roles'),
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: `${words}s`, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'What somebody needs for their work, and no more' },
    items: roles.map(role => ({
      value: role.key,
      text: role.name,
      hint: { text: `Can ${role.says}${role.strong ? '. Needs a second factor.' : '.'}` },
    })),
    errorMessage: form.error('roles') ?? false,
  })}${chooseField(
    form,
    'agency',
    'Agency',
    open.map(one => ({ text: one.name, value: one.id })),
    { prefix, now: open.length === 1 ? open[0]?.id : undefined },
  )}${dayField(form, 'begins', 'From', { prefix, now: today() })}${dayField(form, 'ends', 'Last day (optional)', {
    prefix,
    hint: 'For cover, secondments and students',
  })}${wordsField(form, 'why', 'Why', { hint: 'Kept with the role: who asked for it, and for what work', rows: 2, prefix })}`
}
