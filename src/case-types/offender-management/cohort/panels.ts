/** Who is before the two meetings and why: the monthly case conference, by exception, and the weekly practitioners’ meeting. */
import type { Context, Day, PanelKind } from '../../../casework/index.ts'
import { meetsFixed } from '../eligibility/evaluated.ts'
import { inCohort } from '../stages.ts'
import { cohortOf } from './adopt.ts'
import { reviewBy } from './clocks.ts'
import { conference } from './conference.ts'

/** By exception: null where the conference need not speak of them. It moves nobody. */
function exception(context: Context, on: Day): string | null {
  if (cohortOf(context.stood) === 'fixed' && !meetsFixed(context, on)) return 'No longer meets the criteria of Fixed'
  const [review] = reviewBy(context)
  if (review && review.by <= on) return 'Review is due'
  return null
}

export const macc: PanelKind = {
  ...conference,
  in: ['screened', ...inCohort],
  due(context, on) {
    const { stage } = context.stood
    if (stage === 'screened') return 'New referral'
    if (stage === 'proposed') return 'Proposed for deselection'
    return exception(context, on)
  },
}
