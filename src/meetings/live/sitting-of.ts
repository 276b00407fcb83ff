/** Works out the state of a sitting from its log. Pure: the same log gives the same state, whenever it is asked. */
import { blank, type Step } from './blank.ts'
import { businessSteps } from './business-steps.ts'
import { effective, type Happening } from './happening.ts'
import { peopleSteps } from './people-steps.ts'
import type { Item, Member, Sitting } from './sitting.ts'

const steps = { ...peopleSteps, ...businessSteps }

/** The state after one more thing has happened. */
export const after = (sitting: Sitting, happening: Happening): Sitting =>
  (steps[happening.kind] as Step<Happening['data']>)(sitting, happening.data, happening)

/**
 * @param log in any order; what was undone does not count, and things count at the time at which they happened
 * @param members who sits on the body on the day of the meeting
 * @param items the agenda in its order
 */
export const sittingOf = (log: readonly Happening[], members: readonly Member[], items: readonly Item[]): Sitting =>
  effective(log).reduce(after, blank(log, members, items))
