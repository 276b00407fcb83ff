/** The powers that officers use in cases: each is taken up by every kind of case in which it can be needed. */
import type { Context } from '../../casework/index.ts'
import { behaviourOrder } from './behaviour-order/behaviour-order.ts'
import { closure } from './closure/closure.ts'
import { dispersal } from './dispersal/dispersal.ts'
import { injunction } from './injunction/injunction.ts'
import { civilPenalty } from './penalty/civil/civil.ts'
import { penalty } from './penalty/penalty.ts'
import { possession } from './possession/possession.ts'
import type { Power } from './power.ts'
import { protection } from './protection/protection.ts'
import { prosecution } from './prosecution/prosecution.ts'

const powers: readonly Power[] = [
  closure,
  protection,
  injunction,
  behaviourOrder,
  dispersal,
  possession,
  penalty,
  civilPenalty,
  prosecution,
]

/** Many, and seldom used: they do not stand in the way of what is done every day. */
export const powerActs = powers.flatMap(one => one.acts.map(act => ({ ...act, apart: 'Powers of the law' })))
export const powerClocks = powers.flatMap(one => one.clocks)
export const powerLetters = powers.flatMap(one => one.letters)
export const powerMeasures = powers.flatMap(one => one.measures.map(measure => ({ ...measure, aside: true as const })))
export const powersShown = (context: Context) => powers.flatMap(one => one.shows?.(context) ?? [])
