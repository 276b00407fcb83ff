/** An incident as an officer finds it, or as somebody reports it. */
import { act, ask, atField } from '../../casework/index.ts'
import { kinds, lands, nameOf, sizes, wastes } from './kinds.ts'
import { placeOnMap, privateLandIsPrivate, seenByThen, wasteSized } from './rules.ts'

const founds = [
  { key: 'officer', name: 'An officer saw it' },
  { key: 'patrol', name: 'On a patrol' },
  { key: 'resident', name: 'A resident reported it' },
  { key: 'councillor', name: 'A councillor reported it' },
  { key: 'crew', name: 'A street cleaning or refuse crew' },
  { key: 'camera', name: 'On a camera' },
] as const

export const opened = act({
  key: 'opened',
  name: 'Record an incident',
  field: 'concern',
  when: 'asked',
  asks: {
    kind: ask.choose('What is it?', kinds),
    ward: ask.ward('Ward'),
    seen: ask.day('On which day was it seen?', 'the day on which it was seen'),
    time: ask.time('At what time?', { optional: true }),
    found: ask.choose('How do you know of it?', founds),
    words: ask.words('What do you see?', {
      hint: 'What lies there, how much, what has happened. Do not name anybody: you add people to the case next.',
      rows: 4,
    }),
    land: ask.choose('Whose land is it on?', lands),
    waste: ask.choose('What kind of waste is it?', wastes, { hint: 'As the national return on fly-tipping asks it.' }),
    size: ask.choose('How much is it?', sizes),
    position: ask.line('Position', {
      optional: true,
      most: 40,
      hint: 'Latitude and longitude, for example 53.34120, -2.73310. A phone can fill it in.',
    }),
  },
  says: ({ kind, land }) => `${nameOf(kinds, kind)}: ${nameOf(lands, land).toLowerCase()}`,
  refuses: ({ seen, kind, land, waste, size, position }, on) =>
    atField('seen', seenByThen.refuses({ seen, on })) ??
    atField('land', privateLandIsPrivate.refuses({ kind, land })) ??
    atField('size', wasteSized.refuses({ kind, waste, size })) ??
    atField('position', placeOnMap.refuses({ position })),
  follows: ({ kind, size, land, waste, seen }) => [
    { do: 'mark', key: 'incident', value: kind, on: seen },
    ...(kind === 'fly-tip'
      ? Object.entries({ 'fly-tip': size, 'fly-tip-land': land, 'fly-tip-waste': waste })
      : []
    ).map(([key, value]) => ({ do: 'mark' as const, key, value, on: seen })),
  ],
})

/** More was learned of it before anybody did anything: the incident stays one. */
export const inspected = act({
  key: 'inspected',
  name: 'Record a visit or what was found',
  group: 'Investigation',
  field: 'concern',
  when: 'asked',
  next: true,
  asks: {
    what: ask.choose('What was done?', [
      { key: 'visit', name: 'Visited the place' },
      { key: 'search', name: 'Went through the waste for evidence' },
      { key: 'enquiry', name: 'Asked at doors or of witnesses' },
      { key: 'duty-of-care', name: 'Inspected how a business stores or hands on its waste' },
      { key: 'footage', name: 'Looked through camera pictures' },
      { key: 'vehicle', name: 'Stopped or looked up a vehicle' },
      { key: 'seizure', name: 'Seized a vehicle' },
    ]),
    found: ask.choose('Was evidence found of who did it?', [
      { key: 'yes', name: 'Yes' },
      { key: 'no', name: 'No' },
    ]),
    words: ask.words('What was found, and where is it kept?', {
      rows: 4,
      hint: 'Each thing with its number, and who has it: a court will ask.',
    }),
  },
  says: ({ found }) => `Investigated: ${found === 'yes' ? 'evidence found' : 'no evidence of who did it'}`,
  follows: ({ what, found }, _, { stood }) => [
    { do: 'mark', key: 'investigation', value: what },
    ...(found === 'yes' ? [{ do: 'mark' as const, key: 'evidence-found' }] : []),
    ...(stood.stage === 'reported' ? [{ do: 'stage' as const, to: 'investigated' }] : []),
  ],
})

export const cleared = act({
  key: 'cleared',
  name: 'Record that it was cleared',
  group: 'Investigation',
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.first(opened) !== undefined,
  asks: {
    by: ask.choose('By whom?', [
      { key: 'council', name: 'The council' },
      { key: 'offender', name: 'Whoever left it there' },
      { key: 'owner', name: 'The owner or occupier of the land' },
    ]),
    cost: ask.money('What did it cost the council?'),
  },
  says: () => 'Cleared',
  refuses: (_, on, { stood }) => atField('on', seenByThen.refuses({ seen: stood.first(opened)?.given.seen ?? on, on })),
  follows: ({ by, cost }) => [
    { do: 'mark', key: 'cleared', value: by },
    ...(cost > 0 ? [{ do: 'mark' as const, key: 'clearing-cost', n: cost / 100 }] : []),
  ],
})
