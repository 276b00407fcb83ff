/** The question why somebody opens a case or searches for a person, as a form has it. */
import { z } from 'zod'
import { type FormState, type Html, html, radios, textarea } from '../web/index.ts'
import type { Check } from './check.ts'
import { type Reason, reasons, searching } from './reasons.ts'
import { whySaid, whySaidLimit } from './rules.ts'

export const reasonFields = {
  reason: z.string().refine(key => reasons.some(reason => reason.key === key), 'Choose why'),
  words: z.string().optional().default(''),
}

/** `schema.refine(...saidWhy)` */
export const saidWhy: Check<{ reason: string; words: string }> = [
  ({ reason: key, words }) => whySaid.test({ key, words }, whySaidLimit),
  {
    error: whySaid.says(whySaidLimit),
    path: ['words'],
    when: ({ value }) => z.object(reasonFields).safeParse(value).success,
  },
]

type Asked = {
  readonly legend: string
  /** Those for a search where not said. */
  readonly offered?: readonly Reason[]
  /** The key of the one that is likely. */
  readonly likely?: string
}

export const reasonField = (form: FormState, { legend, offered = searching, likely = '' }: Asked): Html =>
  html`${radios({
    name: 'reason',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    hint: {
      text: 'Your answer is kept in the log, where the data protection officer and the agency that owns the record see it.',
    },
    items: offered.map(({ key, says, hint }) => ({ value: key, text: says, ...(hint && { hint: { text: hint } }) })),
    value: form.value('reason') || likely,
    errorMessage: form.error('reason') ?? false,
  })}${textarea({
    name: 'words',
    label: { text: 'If something else: what is it?' },
    hint: { text: 'A few words. No name, no address.' },
    rows: 2,
    value: form.value('words'),
    errorMessage: form.error('words') ?? false,
  })}`
