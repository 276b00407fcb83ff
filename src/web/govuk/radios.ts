/** One of a few. */
import type { Html } from '../html.ts'
import { type Choices, choices } from './choices.ts'

export type Radios = Choices & { readonly value?: string | number | null }

export const radios = (given: Radios): Html =>
  choices('radios', given, value => Boolean(given.value) && value === given.value)
