/** The form of an item's words: what is typed, as strings for comparing with what another clerk typed, and as values. */
import { z } from 'zod'
import { form, optionalDate } from '../../web/index.ts'
import type { Fields } from './merge.ts'
import type { Business, Words } from './store.ts'

const words = (most: number, what: string) =>
  z.string().max(most, `Use ${most} characters or fewer for ${what}`).default('')
const whole = z
  .string()
  .regex(/^\d{0,9}$/, 'Choose from the list')
  .default('')

const shape = {
  title: z
    .string()
    .min(1, 'Enter a title: it is printed on the public agenda')
    .max(300, 'Use 300 characters or fewer for the title'),
  note: words(4000, 'the note'),
  presenter: words(200, 'the name'),
  organisation: words(200, 'the organisation'),
  urgentReason: words(2000, 'the special circumstances'),
  urgentBy: whole,
  urgentOn: optionalDate('the day of the opinion'),
  revision: whole,
}

export const itemForm = form(z.object(shape))
export const newItemForm = form(z.object({ ...shape, kind: z.string().default(''), below: whole, draft: whole }))

/** What the form held, as the item's columns have it. */
export const wordsFrom = (typed: ItemValues, kind: Words['kind']): Words => ({
  kind,
  title: typed.title,
  note: typed.note,
  presenter: typed.presenter || null,
  organisation: typed.organisation || null,
  urgentReason: typed.urgentReason || null,
  urgentBy: typed.urgentBy === '' ? null : Number(typed.urgentBy),
  urgentOn: typed.urgentOn?.toString() ?? null,
})

export type ItemValues = {
  title: string
  note: string
  presenter: string
  organisation: string
  urgentReason: string
  urgentBy: string
  urgentOn: Temporal.PlainDate | null
}

export const emptyFields: Fields = {
  title: '',
  note: '',
  presenter: '',
  organisation: '',
  urgentReason: '',
  urgentBy: '',
  urgentOn: '',
}

export const fieldsOf = (words: Omit<Words, 'kind'> | Business): Fields => ({
  title: words.title,
  note: words.note,
  presenter: words.presenter ?? '',
  organisation: words.organisation ?? '',
  urgentReason: words.urgentReason ?? '',
  urgentBy: words.urgentBy === null ? '' : String(words.urgentBy),
  urgentOn: words.urgentOn ?? '',
})
