/** The checks of people and bodies. */
import type { Check } from '../../check.ts'
import { nameTwoWays } from './name-two-ways.ts'

export const people: readonly Check[] = [nameTwoWays]
