/** Who somebody is: name, email address, and a home postcode whose only use is said. */
import { z } from 'zod'
import { type FormState, html, type Html, input } from '../../web/index.ts'
import type { Account } from './store.ts'

/** For the schema of a form. */
export const personFields = {
  name: z
    .string()
    .min(1, 'Enter their name')
    .transform(text => text.replace(/\s+/g, ' ')),
  email: z.string().min(1, 'Enter their email address'),
  home: z.string().default(''),
}

export const personFieldsView = (
  form: FormState,
  { prefix = '', account }: { prefix?: string; account?: Account } = {},
): Html =>
  html`${input({
    id: `${prefix}name`,
    name: 'name',
    label: { text: 'Full name', classes: 'govuk-label--s' },
    value: form.value('name') || account?.name,
    errorMessage: form.error('name') ?? false,
    autocomplete: 'off',
    spellcheck: false,
  })}${input({
    id: `${prefix}email`,
    name: 'email',
    type: 'email',
    label: { text: 'Email address', classes: 'govuk-label--s' },
    hint: { text: 'What they type to sign in: their address at work, theirs alone' },
    value: form.value('email') || account?.email,
    errorMessage: form.error('email') ?? false,
    autocomplete: 'off',
    spellcheck: false,
  })}${input({
    id: `${prefix}home`,
    name: 'home',
    classes: 'govuk-input--width-10',
    label: { text: 'Home postcode (optional)', classes: 'govuk-label--s' },
    hint: {
      text: `For one use only: the data protection officer is told when somebody opens records of their own address. It is never shown again.${account?.hasHome ? ' One is kept: leave this blank to keep it.' : ''}`,
    },
    value: form.value('home'),
    errorMessage: form.error('home') ?? false,
    autocomplete: 'off',
    spellcheck: false,
  })}`
