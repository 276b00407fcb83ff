/** The form of a body. */
import { z } from 'zod'
import { bodyKindName, bodyKinds, type DeskBody } from '../../people/index.ts'
import { fold } from '../../lib/index.ts'
import {
  button,
  type FormState,
  type Html,
  html,
  lineField,
  postHere,
  radios,
  revisionField,
  wordsField,
} from '../../web/index.ts'

export const bodyFields = z.object({
  name: z.string().min(1, 'Enter the name of the body'),
  kind: z.enum(bodyKinds, 'Choose what kind of body it is'),
  about: z.string().max(1000, 'Say it in at most 1,000 characters').default(''),
  seats: z
    .string()
    .regex(/^$|^[1-9]\d?$|^1\d\d$|^200$/, 'Enter a number of seats from 1 to 200, or leave it blank')
    .default(''),
  others: z.string().max(1000, 'That is too much').default(''),
  revision: z.coerce.number().int().min(0).default(0),
})

/** What was typed, as the commands want it: other names one a line. */
export const bodyFacts = ({ name, kind, about, seats, others }: z.output<typeof bodyFields>) => ({
  name: name.replace(/\s+/g, ' '),
  kind,
  about,
  seats: seats === '' ? null : Number(seats),
  others: others
    .split('\n')
    .map(one => one.trim())
    .filter(one => fold(one) !== ''),
})

const fields: Readonly<Record<string, string>> = { 'other-name-free': 'others' }
export const bodyFieldOf = (rule: string): string => fields[rule] ?? 'name'

export function bodyForm(form: FormState, body: DeskBody | null): Html {
  const others = body?.otherNames.filter(one => one !== fold(body.name)) ?? []
  return postHere(
    html`${revisionField(body?.revision ?? 0)}${lineField(form, 'name', 'Name', { now: body?.name })}${radios({
      name: 'kind',
      fieldset: { legend: { text: 'Kind', classes: 'govuk-fieldset__legend--s' } },
      classes: 'govuk-radios--small',
      value: form.value('kind') || body?.kind || null,
      items: bodyKinds.map(kind => ({ value: kind, text: bodyKindName(kind) })),
      errorMessage: form.error('kind') ?? false,
    })}${wordsField(form, 'about', 'What it does', { hint: 'One or two sentences for its page', now: body?.about })}${lineField(
      form,
      'seats',
      'Number of seats',
      {
        hint: 'For councillors; co-opted members sit beside them. You are told of vacancies. Leave it blank if it is not fixed',
        now: body?.seats ?? null,
        classes: 'govuk-input--width-3',
      },
    )}${wordsField(form, 'others', 'Other names', { hint: 'Under which papers speak of it, one a line', now: others.join('\n') })}${button({ text: body ? 'Save' : 'Make the body' })}`,
  )
}
