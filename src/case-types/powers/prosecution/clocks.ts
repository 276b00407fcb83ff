/** The clocks of prosecutions: the lawyers' decision, the last day for laying it, the next hearing. */
import { after, type Clock } from '../../../casework/index.ts'
import { lastToLay } from './file.ts'
import { prosecutions } from './prosecutions.ts'

export const clocks: readonly Clock[] = [
  {
    key: 'prosecution-decide',
    name: 'Lay the prosecution, or drop the file',
    limit: 'prosecution.decide-within',
    runs: context =>
      prosecutions(context).map(one => ({
        record: one.id,
        from: one.day,
        by: after(one.day, context.limit('prosecution.decide-within', one.day), context.closures),
        met: one.laid ?? one.dropped,
      })),
  },
  {
    key: 'prosecution-last-day',
    name: 'Last day to lay the prosecution before the court',
    limit: 'prosecution.summary-within',
    runs: context =>
      prosecutions(context).flatMap(one => {
        const by = lastToLay(one, context)
        return by === null || one.dropped !== null ? [] : [{ record: one.id, from: one.day, by, met: one.laid }]
      }),
  },
  {
    key: 'prosecution-hearing',
    name: 'Hearing at court',
    source: 'Listed by the court',
    runs: context =>
      prosecutions(context).flatMap(({ next, laid }) =>
        next === null || laid === null
          ? []
          : [{ record: next.id, from: laid, by: next.day, ...(next.time !== '' && { at: next.time }), met: null }],
      ),
  },
]
