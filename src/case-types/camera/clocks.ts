/** The clocks of a camera: its review, its last day, footage that will be overwritten, and the comparison afterwards. */
import { after, type Clock, type Context, type Running } from '../../casework/index.ts'
import { footageAnswered, footageAsked } from './footage/footage.ts'
import { standing } from './standing.ts'

/** One for each approval that lasts long enough to be reviewed within it. */
function reviews(context: Context): Running[] {
  const placed = standing(context)
  if (!placed) return []
  const limit = context.limit('camera.review-after', placed.from)
  return placed.periods.flatMap(({ from, stop, record }, n) => {
    const by = after(from, limit, context.closures)
    const next = placed.periods[n + 1]?.from ?? '9999'
    const met = placed.reviews.find(one => one.from >= from && one.from < next)?.from ?? null
    const wanted = by < stop && placed.to === null
    return wanted || met !== null ? [{ ...(record !== undefined && { record }), from, by, met }] : []
  })
}

export const clocks: readonly Clock[] = [
  { key: 'review', name: 'Review the camera', limit: 'camera.review-after', runs: reviews },
  {
    key: 'removal',
    name: 'Take the camera down',
    limit: 'camera.stop-after',
    runs(context) {
      const placed = standing(context)
      return placed ? [{ from: placed.from, by: placed.stop, met: placed.to }] : []
    },
  },
  {
    key: 'footage',
    name: 'Answer the request for footage before it is overwritten',
    limit: 'camera.footage-kept',
    runs: ({ stood, limit, closures }) =>
      stood.all(footageAsked).map(({ id, day, given }) => ({
        record: id,
        from: day,
        by: after(given.from, limit('camera.footage-kept', given.from), closures),
        met: stood.all(footageAnswered).find(one => one.given.request === id)?.day ?? null,
      })),
  },
  {
    key: 'compare',
    name: 'Compare before and after',
    limit: 'camera.compare-within',
    runs(context) {
      const { to } = standing(context) ?? { to: null }
      return to === null || context.stood.stage !== 'removed'
        ? []
        : [{ from: to, by: after(to, context.limit('camera.compare-within', to), context.closures), met: null }]
    },
  },
]
