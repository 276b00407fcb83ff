/** The checks of this family. */
import type { Check } from '../../check.ts'

export const numbers: readonly Check[] = []
