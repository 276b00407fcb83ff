/** A service that exists only in tests: abandoned trolleys. One folder, and the engine has its pages, clocks, panel and figures. */
import { act, after, ask, atField, type CaseType, dueAhead } from '../../src/casework/index.ts'
import { ownerKnown } from './rules.ts'

export const opened = act({
  key: 'opened',
  name: 'Report a trolley',
  field: 'concern',
  when: 'asked',
  asks: {
    where: ask.line('Where is it?'),
    seen: ask.day('When was it first seen?', 'the day on which it was first seen'),
    ward: ask.ward('Which ward?'),
  },
  says: ({ where }) => `Trolley at ${where}`,
})

export const told = act({
  key: 'told',
  name: 'Tell the shop',
  field: 'plan',
  when: 'asked',
  next: true,
  in: ['reported'],
  asks: {
    shop: ask.line('Which shop?', { optional: true }),
    fetchBy: ask.day('Fetch it by', 'the day by which they fetch it'),
  },
  says: ({ shop }) => `Told ${shop}`,
  refuses: ({ shop, fetchBy }, on) =>
    atField('shop', ownerKnown.refuses({ shop })) ?? atField('fetchBy', dueAhead.refuses({ by: fetchBy, on })),
  follows: () => [
    { do: 'stage', to: 'waiting' },
    { do: 'begin', key: 'in-the-street' },
  ],
})

export const fetched = act({
  key: 'fetched',
  name: 'It was fetched',
  field: 'plan',
  when: 'asked',
  next: true,
  in: ['waiting'],
  asks: {},
  says: () => 'The shop fetched it',
  follows: () => [{ do: 'stage', to: 'gone' }],
})

/** Only the panel gives up on one. */
export const givenUp = act({
  key: 'given-up',
  name: 'Leave it to the street cleaners',
  field: 'plan',
  when: 'now',
  panel: 'trolleys',
  asks: { why: ask.words('Why?') },
  says: () => 'Left to the street cleaners',
  follows: () => [
    { do: 'mark', key: 'given-up' },
    { do: 'stage', to: 'gone' },
  ],
})

export const trolley: CaseType = {
  key: 'trolley',
  name: 'Abandoned trolley',
  purpose: 'crime-and-disorder',
  prefix: 'TR',
  says: 'A trolley is somewhere where it should not be.',
  opening: { about: ['place'], act: opened },
  stages: [
    { key: 'reported', name: 'Reported' },
    { key: 'waiting', name: 'Waiting for the shop' },
    { key: 'gone', name: 'Gone', ends: true },
  ],
  acts: [told, fetched, givenUp],
  clocks: [
    {
      key: 'tell',
      name: 'Tell the shop',
      limit: 'trolley.tell',
      runs: ({ stood, limit, closures }) => {
        const first = stood.first(opened)
        if (!first) return []
        const by = after(first.day, limit('trolley.tell', first.day), closures)
        return [{ from: first.day, by, met: stood.first(told)?.day ?? null }]
      },
    },
  ],
  measures: [
    { key: 'reported', name: 'Reported', says: 'Trolleys reported in the period.', counts: 'flow', mark: 'referred' },
    {
      key: 'now',
      name: 'In the street',
      says: 'Trolleys that shops know of, as at the day.',
      counts: 'stock',
      mark: 'in-the-street',
    },
  ],
  panels: [
    {
      key: 'trolleys',
      name: 'Trolley panel',
      every: 'month',
      due: ({ stood }, on) => {
        const since = stood.first(told)?.day
        return since !== undefined && since < on ? 'The shop has not fetched it' : null
      },
    },
  ],
}
