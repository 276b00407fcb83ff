/** Keeps whoever applied informed of each finding. */
import { act, ask, atField } from '../../../casework/index.ts'
import { findingsOf, untold } from '../findings.ts'
import { how } from './acknowledged.ts'
import { isAgreed } from './opened.ts'
import { notBefore, toldWithConsent } from './rules.ts'

const about = {
  threshold: 'the decision on the threshold',
  review: 'the outcome of the review',
  appeal: 'the outcome of the appeal',
}

export const told = act({
  key: 'told',
  name: 'Tell whoever applied',
  hint: 'Record that they were told of what was decided: with the reasons, and how they can appeal. A letter from this case that was served needs no record here.',
  field: 'plan',
  when: 'asked',
  next: true,
  asks: {
    to: ask.choose('Who was told?', [
      { key: 'applicant', name: 'Whoever applied' },
      { key: 'person', name: 'Only the person for whom it was asked' },
    ]),
    how,
    words: ask.words('Anything that they said?', { optional: true, rows: 3 }),
  },
  offered: ({ stood }) => untold(stood).some(one => one.id === findingsOf(stood).at(-1)?.id),
  says(_, { stood }) {
    const last = findingsOf(stood).at(-1)
    return `Told of ${last ? about[last.of] : 'what was decided'}`
  },
  refuses: ({ to }, on, context) =>
    atField('on', notBefore.refuses({ on, earliest: findingsOf(context.stood).at(-1)?.day ?? on })) ??
    atField('to', toldWithConsent.refuses({ consented: to === 'person' || isAgreed(context) })),
  follows: (_, __, { stood }) =>
    findingsOf(stood).at(-1)?.of === 'review' && stood.named('recommended').length > 0
      ? [{ do: 'stage', to: 'monitored' }]
      : [],
})
