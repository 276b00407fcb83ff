/** TODO */
import type { Dated } from './facts.ts'

export const dated: readonly Dated[] = []
