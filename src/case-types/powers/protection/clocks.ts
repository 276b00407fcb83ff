/** The clocks of community protection: a warning’s time, service, compliance, the time to appeal, the review of what has no end. */
import { after, type Clock } from '../../../casework/index.ts'
import { checked, heeded, issued, warning } from './recorded.ts'
import { appealUntil, protectionNotices } from './standing.ts'

const earliest = (days: readonly (string | undefined | null)[]) =>
  days.filter(day => day !== undefined && day !== null).toSorted()[0] ?? null

export const clocks: readonly Clock[] = [
  {
    key: 'protection-warning',
    name: 'See whether the warning was heeded',
    source: 'Anti-social Behaviour, Crime and Policing Act 2014, section 43(5)',
    runs: ({ stood, closures }) =>
      stood.all(warning).map(({ id, day, given }) => ({
        record: id,
        from: day,
        by: after(given.until, { value: 1, unit: 'working days' }, closures),
        met: earliest([
          stood.all(issued).find(one => one.given.warning === id)?.day,
          stood.all(heeded).find(one => one.given.warning === id)?.day,
        ]),
      })),
  },
  {
    key: 'protection-comply',
    name: 'Check whether what the notice requires was done',
    source: 'Anti-social Behaviour, Crime and Policing Act 2014, section 43(8): as the notice says',
    runs: context =>
      protectionNotices(context).flatMap(one => {
        const { by } = one.requires
        const met = context.stood.all(checked).find(other => other.given.notice === one.id && other.day >= (by ?? ''))
        if (by === null || (one.ends !== null && !met) || one.appeal !== null) return []
        return [{ record: one.id, from: one.day, by, met: met?.day ?? null }]
      }),
  },
  {
    key: 'protection-appeal',
    name: 'Ask the court whether there was an appeal: the time for it is over',
    limit: 'protection.appeal-within',
    runs: context =>
      protectionNotices(context).flatMap(one =>
        one.served === null || (one.ends !== null && one.appealSaid === null)
          ? []
          : [
              {
                record: one.id,
                from: one.served,
                by: after(appealUntil(one.served, context), { value: 1, unit: 'days' }, []),
                met: one.appealSaid,
              },
            ],
      ),
  },
  {
    key: 'protection-review',
    name: 'Review the notice: is it still needed?',
    limit: 'protection.review-within',
    runs: context =>
      protectionNotices(context).flatMap(one => {
        const reviews = context.stood.all(checked).filter(other => other.given.notice === one.id)
        return [one, ...reviews].flatMap(({ id, day }, n) => {
          const met = reviews[n]?.day ?? null
          if (one.ends !== null && met === null) return []
          return [{ record: id, from: day, by: after(day, context.limit('protection.review-within', day), []), met }]
        })
      }),
  },
]
