/** The six digits of an authenticator app: their box, and what may stand in it. */
import { z } from 'zod'
import { type FormState, type Html, input } from '../../web/index.ts'

export const codeShape = z
  .string()
  .regex(/^[\s-]*(\d[\s-]*){6}$/, 'Enter the 6 digits that your authenticator app shows')

/** A form's error for a wrong code; a good one is refused too when it was used before. */
export const wrongCode = 'That code is not right. Wait until your app shows a new one, then enter that'

export const codeField = (form: FormState, hint?: string): Html =>
  input({
    name: 'code',
    label: { text: '6-digit code' },
    ...(hint !== undefined && { hint: { text: hint } }),
    errorMessage: form.error('code'),
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    classes: 'govuk-input--width-5',
    spellcheck: false,
  })
