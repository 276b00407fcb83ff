/** What people report as anti-social behaviour, who tells of it, and by which ways people can be reached. */
import type { Choice } from '../../casework/index.ts'

type Choices<Key extends string> = readonly Choice<Key>[]

/** The three categories by which the police and councils record it. */
export const categories = [
  {
    key: 'personal',
    name: 'It is aimed at a person, a household or a group',
    hint: 'Somebody is picked on, followed, threatened or abused.',
  },
  {
    key: 'nuisance',
    name: 'It disturbs whoever is around, and is aimed at nobody in particular',
    hint: 'Noise, gatherings, vehicles ridden badly, drinking in the street.',
  },
  {
    key: 'environmental',
    name: 'It harms the place',
    hint: 'Litter, graffiti, damage to what belongs to everybody.',
  },
] as const satisfies Choices<string>
export type Category = (typeof categories)[number]['key']

export const behaviours = [
  { key: 'abuse', name: 'Abuse, insults or threats' },
  { key: 'harassment', name: 'Following, watching or picking on somebody' },
  { key: 'noise', name: 'Noise' },
  { key: 'neighbours', name: 'Neighbours who disturb others' },
  { key: 'rowdy', name: 'Rowdy groups' },
  { key: 'drugs', name: 'Drugs: using, dealing, needles left lying' },
  { key: 'drinking', name: 'Drinking in the street' },
  { key: 'begging', name: 'Begging that is aggressive' },
  { key: 'vehicles', name: 'Cars, motorbikes or scooters driven to annoy' },
  { key: 'abandoned', name: 'Abandoned vehicles' },
  { key: 'animals', name: 'Animals out of control, or that disturb others' },
  { key: 'fireworks', name: 'Fireworks' },
  { key: 'trespass', name: 'Trespass, or misuse of an empty building' },
  { key: 'damage', name: 'Damage or graffiti' },
  { key: 'litter', name: 'Litter or dumped waste' },
  { key: 'calls', name: 'Nuisance calls or messages' },
  { key: 'takeover', name: 'A home taken over by others' },
  { key: 'other', name: 'Something else' },
] as const satisfies Choices<string>

export const oftens = [
  { key: 'once', name: 'Once' },
  { key: 'seldom', name: 'Less than once a month' },
  { key: 'monthly', name: 'Every month' },
  { key: 'weekly', name: 'Every week' },
  { key: 'daily', name: 'Every day, or nearly' },
] as const satisfies Choices<string>

export const tellers = [
  { key: 'self', name: 'Whoever it happens to' },
  { key: 'other', name: 'A relative, friend, neighbour or carer of theirs' },
  { key: 'councillor', name: 'A councillor, for a resident' },
  { key: 'mp', name: 'A Member of Parliament, for a resident' },
  { key: 'landlord', name: 'A landlord' },
  { key: 'police', name: 'The police' },
  { key: 'agency', name: 'Another agency, or an officer of the council' },
] as const satisfies Choices<string>
export type Teller = (typeof tellers)[number]['key']

/** Those who speak for somebody, and need their consent. */
export const speaksForSomebody: readonly Teller[] = ['other', 'councillor', 'mp']

export const ways = [
  { key: 'telephone', name: 'Telephone' },
  { key: 'text', name: 'Text message' },
  { key: 'email', name: 'E-mail' },
  { key: 'letter', name: 'Letter' },
  { key: 'visit', name: 'Visit at home' },
  { key: 'elsewhere', name: 'Meeting somewhere else' },
  { key: 'through', name: 'Through somebody whom they trust' },
] as const satisfies Choices<string>
export type Way = (typeof ways)[number]['key']

/** What must be minded when somebody is contacted: choices alone, since reports are received by more agencies than whoever is harmed. */
export const minds = [
  { key: 'no-message', name: 'Leave no message' },
  { key: 'hidden', name: 'Do not say where you call from' },
  { key: 'plain', name: 'Plain envelopes; no uniform and no marked car at the door' },
  { key: 'day', name: 'In the daytime only' },
  { key: 'evening', name: 'In the evening only' },
] as const satisfies Choices<string>
export type Mind = (typeof minds)[number]['key']

export const mindName = (key: string): string => minds.find(one => one.key === key)?.name ?? key

export const wayName = (key: string): string => (ways.find(one => one.key === key)?.name ?? key).toLowerCase()
