/** The powers that officers use in cases: each is taken up by every kind of case in which it can be needed. */
import type { Context } from '../../casework/index.ts'
import { penalty } from './penalty/penalty.ts'
import type { Power } from './power.ts'
import { prosecution } from './prosecution/prosecution.ts'

const powers: readonly Power[] = [penalty, prosecution]

export const powerActs = powers.flatMap(one => one.acts)
export const powerClocks = powers.flatMap(one => one.clocks)
export const powerLetters = powers.flatMap(one => one.letters)
export const powerMeasures = powers.flatMap(one => one.measures)
export const powersShown = (context: Context) => powers.flatMap(one => one.shows?.(context) ?? [])
