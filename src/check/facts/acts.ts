/** TODO */
import type { Act } from './facts.ts'

export const acts: readonly Act[] = []
