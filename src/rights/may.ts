/** Who sees these pages: the data protection officer, and nobody else. Which records: the database. */
import type { Actor } from '../web/index.ts'

export const mayProtect = (actor: Pick<Actor, 'roles'>): boolean => actor.roles.includes('data-protection-officer')
