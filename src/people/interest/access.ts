/** Who may do what with the register. The database asks again. */
import { mayMonitor } from '../../access/index.ts'
import type { Actor } from '../../web/index.ts'

/** Members, for themselves. */
export const mayRegister = (actor: Pick<Actor, 'roles'>): boolean => actor.roles.includes('councillor')

/** Members and whoever keeps the register. */
export const mayEnter = (actor: Pick<Actor, 'roles'>): boolean => mayRegister(actor) || mayMonitor(actor)
