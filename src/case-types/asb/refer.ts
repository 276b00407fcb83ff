/** Bringing others in: a landlord, the police, health, a panel; and whether they took it. */
import { act, ask, atField, type Stood } from '../../casework/index.ts'
import { sharedLawfully } from './rules.ts'

export const receivers = {
  landlord: 'Landlord',
  police: 'Police',
  health: 'Health',
  'mental-health': 'Mental health',
  care: 'Care of adults',
  children: 'Care of children',
  'early-help': 'Early help',
  'domestic-abuse': 'Domestic abuse service',
  environment: 'Noise and waste',
  fire: 'Fire and rescue',
  'problem-solving': 'Problem-solving group',
  camera: 'Camera on loan',
  other: 'Somebody else',
} as const

export const referredOn = act({
  key: 'referred-on',
  name: 'Refer to somebody else',
  group: 'Other agencies',
  hint: 'It stays your case until they have taken it.',
  field: 'plan',
  when: 'asked',
  asks: {
    to: ask.choose(
      'To whom?',
      Object.entries(receivers).map(([key, name]) => ({ key: key as keyof typeof receivers, name })),
    ),
    whom: ask.line('Whom there?', { optional: true, hint: 'A team or a reference, so that it can be followed up.' }),
    what: ask.words('What are they asked to do?', { rows: 3 }),
    agreed: ask.yesNo('Has whoever it is about agreed?'),
    why: ask.words('If not, why is it necessary and lawful?', { rows: 2, optional: true }),
  },
  says: ({ to }) => `Referred: ${receivers[to].toLowerCase()}`,
  refuses: ({ agreed, why }) => atField('why', sharedLawfully.refuses({ agreed, why })),
  follows: ({ to }) => [{ do: 'mark', key: 'referred-on', value: to }],
})

export const referralAnswered = act({
  key: 'referral-answered',
  name: 'Record the answer to a referral',
  group: 'Other agencies',
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.first(referredOn) !== undefined,
  asks: {
    referral: ask.record('Which one?', 'referred-on'),
    taken: ask.yesNo('Did they take it?'),
    words: ask.words('What did they say?', { rows: 3, optional: true }),
  },
  says: ({ taken }) => (taken ? 'Referral taken' : 'Referral not taken'),
})

/** Whether anybody took it; the last answer to each referral counts. */
export function isTaken(stood: Stood): boolean {
  const last = new Map(stood.all(referralAnswered).map(({ given }) => [given.referral, given.taken]))
  return [...last.values()].includes(true)
}
