/** The agencies for which somebody works cases. */
import type { Actor } from '../web/index.ts'

const named = ({ agencies }: Actor, roles: readonly string[]): { id: number; name: string }[] => {
  const all = agencies.filter(({ role }) => roles.includes(role))
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()]
}

/** Whose cases they open and change, by name. */
export const worksFor = (actor: Actor): { id: number; name: string }[] => named(actor, ['caseworker'])

/** For which they may speak at a panel or write in a case that is shared with them. */
export const speaksFor = (actor: Actor): { id: number; name: string }[] => named(actor, ['caseworker', 'panel-member'])
