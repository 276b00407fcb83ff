/** What was begun against somebody by a power, and has no end yet. */
import type { Context } from '../../casework/index.ts'

const lasting = ['prosecution-pending', 'penalty-unpaid', 'civil-unpaid'] as const

/** How many sorts of it: a case is closed once there is none. */
export const openAgainst = ({ stood }: Pick<Context, 'stood'>): number =>
  lasting.filter(key => stood.lasting(key) !== undefined).length
