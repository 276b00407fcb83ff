/** The decision whether the threshold is met: by the number of complaints, or on the grounds of the procedure. */
import { act, ask, atField } from '../../../casework/index.ts'
import { appliedOn } from '../application/opened.ts'
import { notBefore } from '../application/rules.ts'
import { notAsked, stillWaiting } from './bodies.ts'
import { thresholdOf } from './complaint.ts'
import { complaintLines, countWords } from './explained.ts'
import { allBodiesAsked, bodiesHeard, groundsConsidered, groundSaid, metByNumber, noMoreThanThree } from './rules.ts'

const finding = (label: string, hint: string) => ask.words(label, { optional: true, rows: 3, hint })

export const decided = act({
  key: 'threshold',
  name: 'Decide on the threshold',
  hint: 'For all the relevant bodies together. What each complaint comes to is written into the decision.',
  field: 'concern',
  when: 'now',
  in: ['acknowledged', 'asked'],
  next: true,
  asks: {
    decision: ask.choose('Is the threshold met?', [
      { key: 'met', name: 'It is met' },
      { key: 'not-met', name: 'It is not met' },
    ]),
    grounds: ask.several('On which other grounds, where too few complaints count?', [
      { key: 'persistence', name: 'The behaviour is persistent' },
      { key: 'harm', name: 'The harm that it does, or could do' },
      { key: 'response', name: 'The response was not adequate' },
    ]),
    persistence: finding('How persistent is it?', 'How often, how long, what happened since the last report.'),
    harm: finding('What harm does it do, or could it do?', 'To whom; who is vulnerable, and what makes them so.'),
    response: finding('How adequate was the response?', 'What each body did, how soon, and what came of it.'),
    reasons: ask.words('Reasons, as whoever applied is told them', { hint: 'Name nobody.', rows: 5 }),
  },
  says: ({ decision }, context) =>
    [
      `Threshold ${decision === 'met' ? 'met' : 'not met'}: ${countWords(thresholdOf(context))}`,
      ...complaintLines(context),
    ].join('\n'),
  refuses({ decision, grounds, persistence, harm, response }, on, context) {
    const { counted, needed } = thresholdOf(context)
    const asksFor = context.limit('case-review.complaints', appliedOn(context)).value
    return (
      noMoreThanThree.refuses({ needed: asksFor }) ??
      notBefore.refuses({ on, earliest: appliedOn(context) }) ??
      atField('decision', metByNumber.refuses({ decision, counted }, needed)) ??
      atField('grounds', groundSaid.refuses({ decision, counted, grounds }, needed)) ??
      atField('decision', allBodiesAsked.refuses({ decision, missing: notAsked(context) })) ??
      atField('decision', bodiesHeard.refuses({ decision, waiting: stillWaiting(context, on).length })) ??
      atField('persistence', groundsConsidered.refuses({ decision, said: [persistence, harm, response] }))
    )
  },
  follows: ({ decision }, _, { stood }) => [
    // Opened again after it had been decided: counted as an application that is decided anew.
    ...(stood.lasting('undecided') ? [] : [{ do: 'mark' as const, key: 'again', value: 'reopened' }]),
    { do: 'end', key: 'undecided' },
    { do: 'mark', key: 'threshold', value: decision },
    { do: 'stage', to: decision },
  ],
})
