/** Clocks of the group's cases: a referral is screened soon, each case is heard at every meeting, objectives are measured when due. */
import { after, type Clock, type Stood } from '../../casework/index.ts'
import { accepted, deferred, reviewed } from './decisions.ts'
import { heardAgainBy } from './group.ts'
import { referredOn, screened, sinceReferred } from './referral.ts'
import { objectivesOf } from './sara.ts'

type Hearing = { readonly id: number; readonly day: string }

/** When it was put to the group and each time that the group spoke of it, since it was last referred; the latest comes last. */
export const hearings = (stood: Stood): Hearing[] =>
  [
    ...sinceReferred(stood, screened),
    ...sinceReferred(stood, deferred),
    ...sinceReferred(stood, accepted),
    ...sinceReferred(stood, reviewed),
  ]
    .map(({ id, day }) => ({ id, day }))
    .toSorted((one, other) => (one.id || Infinity) - (other.id || Infinity))

export const clocks: readonly Clock[] = [
  {
    key: 'screen',
    name: 'Screen the referral',
    tells: 'We read your referral, and see whether somebody needs help at once',
    limit: 'problem-solving.screen-within',
    runs({ stood, limit, closures }) {
      const from = referredOn(stood)
      if (from === null) return []
      const by = after(from, limit('problem-solving.screen-within'), closures)
      return [{ from, by, met: sinceReferred(stood, screened).at(-1)?.day ?? null }]
    },
  },
  {
    key: 'hear',
    name: 'Hear it at the group’s next meeting',
    tells: 'The group looks at it at its meeting',
    limit: 'problem-solving.review-within',
    runs: context =>
      hearings(context.stood).map(({ id, day }, n, all) => ({
        record: id,
        from: day,
        by: heardAgainBy(day, context),
        met: all[n + 1]?.day ?? null,
      })),
  },
  {
    key: 'objective',
    name: 'Measure an objective',
    source: 'The objective, as it was set',
    runs: ({ stood }) =>
      objectivesOf(stood).map(one => ({ record: one.id, from: one.day, by: one.given.by, met: one.answered })),
  },
]
