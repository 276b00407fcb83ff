/** What is begun with an order that is made: its renewal, a variation, its discharge; or that it is let run out. */
import { act, ask, atField, type Choice } from '../../../casework/index.ts'
import { ordinaryOnly } from './rules.ts'
import { opened } from '../propose.ts'

const group = 'Renewal and change'

export const changes = [
  { key: 'extend', name: 'Renewal: extend it for another time' },
  { key: 'vary', name: 'Variation: change its zones or what it forbids' },
  { key: 'discharge', name: 'Discharge: end it early' },
] as const satisfies readonly Choice[]

export const changeBegun = act({
  key: 'change-begun',
  name: 'Start the renewal, a variation or the discharge',
  group,
  hint: 'Those whom the law names are consulted anew. What is in force stays as it is until the change is decided.',
  field: 'plan',
  when: 'asked',
  in: ['in-force'],
  asks: {
    change: ask.choose('What is started?', changes),
    why: ask.words('Why?', { rows: 3 }),
  },
  says: ({ change }) => `Started: ${changes.find(one => one.key === change)?.name ?? change}`,
  refuses: ({ change }, _, { stood }) =>
    atField('change', ordinaryOnly.refuses({ change, kind: stood.first(opened)?.given.kind ?? 'ordinary' })),
  follows: ({ change }) => [
    { do: 'mark', key: 'change-begun', value: change },
    { do: 'stage', to: 'renewal' },
  ],
})

export const changeDropped = act({
  key: 'change-dropped',
  name: 'Decide against the change',
  group,
  field: 'plan',
  when: 'asked',
  in: ['renewal'],
  asks: { why: ask.words('Why?', { rows: 3 }) },
  says: () => 'The change was decided against: the order stays as it is',
  follows: () => [{ do: 'stage', to: 'in-force' }],
})

export const lapseDecided = act({
  key: 'lapse-decided',
  name: 'Decide to let it run out',
  group,
  field: 'plan',
  when: 'asked',
  in: ['in-force'],
  asks: { why: ask.words('Why is it not needed any more?', { rows: 3 }) },
  says: () => 'Decided: the order runs out on its last day',
})
