/** What is done in an initiative: patrols, and other things than patrols; and what came of it. */
import { act, ask, atField } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { endsAfterItBegins, patrolHadTime, patrolWithin, spansAlike } from './rules.ts'

export const opened = act({
  key: 'opened',
  name: 'Plan an initiative',
  hint: 'It is about a ward or some streets, and names nobody: what is known of a person is an incident of its own.',
  field: 'plan',
  when: 'asked',
  asks: {
    ward: ask.ward('Ward'),
    where: ask.line('Where?', { hint: 'Streets, alleys or a park' }),
    aim: ask.words('What is to change?', { rows: 2 }),
    from: ask.day('From which day?', 'its first day'),
    until: ask.day('Until which day?', 'its last day'),
    with: ask.line('With whom?', { optional: true, hint: 'Teams and partners: housing, police, a residents’ group' }),
  },
  says: ({ where, from, until }) => `Initiative: ${where}, ${longDate(from)} to ${longDate(until)}`,
  refuses: ({ from, until }) => atField('until', endsAfterItBegins.refuses({ from, until })),
})

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

export const patrolled = act({
  key: 'patrolled',
  name: 'Record a patrol',
  field: 'plan',
  when: 'asked',
  next: true,
  asks: {
    begins: ask.time('From when?'),
    ends: ask.time('Until when?'),
    officers: ask.whole('How many officers?', { least: 1, most: 99 }),
    spoken: ask.whole('With how many people did they speak?', { most: 9999 }),
    incidents: ask.whole('How many incidents did they record?', { most: 999 }),
    words: ask.words('What did they see and hear?', {
      rows: 3,
      optional: true,
      hint: 'Without anybody’s name or address.',
    }),
  },
  says: ({ officers }) => `Patrol of ${officers} ${officers === 1 ? 'officer' : 'officers'}`,
  refuses: ({ begins, ends }, on, { stood }) => {
    const plan = stood.first(opened)?.given
    return (
      atField('ends', patrolHadTime.refuses({ begins, ends })) ??
      (plan ? atField('on', patrolWithin.refuses({ from: plan.from, until: plan.until, on })) : null)
    )
  },
  follows: ({ begins, ends, officers, spoken }) => [
    { do: 'mark', key: 'patrol' },
    { do: 'mark', key: 'patrol-hours', n: ((minutesOf(ends) - minutesOf(begins)) * officers) / 60 },
    ...(spoken > 0 ? [{ do: 'mark' as const, key: 'spoken-with', n: spoken }] : []),
  ],
})

export const activities = [
  { key: 'clean-up', name: 'Clean-up' },
  { key: 'signs', name: 'Signs put up' },
  { key: 'letters', name: 'Leaflets or letters to homes' },
  { key: 'talk', name: 'Talk at a school or a meeting' },
  { key: 'bins', name: 'Bins or gates put up or changed' },
  { key: 'camera', name: 'Camera put up' },
] as const

export const done = act({
  key: 'activity-done',
  name: 'Record something else that was done',
  field: 'plan',
  when: 'asked',
  asks: {
    what: ask.choose('What was it?', activities),
    words: ask.words('What was done, and where?', { rows: 3 }),
  },
  says: ({ what }) => activities.find(one => one.key === what)?.name ?? what,
  follows: ({ what }) => [{ do: 'mark', key: 'activity', value: what }],
})

export const ended = act({
  key: 'ended',
  name: 'Say what came of it',
  field: 'plan',
  when: 'now',
  asks: {
    beforeFrom: ask.day('Before: from which day?', 'the first day before', {
      under: 'Incidents before and after, over as many days',
    }),
    beforeTo: ask.day('Before: until which day?', 'the last day before'),
    before: ask.whole('Incidents before'),
    afterFrom: ask.day('After: from which day?', 'the first day after'),
    afterTo: ask.day('After: until which day?', 'the last day after'),
    after: ask.whole('Incidents after'),
    words: ask.words('What worked, and what did not?', { rows: 3 }),
  },
  says: ({ before, after }) => `Initiative ended: ${before} incidents before, ${after} after`,
  refuses: given =>
    atField(
      'afterTo',
      spansAlike.refuses({ before: [given.beforeFrom, given.beforeTo], after: [given.afterFrom, given.afterTo] }),
    ),
  follows: ({ before, after }) => [
    { do: 'mark', key: 'incidents-before', n: before },
    { do: 'mark', key: 'incidents-after', n: after },
    { do: 'stage', to: 'ended' },
  ],
})
