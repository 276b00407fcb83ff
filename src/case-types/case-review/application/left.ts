/** Applications that end without a decision on the threshold. */
import { act, ask, type Effect, type Stood } from '../../../casework/index.ts'

const uncounted = ({ lasting }: Stood, value: string): Effect[] =>
  lasting('undecided') ? [{ do: 'mark', key: 'ended-undecided', value }] : []

export const withdrawn = act({
  key: 'withdrawn',
  name: 'Withdraw the application',
  hint: 'The anti-social behaviour can still be reported, and a review asked for again.',
  field: 'concern',
  when: 'asked',
  in: ['received', 'acknowledged', 'asked', 'met', 'convened'],
  asks: { why: ask.words('Why is it withdrawn?', { optional: true, rows: 3 }) },
  says: () => 'Application withdrawn',
  follows: (_, __, { stood }) => [...uncounted(stood, 'withdrawn'), { do: 'stage', to: 'withdrawn' }],
})

export const notTaken = act({
  key: 'not-taken',
  name: 'Close it without a decision',
  hint: 'For what only came to light after it was received. It still counts as an application.',
  field: 'plan',
  when: 'now',
  in: ['received', 'acknowledged', 'asked'],
  asks: {
    reason: ask.choose('Why can it not be decided here?', [
      { key: 'other-area', name: 'It happened in the area of another council' },
      { key: 'complained-of', name: 'It was made by whoever the complaints are about' },
      { key: 'anonymous', name: 'Nobody knows who made it' },
      { key: 'repeated', name: 'It is the same as an application that is dealt with already' },
    ]),
    words: ask.words('What was found, and where was it sent?', { rows: 3 }),
  },
  says: () => 'Closed without a decision on the threshold',
  follows: ({ reason }, _, { stood }) => [
    ...uncounted(stood, reason),
    { do: 'stage', to: 'closed' },
    { do: 'close', outcome: 'not-taken' },
  ],
})
