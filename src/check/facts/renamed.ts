/** TODO */
import type { Renamed } from './facts.ts'

export const renamed: readonly Renamed[] = []
