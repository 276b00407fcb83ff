/** Rules of themes: what the group drives across cases, names nobody, and is passed to whoever must act. */
import { rule } from '../../../lib/index.ts'

export const concernPassedOn = rule<void, { rented: boolean; danger: boolean; to: readonly string[] }>({
  id: 'theme-dog-passed-on',
  source: 'our own, as partnerships agree it: the landlord answers for a tenancy, the police for anybody’s safety',
  says: () => 'A dog in a rented home is for the landlord to know; one that puts somebody in danger is for the police',
  test: ({ rented, danger, to }) => (!rented || to.includes('landlord')) && (!danger || to.includes('police')),
})

export const endAhead = rule<void, { until: string | null; on: string }>({
  id: 'theme-end-ahead',
  source: 'our own: a theme that has no time to come is over',
  says: () => 'A theme runs until a day after the one on which it begins',
  test: ({ until, on }) => until === null || until > on,
})

export const changeSaid = rule<void, { ending: string; changes: number }>({
  id: 'theme-change-said',
  source: 'our own: what a theme has changed is how the group knows that it was worth it',
  says: () => 'Record what changed before you end the theme as done',
  test: ({ ending, changes }) => ending !== 'done' || changes > 0,
})
