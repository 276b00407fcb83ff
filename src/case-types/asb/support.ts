/** Help for whoever is harmed: what was offered, whether they took it, and who is supported now. */
import { act, ask, atField, type Effect, type Stood } from '../../casework/index.ts'
import { supportedNow } from './rules.ts'

const kinds = [
  { key: 'calls', name: 'Regular calls by an officer' },
  { key: 'victims', name: 'Support for victims' },
  { key: 'home', name: 'Safety of the home: locks, alarm, camera doorbell' },
  { key: 'health', name: 'Health or mental health' },
  { key: 'care', name: 'Social care' },
  { key: 'housing', name: 'Housing advice' },
  { key: 'other', name: 'Something else' },
] as const

const isSupported = (stood: Stood, person: number) => stood.lasting('supported', String(person)) !== undefined

export const supportOffered = act({
  key: 'support-offered',
  name: 'Offer support',
  group: 'Whoever is harmed',
  field: 'victim',
  when: 'asked',
  asks: {
    person: ask.party('To whom?', ['victim', 'complainant', 'applicant', 'witness', 'relative']),
    kinds: ask.several('What?', kinds, { least: 1 }),
    answer: ask.choose('What did they say?', [
      { key: 'accepted', name: 'They accept it' },
      { key: 'declined', name: 'They do not want it' },
      { key: 'thinking', name: 'They will think about it' },
    ]),
    words: ask.words('What was arranged?', { rows: 3, optional: true }),
  },
  says: ({ answer }) => `Support offered: ${answer === 'thinking' ? 'not decided yet' : answer}`,
  follows: ({ person, answer }, _on, { stood }): Effect[] => [
    { do: 'mark', key: 'support-offered', value: answer },
    ...(answer === 'accepted' && !isSupported(stood, person)
      ? [{ do: 'begin' as const, key: 'supported', value: String(person) }]
      : []),
  ],
})

export const supportEnded = act({
  key: 'support-ended',
  name: 'End support',
  group: 'Whoever is harmed',
  field: 'victim',
  when: 'asked',
  offered: ({ stood }) => stood.lasting('supported') !== undefined,
  asks: {
    person: ask.party('Whose?'),
    why: ask.words('Why does it end?', { rows: 3 }),
  },
  says: () => 'Support ended',
  refuses: ({ person }, _on, { stood }) =>
    atField('person', supportedNow.refuses({ supported: isSupported(stood, person) })),
  follows: ({ person }) => [{ do: 'end', key: 'supported', value: String(person) }],
})
