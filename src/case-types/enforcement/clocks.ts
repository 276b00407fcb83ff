/** The clocks of an incident: seen soon, cleared soon, and each notice by its day. */
import { after, type Clock } from '../../casework/index.ts'
import { appealBy, noticeAppealed, noticeEnd, notices } from './notice.ts'
import { cleared, inspected, opened } from './report.ts'
import { ownLands } from './kinds.ts'
import { letterSent } from './letters-sent.ts'

export const clocks: readonly Clock[] = [
  {
    key: 'visit',
    name: 'Visit the place',
    limit: 'enforcement.visit-within',
    runs({ stood, limit, closures }) {
      const first = stood.first(opened)
      if (!first || ['officer', 'patrol'].includes(first.given.found)) return []
      const done = [stood.first(inspected)?.day, stood.first(letterSent)?.day]
        .filter(day => day !== undefined)
        .sort()[0]
      const by = after(first.day, limit('enforcement.visit-within', first.day), closures)
      return [{ from: first.day, by, met: done ?? null }]
    },
  },
  {
    key: 'clear',
    name: 'Have it cleared',
    limit: 'enforcement.clear-within',
    runs({ stood, limit, closures }) {
      const first = stood.first(opened)
      if (!first || first.given.kind !== 'fly-tip' || !ownLands.includes(first.given.land)) return []
      const by = after(first.day, limit('enforcement.clear-within', first.day), closures)
      return [{ from: first.day, by, met: stood.first(cleared)?.day ?? null }]
    },
  },
  {
    key: 'notice',
    name: 'See whether the notice was complied with',
    source: 'The day that the notice gives',
    runs: context =>
      notices(context).map(({ id, day, given }) => ({
        record: id,
        from: day,
        by: given.by,
        met: noticeEnd(context, id),
      })),
  },
  {
    key: 'notice-appeal',
    name: 'Last day for an appeal against the notice',
    source: 'The Act of the notice',
    runs: context =>
      notices(context).flatMap(one => {
        const by = appealBy(one, context)
        const appealed = context.stood.all(noticeAppealed).find(other => other.given.notice === one.id)?.day
        const met = appealed ?? (by !== null && by < context.today.toString() ? by : null)
        return by === null || noticeEnd(context, one.id) !== null ? [] : [{ record: one.id, from: one.day, by, met }]
      }),
  },
]
