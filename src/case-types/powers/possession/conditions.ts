/** The five conditions of the absolute ground for possession; any of them is enough. Discretionary grounds are none of these. */
import { after, type Context, type Day, type Limit } from '../../../casework/index.ts'
import { lastDayOf } from '../court-order/period.ts'

export const conditions = [
  {
    key: 'offence',
    name: 'A conviction for a serious offence',
    hint: 'Condition 1: one that Schedule 2A to the Housing Act 1985 lists',
  },
  { key: 'injunction', name: 'A court found that a civil injunction was broken', hint: 'Condition 2' },
  { key: 'behaviour-order', name: 'A conviction for breaking a criminal behaviour order', hint: 'Condition 3' },
  {
    key: 'closure',
    name: 'The home was closed by a closure order',
    hint: 'Condition 4: and access was prohibited for more than 48 hours',
  },
  {
    key: 'noise',
    name: 'A conviction for not obeying a noise abatement notice or order',
    hint: 'Condition 5: Environmental Protection Act 1990',
  },
] as const
export type Condition = (typeof conditions)[number]['key']

/** Within which the notice is served, for each condition. */
export const windowOf = (condition: Condition, on: Day, { limit }: Pick<Context, 'limit'>): Limit =>
  limit(condition === 'closure' ? 'possession.window-closure' : 'possession.window-finding', on)

/** The last day on which the notice can be served: the day of the finding, or on which an appeal was over, is the first. */
export const lastForNotice = (first: Day, window: Limit): Day => lastDayOf(first, window)

/** The first day on which the court can be asked. Where a tenancy runs by the week or month it may be later: the notice must fit its end. */
export const earliestClaim = (
  served: Day,
  tenancy: 'secure' | 'assured',
  { limit }: Pick<Context, 'limit'>,
): { day: Day; least: Limit } => {
  const least = limit(`possession.notice-${tenancy}`, served)
  return { day: after(served, least, []), least }
}
