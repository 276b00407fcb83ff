/** Checks of a paper against what was published before it. */
import type { Check } from '../../check.ts'

export const record: readonly Check[] = []
