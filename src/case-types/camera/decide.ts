/** What the problem-solving group decides: whether a camera may stand at a site, and whether it may stand on. */
import { act, after, ask, atField } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { assessed, opened } from './request.ts'
import {
  alternativesTried,
  beforeItsStop,
  evidenced,
  extensionBound,
  homesPlanned,
  impactAssessed,
  necessary,
  proportionate,
  reasoned,
  reviewedFirst,
  signsPlanned,
} from './rules.ts'
import { standingNow } from './standing.ts'

export const group = 'problem-solving-group'

const reason = ask.words('Reason', { optional: true, hint: 'Needed where it is not agreed.', rows: 3 })

export const decided = act({
  key: 'decided',
  name: 'Decide on the site',
  field: 'plan',
  when: 'now',
  in: ['assessed'],
  panel: group,
  next: true,
  asks: {
    decision: ask.choose('What does the group decide?', [
      { key: 'agree', name: 'Agree the site' },
      { key: 'decline', name: 'Decline it' },
      { key: 'defer', name: 'Defer it' },
    ]),
    reason,
  },
  says: ({ decision }) =>
    ({
      agree: 'The problem-solving group agreed the site.',
      decline: 'The problem-solving group declined the site.',
      defer: 'The problem-solving group deferred its decision on the site.',
    })[decision],
  refuses(given, _, { stood }) {
    if (given.decision !== 'agree') return atField('reason', reasoned.refuses(given))
    const found = stood.last(assessed)?.given
    const request = stood.last(opened)?.given
    if (!found || !request) return null
    return atField(
      'decision',
      evidenced.refuses(request) ??
        alternativesTried.refuses(found) ??
        necessary.refuses(found) ??
        proportionate.refuses(found) ??
        homesPlanned.refuses(found) ??
        impactAssessed.refuses(found) ??
        signsPlanned.refuses(found),
    )
  },
  follows: ({ decision }) => [
    { do: 'mark', key: 'decided', value: decision },
    ...(decision === 'agree' ? [{ do: 'stage' as const, to: 'agreed' }] : []),
    ...(decision === 'decline' ? [{ do: 'stage' as const, to: 'declined' }] : []),
  ],
})

export const extended = act({
  key: 'extended',
  name: 'Decide whether the camera stands on',
  field: 'plan',
  when: 'now',
  in: ['deployed'],
  panel: group,
  next: true,
  asks: {
    decision: ask.choose('What does the group decide?', [
      { key: 'agree', name: 'Agree it again' },
      { key: 'decline', name: 'Decline: it comes down by its last day' },
    ]),
    until: ask.optionalDay('Its new last day', 'its new last day', { hint: 'Leave it blank where it is declined.' }),
    reason,
  },
  says: ({ decision, until }) =>
    decision === 'agree' && until !== null
      ? `The problem-solving group agreed that the camera stands on until ${longDate(until)}.`
      : 'The problem-solving group did not agree that the camera stands on.',
  refuses({ decision, until, reason: why }, on, context) {
    if (decision !== 'agree') return atField('reason', reasoned.refuses({ decision, reason: why }))
    const { from, stop, periods, reviews } = standingNow(context)
    const limit = context.limit('camera.stop-after', from)
    const begun = periods.at(-1)?.from ?? from
    const kept = reviews.findLast(one => one.from >= begun)?.value === 'keep'
    return (
      atField('decision', beforeItsStop.refuses({ on, stop }, limit)) ??
      atField('decision', reviewedFirst.refuses({ kept })) ??
      atField('until', extensionBound.refuses({ until, stop, most: after(stop, limit, context.closures) }, limit))
    )
  },
  follows: ({ decision, until }) => [
    decision === 'agree' && until !== null
      ? { do: 'mark', key: 'extended', value: until }
      : { do: 'mark', key: 'extension-declined' },
  ],
})
