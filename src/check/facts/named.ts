/** TODO */
import type { Named } from './facts.ts'

export const named: readonly Named[] = []
