/** What people report as anti-social behaviour, and how often it happens. */
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
