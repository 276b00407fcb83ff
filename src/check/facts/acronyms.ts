/** TODO */
import type { Acronym } from './facts.ts'

export const acronyms: readonly Acronym[] = []
