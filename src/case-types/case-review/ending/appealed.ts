/** Appeals against a decision on the threshold, or against how a review was carried out: within their time, once. */
import { act, after, ask, atField, type Context, type Day } from '../../../casework/index.ts'
import { notBefore } from '../application/rules.ts'
import { appealable, appealsOf, knownFrom } from '../findings.ts'
import { appealInTime, appealOnce, appealPassedOn } from './rules.ts'

/** The last day of an appeal against what was found last; null where nobody was told of it yet, or it was appealed against already. */
export function appealUntil(context: Context): Day | null {
  const { stood, limit, closures } = context
  const against = appealable(stood)
  const told = against && knownFrom(context, against)
  if (!told || appealsOf(stood).some(one => one.against.id === against.id)) return null
  return after(told, limit('case-review.appeal-within', told), closures)
}

export const appealed = act({
  key: 'appealed',
  name: 'Appeal',
  hint: 'Against the decision that the threshold is not met, or against how the review was carried out.',
  field: 'concern',
  when: 'asked',
  in: ['not-met', 'reviewed', 'monitored'],
  asks: {
    grounds: ask.words('What was got wrong?', {
      hint: 'For example: a complaint that was not counted, a fact that nobody looked at, a procedure that was not kept.',
      rows: 6,
    }),
    consents: ask.yesNo('May whoever hears the appeal be given the papers?', {
      hint: 'Appeals are heard by somebody who did not make the decision.',
    }),
  },
  offered: ({ stood }) => appealable(stood) !== undefined,
  says: (_, { stood }) =>
    `Appeal against ${appealable(stood)?.of === 'review' ? 'the review' : 'the decision on the threshold'}`,
  refuses({ consents }, on, context) {
    const { stood } = context
    const against = appealable(stood)
    if (!against) return null
    const told = knownFrom(context, against)
    return (
      appealOnce.refuses({ appealed: appealsOf(stood).some(one => one.against.id === against.id) }) ??
      atField('on', notBefore.refuses({ on, earliest: against.day })) ??
      atField(
        'on',
        appealInTime.refuses(
          { on, last: appealUntil(context) },
          context.limit('case-review.appeal-within', told ?? on),
        ),
      ) ??
      atField('consents', appealPassedOn.refuses({ consents }))
    )
  },
  follows: (_, __, { stood }) => [
    { do: 'mark', key: 'appeal', value: appealable(stood)?.of ?? '' },
    { do: 'stage', to: 'appealed' },
  ],
})
