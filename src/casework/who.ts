/** Who asks for a page that only signed-in people see. */
import type { Actor, PageRequest } from '../web/index.ts'

export function signedIn({ actor }: Pick<PageRequest, 'actor'>): Actor {
  if (!actor) throw new Error('A page of casework was made for nobody.')
  return actor
}
