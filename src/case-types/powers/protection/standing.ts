/** How community protection notices stand: what each requires now, since when, until when, and whether an appeal goes on. */
import { after, type AnswersOf, type Context, type Day, type Recorded } from '../../../casework/index.ts'
import { appealDecided, appealed, breached, ended, issued, served, varied, warning } from './recorded.ts'

type Known = Pick<Context, 'stood'>

export type ProtectionNotice = Recorded<AnswersOf<typeof issued>> & {
  readonly served: Day | null
  /** As it was varied last. */
  readonly requires: { readonly stop: string; readonly does: string; readonly results: string; readonly by: Day | null }
  /** The day on which an appeal was made that the court has not decided. */
  readonly appeal: Day | null
  /** Somebody said whether there was one, and on which day they did. */
  readonly appealSaid: Day | null
  readonly breached: boolean
  /** The first day on which it is in force no more. */
  readonly ends: Day | null
  readonly events: readonly number[]
}

export const protectionNotices = ({ stood }: Known): ProtectionNotice[] =>
  stood.all(issued).map(one => {
    const of = <Given extends { readonly notice: number }>(all: readonly Recorded<Given>[]) =>
      all.filter(other => other.given.notice === one.id)
    const said = of(stood.all(appealed))
    const appeals = said.filter(other => other.given.made !== null)
    const decisions = of(stood.all(appealDecided))
    const quashed = decisions.find(other => other.given.outcome === 'quashed')
    const over = [...of(stood.all(ended)), ...(quashed ? [quashed] : [])].map(other => other.day).toSorted()[0]
    return {
      ...one,
      served: of(stood.all(served))[0]?.day ?? null,
      requires: (of(stood.all(varied)).at(-1) ?? one).given,
      appeal: appeals.length > decisions.length ? (appeals.at(-1)?.given.made ?? null) : null,
      appealSaid: said[0]?.day ?? null,
      breached: of(stood.all(breached)).length > 0,
      ends: over ?? null,
      events: [one.id, ...stood.events.filter(other => other.correctsId === one.id).map(other => other.id)],
    }
  })

/** The warning that a notice says it follows: to the same person, by its day. */
export const warningTo = (
  given: Pick<AnswersOf<typeof issued>, 'person' | 'warning'>,
  on: Day,
  { stood }: Known,
): Recorded<AnswersOf<typeof warning>> | undefined =>
  stood.all(warning).find(one => one.id === given.warning && one.given.person === given.person && one.day <= on)

/** The last day for an appeal: the day of service is the first of them. */
export const appealUntil = (day: Day, { limit }: Pick<Context, 'limit'>): Day => {
  const { value, unit } = limit('protection.appeal-within', day)
  return after(day, { value: value - 1, unit }, [])
}
