/** Any of a few. */
import type { Html } from '../html.ts'
import { type Choices, choices } from './choices.ts'

export type Checkboxes = Choices & { readonly values?: readonly (string | number)[]; readonly describedBy?: string }

export const checkboxes = (given: Checkboxes): Html =>
  choices('checkboxes', given, value => given.values?.includes(value) ?? false, given.describedBy)
