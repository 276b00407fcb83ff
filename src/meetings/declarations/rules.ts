/** Rules for declarations and dispensations. */
import { rule } from '../../lib/index.ts'

/** What the rules look at of an item of business. */
type Item = { readonly kind: string; readonly state: string }

export const declaredInItem = rule<void, { item: Item | undefined }>({
  id: 'declared-in-item',
  source: 'Localism Act 2011, section 31(1): in a matter to be considered, or being considered, at the meeting',
  says: () => 'Choose the item of business: headings and items that were withdrawn cannot be chosen',
  test: ({ item }) => item !== undefined && item.kind !== 'heading' && item.state !== 'withdrawn',
})

export const declarationSaysNature = rule<void, { nature: string; sensitive: boolean; whip: boolean }>({
  id: 'declaration-says-nature',
  source: 'Localism Act 2011, sections 31(2) and 32(3): of a sensitive interest only that there is one',
  says: () => 'Say what the interest is, as the minutes should print it, unless it is sensitive',
  test: ({ nature, sensitive, whip }) => whip || sensitive || nature.length >= 3,
})

export const declaredOnce = rule<void, { made: boolean }>({
  id: 'declared-once',
  source: 'our own',
  says: () => 'This was declared in this item already',
  test: ({ made }) => made,
})

export const takenBackBeforeTheDay = rule<void, { clerk: boolean; date: string; today: string }>({
  id: 'declaration-taken-back-before-the-day',
  source: 'our own: what bars a member from a vote does not go away by itself while the meeting is on',
  says: () => 'From the day of the meeting on the clerk takes it back: ask them',
  test: ({ clerk, date, today }) => clerk || today < date,
})

export const leftBeforeReturned = rule<void, { leftAt: string | null; returnedAt: string | null }>({
  id: 'left-before-returned',
  source: 'our own',
  says: () => 'Say when they left; they cannot have returned before that',
  test: ({ leftAt, returnedAt }) => returnedAt === null || (leftAt !== null && leftAt <= returnedAt),
})

export const dispensationRelieves = rule<void, { speak: boolean; vote: boolean }>({
  id: 'dispensation-relieves',
  source: 'Localism Act 2011, section 33(1): from either or both of the restrictions in section 31(4)',
  says: () => 'Say what they may do: speak, vote, or both',
  test: ({ speak, vote }) => speak || vote,
})

export const dispensationAtMostFourYears = rule<void, { from: string; until: string }>({
  id: 'dispensation-at-most-four-years',
  source: 'Localism Act 2011, section 33(3)',
  says: () => 'A dispensation names its last day, which is not before its first one and at most four years later',
  test: ({ from, until }) => from <= until && until < Temporal.PlainDate.from(from).add({ years: 4 }).toString(),
})

export const dispensationAskedFor = rule<void, { asked: string; today: string }>({
  id: 'dispensation-asked-for',
  source: 'Localism Act 2011, section 33(1): on a written request made to the proper officer',
  says: () => 'The member must have asked for it in writing, today or before',
  test: ({ asked, today }) => asked <= today,
})
