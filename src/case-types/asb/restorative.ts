/** Restorative work and mediation: offered to both, held only where both agree. */
import { act, ask, atField } from '../../casework/index.ts'
import { bothAgree } from './rules.ts'

export const restorativeKinds = {
  mediation: 'Mediation',
  meeting: 'Restorative meeting',
  letter: 'Letter of apology',
  remedy: 'Something that makes up for it, chosen by whoever was harmed',
} as const

const kinds = Object.entries(restorativeKinds).map(([key, name]) => ({
  key: key as keyof typeof restorativeKinds,
  name,
}))
const said = [
  { key: 'yes', name: 'Agrees' },
  { key: 'no', name: 'Does not' },
  { key: 'waiting', name: 'Has not said yet' },
] as const

export const restorativeOffered = act({
  key: 'restorative-offered',
  name: 'Offer restorative work',
  group: 'Restorative work',
  hint: 'Ask whoever is harmed first: the other side is asked only if they want it.',
  field: 'plan',
  when: 'asked',
  in: ['assessed', 'open', 'monitoring'],
  asks: {
    kind: ask.choose('What?', kinds),
    harmed: ask.choose('What does whoever is harmed say?', said),
    other: ask.choose('What does the other side say?', said),
    by: ask.line('Who would lead it?', { hint: 'For example: the mediation service' }),
  },
  says: ({ kind }) => `Offered: ${restorativeKinds[kind].toLowerCase()}`,
  follows: ({ kind }) => [{ do: 'mark', key: 'restorative-offered', value: kind }],
})

export const restorativeHeld = act({
  key: 'restorative-held',
  name: 'Record restorative work',
  group: 'Restorative work',
  field: 'plan',
  when: 'asked',
  in: ['assessed', 'open', 'monitoring'],
  offered: ({ stood }) => stood.first(restorativeOffered) !== undefined,
  asks: {
    offer: ask.record('Which offer?', 'restorative-offered'),
    harmed: ask.yesNo('Did whoever is harmed agree, still on that day?'),
    other: ask.yesNo('Did the other side agree, still on that day?'),
    reached: ask.yesNo('Did they come to an agreement?'),
    words: ask.words('What came of it?', { rows: 4 }),
  },
  says: ({ reached }) => `Restorative work: ${reached ? 'they agreed' : 'they did not agree'}`,
  refuses: ({ harmed, other }) => atField(harmed ? 'other' : 'harmed', bothAgree.refuses({ harmed, other })),
  follows: ({ offer }, _on, { stood }) => [
    {
      do: 'mark',
      key: 'restorative',
      value: stood.all(restorativeOffered).find(one => one.id === offer)?.given.kind ?? '',
    },
  ],
})
