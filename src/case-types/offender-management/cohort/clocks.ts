/** The clocks of selection: a referral is screened and evaluated, the conference decides soon after, and looks at each case in time. */
import { after, type Clock, type Context, type Running } from '../../../casework/index.ts'
import { evaluatedAfter } from '../eligibility/evaluated.ts'
import { proposalOf, screened, sinceReferred } from '../referral.ts'
import { adopted, declined } from './adopt.ts'
import { deselected, kept, proposed, spokenOf } from './leave.ts'

/** In which order: an event that is just being written has the id 0, and is the newest. */
const written = ({ id }: { readonly id: number }) => id || Infinity

/** By when the conference decides what was put to it: at its next monthly meeting, or some days later. */
function decisions({ stood, limit, closures }: Context): Running[] {
  const decided = [adopted, declined, kept, deselected].flatMap(one => sinceReferred(stood, one))
  const put = [...sinceReferred(stood, screened), ...sinceReferred(stood, proposed)]
  return put.map(({ id, day }) => ({
    record: id,
    from: day,
    by: after(after(day, limit('iom.decide-within', day), closures), limit('panel.macc-tolerance', day), closures),
    met: decided.find(one => written(one) > written({ id }))?.day ?? null,
  }))
}

export const clocks: readonly Clock[] = [
  {
    key: 'screen',
    name: 'Screen the referral',
    limit: 'iom.screen-within',
    runs({ stood, limit, closures }) {
      const from = proposalOf(stood)?.day
      if (from === undefined) return []
      const by = after(from, limit('iom.screen-within', from), closures)
      return [{ from, by, met: sinceReferred(stood, screened).at(-1)?.day ?? null }]
    },
  },
  {
    key: 'evaluate',
    name: 'Evaluate for Fixed before the conference',
    limit: 'iom.evaluate-within',
    runs({ stood, limit, closures }) {
      const put = sinceReferred(stood, screened).at(-1)
      if (!put) return []
      const met = evaluatedAfter(stood, put.id)
      if (met === null && stood.stage !== 'screened') return []
      return [{ from: put.day, by: after(put.day, limit('iom.evaluate-within', put.day), closures), met }]
    },
  },
  {
    key: 'decide',
    name: 'Decide at the case conference',
    limit: 'iom.decide-within',
    runs: decisions,
  },
  {
    key: 'conference-review',
    name: 'Speak of them at the case conference',
    limit: 'iom.conference-within',
    runs({ stood, limit, closures }) {
      const last = spokenOf(stood)?.day
      if (last === undefined || stood.stage !== 'managed') return []
      return [{ from: last, by: after(last, limit('iom.conference-within', last), closures), met: null }]
    },
  },
]
