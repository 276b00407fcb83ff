/** What is done with a walkabout: it is planned, walked, each thing found is given to somebody, seen to be done, and all is closed. */
import { act, after, ask, atField, dueAhead, limitWords, type Stood } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { allFindingsDone, findingOnce, recordedSoon, seenOnWalk, severalAgencies } from './rules.ts'

const walks = [
  { key: 'estate', name: 'Estate walk' },
  { key: 'agencies', name: 'Multi-agency walkabout' },
] as const
export const walkNames = { estate: 'Estate walks', agencies: 'Multi-agency walkabouts' }

export const opened = act({
  key: 'opened',
  name: 'Plan a walkabout',
  hint: 'It is about a place and names nobody: what is known of a person is a case of its own.',
  field: 'plan',
  when: 'asked',
  asks: {
    kind: ask.choose('What is it?', walks),
    ward: ask.ward('Ward'),
    where: ask.line('Where?', { hint: 'Streets or an estate' }),
    planned: ask.day('On which day is it, or was it, walked?', 'the day of the walk'),
    why: ask.words('Why there?', { rows: 2, optional: true }),
  },
  says: ({ where, planned }) => `Walkabout: ${where}, ${longDate(planned)}`,
})

const came = [
  { key: 'council', name: 'Council' },
  { key: 'police', name: 'Police' },
  { key: 'fire', name: 'Fire service' },
  { key: 'landlord', name: 'Landlord' },
  { key: 'health', name: 'Health' },
  { key: 'youth', name: 'Youth service' },
  { key: 'school', name: 'School' },
  { key: 'voluntary', name: 'Voluntary organisation' },
] as const

export const walked = act({
  key: 'walked',
  name: 'Record the walk',
  field: 'plan',
  when: 'asked',
  in: ['planned'],
  next: true,
  asks: {
    came: ask.several('Which agencies came?', came, { least: 1, missing: 'Choose who came' }),
    councillors: ask.whole('How many councillors came?', { most: 99 }),
    residents: ask.whole('How many residents did you meet?', { most: 9999 }),
    heard: ask.words('What did they say?', { hint: 'Without anybody’s name or address.', rows: 3, optional: true }),
    late: ask.line('If it is recorded late, why?', { optional: true }),
  },
  says: () => 'Walked',
  refuses: (given, on, { stood, today, limit, closures }) => {
    const kind = stood.first(opened)?.given.kind ?? 'estate'
    const within = limit('walkabout.recorded-within')
    const by = after(on, within, closures)
    return (
      atField('came', severalAgencies.refuses({ kind, came: given.came.length })) ??
      (given.late === ''
        ? atField('late', recordedSoon.refuses({ by, on: today.toString() }, limitWords(within)))
        : null)
    )
  },
  follows: ({ came: agencies, residents }, _, { stood }) => [
    { do: 'stage', to: 'walked' },
    { do: 'mark', key: 'walked', value: stood.first(opened)?.given.kind ?? 'estate' },
    { do: 'mark', key: 'residents', n: residents },
    ...agencies.map(value => ({ do: 'mark' as const, key: 'came', value })),
  ],
})

export const kinds = [
  { key: 'rubbish', name: 'Rubbish or fly-tipping' },
  { key: 'lighting', name: 'Lighting' },
  { key: 'repair', name: 'Damage or repair' },
  { key: 'overgrown', name: 'Overgrown' },
  { key: 'vehicles', name: 'Vehicles' },
  { key: 'graffiti', name: 'Graffiti' },
  { key: 'dogs', name: 'Dogs' },
  { key: 'gathering', name: 'A place where trouble gathers' },
  { key: 'other', name: 'Something else' },
] as const

/** Findings are numbered, so that the mark of each can end. */
const openMarks = ({ spans }: Stood) => spans.filter(one => one.key === 'finding-open')
const nextNumber = (stood: Stood): number => Math.max(0, ...openMarks(stood).map(one => Number(one.value))) + 1

