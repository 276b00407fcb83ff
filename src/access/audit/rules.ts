/** Rules for the log: which reading is so unlike the usual that the data protection officer is shown it. */
import { rule } from '../../lib/index.ts'

/** What somebody opened on one day ('2026-09-14'). */
export type ReadingDay = { readonly account: number; readonly day: string; readonly opened: number }

export type ReadingLimits = {
  /** Fewer cases than this in a day are never shown. */
  readonly least: number
  /** So many times the usual. */
  readonly times: number
  /** So many days of reading make a usual. */
  readonly known: number
  /** The usual is that of so many days before. */
  readonly days: number
}

export const readingLimits: ReadingLimits = { least: 20, times: 3, known: 5, days: 60 }

type Compared = { readonly opened: number; readonly usual: number | null }

const within = ({ opened, usual }: Compared, { least, times }: ReadingLimits) =>
  opened < least || (usual !== null && opened <= usual * times)

export const usualForOneself = rule<ReadingLimits, Compared>({
  id: 'usual-for-oneself',
  source: 'our own: UK GDPR Article 32, regularly testing whether security works; the numbers are ours',
  usually: readingLimits,
  says: ({ least, times, days }) =>
    `Whoever opens ${least} cases or more in a day, and more than ${times} times their own median of the ${days} days before, is shown to the data protection officer`,
  test: within,
})

export const usualForRole = rule<ReadingLimits, Compared>({
  id: 'usual-for-role',
  source: 'our own: UK GDPR Article 32, regularly testing whether security works; the numbers are ours',
  usually: readingLimits,
  says: ({ least, times, days }) =>
    `Whoever opens ${least} cases or more in a day, and more than ${times} times the median of colleagues with the same role in the ${days} days before, is shown to the data protection officer`,
  test: within,
})

/** The middle one; null of fewer than `known`. */
export function median(numbers: readonly number[], known = 1): number | null {
  if (numbers.length < Math.max(1, known)) return null
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = sorted.length / 2
  return ((sorted[Math.floor(at - 0.5)] ?? 0) + (sorted[Math.floor(at)] ?? 0)) / 2
}

export type UnusualDay = ReadingDay & {
  /** The usual; null where too little is known of it. */
  readonly own: number | null
  readonly colleagues: number | null
}

/**
 * The days from `from` on that are unlike the usual of oneself or that of colleagues; where neither is known, the least
 * number counts. Newest first. `roles`: what each account reads as.
 */
export function unusualDays(
  days: readonly ReadingDay[],
  roles: ReadonlyMap<number, readonly string[]>,
  from: string,
  limits = readingLimits,
): UnusualDay[] {
  const rolesOf = (account: number) => roles.get(account) ?? []
  return days
    .filter(one => one.day >= from && one.opened >= limits.least)
    .map(one => {
      const begins = Temporal.PlainDate.from(one.day).subtract({ days: limits.days }).toString()
      const before = days.filter(other => other.day >= begins && other.day < one.day)
      const opened = (which: (other: ReadingDay) => boolean) => before.filter(which).map(other => other.opened)
      const own = median(
        opened(other => other.account === one.account),
        limits.known,
      )
      const mine = rolesOf(one.account)
      const colleagues = median(
        opened(other => other.account !== one.account && rolesOf(other.account).some(role => mine.includes(role))),
        limits.known,
      )
      return { ...one, own, colleagues }
    })
    .filter(({ opened, own, colleagues }) => {
      const unlikeOneself = !usualForOneself.test({ opened, usual: own }, limits)
      const unlikeOthers = !usualForRole.test({ opened, usual: colleagues }, limits)
      return (unlikeOneself && (own !== null || unlikeOthers)) || (unlikeOthers && colleagues !== null)
    })
    .toSorted((a, b) => (a.day === b.day ? b.opened - a.opened : a.day < b.day ? 1 : -1))
}
