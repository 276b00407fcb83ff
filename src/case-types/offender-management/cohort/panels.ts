/** Who is before the two meetings and why: the monthly case conference, by exception, and the weekly practitioners’ meeting. */
import { after, type Context, type Day, type PanelKind, type Stood } from '../../../casework/index.ts'
import { meetsFixed } from '../eligibility/evaluated.ts'
import { custodyOf } from '../managing/custody.ts'
import { ragOf } from '../managing/rating.ts'
import { inCohort } from '../stages.ts'
import { cohortOf } from './adopt.ts'
import { conference } from './conference.ts'
import { conferenceAsked, spokenOf } from './leave.ts'

const overdue = ({ dues }: Stood, on: Day, ...keys: readonly string[]) =>
  dues.some(one => one.met === null && one.by < on && (keys.length === 0 || keys.includes(one.key)))

const order = ['green', 'amber', 'red']

/** The entry by which the conference spoke of them last: what was written later, it has not heard. */
const heard = (stood: Stood): number => spokenOf(stood)?.id ?? 0

/** Rated red, or higher than when the conference spoke of them last. */
function rating(stood: Stood): string | null {
  const now = ragOf(stood)?.colour
  if (now === undefined) return null
  if (now === 'red') return 'Rated red'
  const then = stood.spans.findLast(one => one.key === 'rag' && one.eventId < heard(stood))
  return then && order.indexOf(now) > order.indexOf(then.value) ? 'Rated worse than when the conference last met' : null
}

/** By a review, or by an agency, after the conference spoke of them last. */
function askedFor(stood: Stood): string | null {
  const last = heard(stood)
  if (stood.spans.some(({ key, value, eventId }) => key === 'review' && value === 'exception' && eventId > last))
    return 'A review asks the conference'
  return stood.all(conferenceAsked).some(one => one.id > last) ? 'An agency asks the conference' : null
}

/** Null where the conference need not speak of them. What no longer holds is said, and moves nobody. */
function exception(context: Context, on: Day): string | null {
  const { stood } = context
  if (cohortOf(stood) === 'fixed' && !meetsFixed(context, on)) return 'No longer meets the criteria of Fixed'
  return (
    askedFor(stood) ??
    rating(stood) ??
    (overdue(stood, on, 'review', 'conference-review') ? 'A review is overdue' : null)
  )
}

export const macc: PanelKind = {
  ...conference,
  in: ['screened', ...inCohort],
  due(context, on) {
    const { stage } = context.stood
    if (stage === 'screened') return 'New referral'
    return stage === 'proposed' ? 'Proposed for deselection' : exception(context, on)
  },
}

/** The day of release is known, and is near or has passed without a word. */
function releasedSoon({ stood, limit, closures }: Context, on: Day): boolean {
  const expected = custodyOf(stood)?.expected ?? null
  return expected !== null && expected <= after(on, limit('iom.release-ahead', on), closures)
}

export const practitioners: PanelKind = {
  key: 'iom-practitioners',
  name: 'Practitioners’ meeting',
  every: 'week',
  in: inCohort,
  due(context, on) {
    const { stood } = context
    const why = [
      ragOf(stood)?.colour === 'red' && 'Rated red',
      releasedSoon(context, on) && 'Released from custody soon',
      stood.lasting('wanted') && 'Wanted',
      overdue(stood, on) && 'Something is overdue',
    ].filter(word => typeof word === 'string')
    return why.length === 0 ? null : why.join('. ')
  },
}
