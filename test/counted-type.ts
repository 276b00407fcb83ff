/** A kind of case for tests of figures: each act has the effects that it is given, and there is a measure of every sort. */
import { act, ask, type CaseType, type Effect, type Engine } from '../src/casework/index.ts'

const asks = { ward: ask.ward('Ward', { optional: true }), effects: ask.words('Effects', { optional: true }) }
const effectsOf = (text: string): Effect[] => (text === '' ? [] : (JSON.parse(text) as Effect[]))

const opened = act({
  key: 'opened',
  name: 'Open',
  field: 'concern',
  when: 'asked',
  asks,
  says: () => 'Opened',
  follows: ({ effects }) => effectsOf(effects),
})

export const moved = act({
  key: 'moved',
  name: 'Move',
  field: 'plan',
  when: 'asked',
  on: 'either',
  asks: { effects: asks.effects },
  says: () => 'Moved',
  follows: ({ effects }) => effectsOf(effects),
})

const by = { red: 'Red', blue: 'Blue' }

export const countedType: CaseType = {
  key: 'counted',
  name: 'Counted things',
  purpose: 'crime-and-disorder',
  prefix: 'CNT',
  says: 'Things that are counted.',
  opening: { about: ['victim'], act: opened },
  stages: [
    { key: 'open', name: 'Open', tells: 'We have it and are looking into it.' },
    { key: 'worked', name: 'Worked' },
    { key: 'done', name: 'Done', tells: 'It is done.', ends: true },
  ],
  acts: [moved],
  clocks: [],
  measures: [
    { key: 'arrived', name: 'Arrivals', says: 'Cases that arrived.', counts: 'flow', mark: 'referred' },
    { key: 'seen', name: 'Sightings', says: 'Things seen, by colour.', counts: 'flow', mark: 'seen', by },
    { key: 'seen-red', name: 'Red sightings', says: 'Red things seen.', counts: 'flow', mark: 'seen', values: ['red'] },
    {
      key: 'standing',
      name: 'By stage',
      says: 'Cases by stage.',
      counts: 'stock',
      mark: 'stage',
      by: { open: 'Open', worked: 'Worked' },
    },
    { key: 'held', name: 'Held', says: 'Held now.', counts: 'stock', mark: 'held', by },
    { key: 'days', name: 'Days', says: 'The middle of the days.', counts: 'median', mark: 'seen', unit: 'days' },
    { key: 'pence', name: 'Pence', says: 'All the days.', counts: 'sum', mark: 'seen', unit: 'days' },
    {
      key: 'held-weeks',
      name: 'Weeks held',
      says: 'Weeks for which they were held.',
      counts: 'weeks',
      mark: 'held',
      by,
    },
    { key: 'ended', name: 'Ended', says: 'Cases closed.', counts: 'flow', mark: 'closed' },
  ],
  referral: {
    path: 'counted-things',
    title: 'Report a thing to be counted',
    intro: ['Tell us of a thing.'],
    asks: ['ward'],
    forOthers: true,
    acts: [],
  },
  publishes: {
    path: 'counted-things',
    title: 'Counted things every year',
    source: 'Counting Act 2020, section 1',
    limit: 'case-review.publish-within',
    says: ['Things are counted when they are seen.'],
    measures: ['arrived', 'seen'],
    checks: ({ arrived = 0, seen = 0 }) =>
      seen < arrived ? [{ refused: true, rule: 'counted-seen', says: 'Each arrival is seen at least once' }] : [],
  },
}

export const withCounted = (engine: Engine): Engine => ({ ...engine, types: [...engine.types, countedType] })