/** A task: whoever must do it finds it on their work page. */
export const finding = act({
  key: 'task',
  name: 'Add a finding',
  hint: 'What was found, who puts it right, and by when.',
  field: 'plan',
  when: 'now',
  in: ['walked'],
  next: true,
  asks: {
    kind: ask.choose('What kind is it?', kinds),
    what: ask.words('What was found, and where?', { rows: 3 }),
    agency: ask.agency('Which agency puts it right?'),
    who: ask.optionalPractitioner('Who does it?', { hint: 'Leave it blank for whoever works the walkabout.' }),
    by: ask.day('By when?', 'the day by which it is put right'),
  },
  says: ({ what }) => `Finding: ${what.split('\n')[0] ?? ''}`,
  refuses: ({ by }, on) => atField('by', dueAhead.refuses({ by, on })),
  follows: ({ kind, who, by }, _, { stood }) => [
    { do: 'mark', key: 'finding', value: kind },
    { do: 'begin', key: 'finding-open', value: String(nextNumber(stood)) },
    { do: 'due', key: 'task', record: 0, by, ...(who !== null && { account: who }) },
  ],
})

/** The mark of a finding, as it was put right last; undefined where it counts as open no more. */
function openMark(stood: Stood, id: number) {
  const latest = stood.events.findLast(one => one.id === id || one.correctsId === id)
  return openMarks(stood).find(one => one.eventId === latest?.id && one.to === null)
}

/** Seen by the agency that owns the walkabout; whoever had to do it says before, or does not, that it is done. */
export const confirmed = act({
  key: 'confirmed',
  name: 'A finding was seen to be done',
  field: 'plan',
  when: 'asked',
  in: ['walked'],
  next: true,
  offered: ({ stood }) => stood.lasting('finding-open') !== undefined,
  asks: {
    finding: ask.record('Which finding?', 'task'),
    seen: ask.words('What was seen?', { rows: 2 }),
  },
  says: () => 'A finding is done',
  refuses: (given, on, { stood }) =>
    atField('finding', findingOnce.refuses({ settled: !openMark(stood, given.finding) })) ??
    atField('on', seenOnWalk.refuses({ walked: stood.last(walked)?.day ?? on, seen: on })),
  follows: (given, _, { stood }) => [
    { do: 'end', key: 'finding-open', value: openMark(stood, given.finding)?.value ?? '' },
    {
      do: 'mark',
      key: 'finding-done',
      value: stood.all(finding).find(one => one.id === given.finding)?.given.kind ?? 'other',
    },
    { do: 'met', key: 'task', record: given.finding },
  ],
})

export const dropped = act({
  key: 'task-dropped',
  name: 'A finding is not put right',
  field: 'plan',
  when: 'now',
  in: ['walked'],
  offered: ({ stood }) => stood.lasting('finding-open') !== undefined,
  asks: { task: ask.record('Which finding?', 'task'), why: ask.words('Why not?', { rows: 2 }) },
  says: () => 'A finding was dropped',
  refuses: ({ task }, _, { stood }) => atField('task', findingOnce.refuses({ settled: !openMark(stood, task) })),
  follows: ({ task }, _, { stood }) => [
    { do: 'end', key: 'finding-open', value: openMark(stood, task)?.value ?? '' },
    { do: 'mark', key: 'finding-dropped' },
    { do: 'gone', key: 'task', record: task },
  ],
})

export const finished = act({
  key: 'finished',
  name: 'Close the walkabout',
  field: 'plan',
  when: 'now',
  in: ['walked'],
  asks: { told: ask.words('What were residents told?', { rows: 2, optional: true }) },
  says: () => 'All that was found is done or dropped',
  refuses: (_, __, { stood }) =>
    allFindingsDone.refuses({ open: openMarks(stood).filter(one => one.to === null).length }),
  follows: () => [{ do: 'stage', to: 'done' }],
})

export const cancelled = act({
  key: 'cancelled',
  name: 'Cancel the walk',
  field: 'plan',
  when: 'now',
  in: ['planned'],
  asks: { why: ask.words('Why?', { rows: 2 }) },
  says: () => 'Cancelled',
  follows: () => [{ do: 'stage', to: 'cancelled' }],
})
