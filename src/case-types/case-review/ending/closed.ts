/** The end: what did not meet the threshold goes to whoever deals with the behaviour, and a case closes once nothing of it is open. */
import { act, ask, atField } from '../../../casework/index.ts'
import { untold } from '../findings.ts'
import { recommendationsOf } from '../panel/followed.ts'
import { appealUntil } from './appealed.ts'
import { allFollowedUp, appealTimeOver, applicantTold, handedOn } from './rules.ts'

export const handed = act({
  key: 'handed-on',
  name: 'Hand it on',
  hint: 'The behaviour has not ended because the threshold was not met: somebody deals with it, and the person knows who.',
  field: 'plan',
  when: 'asked',
  in: ['not-met', 'appealed'],
  next: true,
  asks: {
    to: ask.choose('To whom?', [
      { key: 'asb-officer', name: 'The anti-social behaviour officer' },
      { key: 'landlord', name: 'The landlord' },
      { key: 'police', name: 'The police' },
    ]),
    reference: ask.line('Reference of their case', { optional: true }),
    what: ask.words('What will they do?', { hint: 'As whoever applied is told it: name nobody.', rows: 3 }),
  },
  says: ({ to }) =>
    `Handed on to ${{ 'asb-officer': 'the anti-social behaviour officer', landlord: 'the landlord', police: 'the police' }[to]}`,
  follows: ({ to }) => [{ do: 'mark', key: 'handed-on', value: to }],
})

export const closed = act({
  key: 'closed',
  name: 'Close the case',
  field: 'plan',
  when: 'now',
  in: ['not-met', 'reviewed', 'monitored'],
  asks: {
    accepts: ask.yesNo('Has whoever applied said that they will not appeal?'),
    words: ask.words('Anything to add?', { optional: true, rows: 3 }),
  },
  says: () => 'Closed',
  refuses({ accepts }, on, context) {
    const { stood } = context
    return (
      handedOn.refuses({ notMet: stood.stage === 'not-met', handed: stood.named('handed-on').length > 0 }) ??
      applicantTold.refuses({ told: untold(stood).length === 0 }) ??
      allFollowedUp.refuses({ open: recommendationsOf(context).filter(one => one.done === null).length }) ??
      atField('accepts', appealTimeOver.refuses({ today: on, last: appealUntil(context), accepts }))
    )
  },
  follows: (_, __, { stood }) => [
    { do: 'stage', to: 'closed' },
    {
      do: 'close',
      outcome:
        stood.stage === 'not-met'
          ? 'not-met'
          : stood.named('recommended').length > 0
            ? 'recommendations'
            : 'no-recommendations',
    },
  ],
})
