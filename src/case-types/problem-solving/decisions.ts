/** What the group decides at a meeting: it takes a case on or not, reviews it, and lets it go. */
import { act, ask, atField, type Day, type Effect, type Stood } from '../../casework/index.ts'
import { problemSolvingGroup } from './group.ts'
import { aboutOf, sinceReferred } from './referral.ts'
import { assessedBeforeExit, exitObjectivesMet, exitReasons, exitTestAnswered, handedToAgency } from './rules.ts'
import { objectivesOf } from './sara.ts'

const panel = problemSolvingGroup.key
export const workedOn = ['accepted', 'scanned', 'analysed', 'responding', 'assessed']

export const accepted = act({
  key: 'accepted',
  name: 'Take it on',
  field: 'plan',
  when: 'now',
  in: ['screened', 'deferred'],
  panel,
  asks: {
    why: ask.words('Why does the group take it on?', { rows: 3 }),
    lead: ask.agency('Which agency leads?'),
    exitTest: ask.words('What must be so before the group lets it go?', {
      hint: 'The exit test. It is answered when the case leaves the group.',
      rows: 3,
    }),
  },
  says: () => 'The group has taken it on',
  follows: (_, __, { stood }) => [
    { do: 'stage', to: 'accepted' },
    { do: 'mark', key: 'accepted', value: aboutOf(stood) },
    { do: 'begin', key: 'active', value: aboutOf(stood) },
  ],
})

export const declineReasons = [
  { key: 'one-agency', name: 'One agency can deal with it' },
  { key: 'not-tried', name: 'What one agency can do was not tried yet' },
  { key: 'not-enough', name: 'Not enough is known' },
  { key: 'elsewhere', name: 'It belongs to another panel or service' },
  { key: 'outside', name: 'It is outside the area' },
] as const

export const declined = act({
  key: 'declined',
  name: 'Do not take it on',
  hint: 'It still counts among the referrals.',
  field: 'plan',
  when: 'now',
  in: ['screened', 'deferred'],
  panel,
  asks: {
    reason: ask.choose('Why not?', declineReasons),
    why: ask.words('Why, in the group’s words?', { rows: 3 }),
    told: ask.words('What is whoever referred it told?', {
      hint: 'Say what happens instead, and nothing about anybody’s private life.',
      rows: 3,
    }),
  },
  says: () => 'The group has not taken it on',
  follows: ({ reason }, _, { stood }) => [
    { do: 'stage', to: 'declined' },
    { do: 'mark', key: 'declined', value: aboutOf(stood) },
    { do: 'mark', key: 'declined-because', value: reason },
  ],
})

export const deferred = act({
  key: 'deferred',
  name: 'Put it off to the next meeting',
  field: 'plan',
  when: 'now',
  in: ['screened', 'deferred'],
  panel,
  asks: {
    why: ask.words('Why is it put off?', { rows: 3 }),
    awaits: ask.words('What must be known by then, and who finds out?', { rows: 3 }),
  },
  says: () => 'The group has put it off',
  follows: (_, __, { stood }) => [
    { do: 'stage', to: 'deferred' },
    { do: 'mark', key: 'deferred', value: aboutOf(stood) },
  ],
})

export const reviewed = act({
  key: 'reviewed',
  name: 'Review it',
  field: 'plan',
  when: 'now',
  in: workedOn,
  panel,
  asks: {
    progress: ask.choose('How is it since the last meeting?', [
      { key: 'better', name: 'Better' },
      { key: 'same', name: 'The same' },
      { key: 'worse', name: 'Worse' },
    ]),
    said: ask.words('What did the group say?', { rows: 4 }),
  },
  says: () => 'Reviewed by the group',
  follows: ({ progress }) => [{ do: 'mark', key: 'reviewed', value: progress }],
})

export const leadChanged = act({
  key: 'lead-changed',
  name: 'Another agency leads',
  field: 'plan',
  when: 'now',
  in: workedOn,
  panel,
  asks: { lead: ask.agency('Which agency leads from now on?'), why: ask.words('Why?', { rows: 2 }) },
  says: () => 'Another agency leads',
})

/** The agency that leads now, by its id; null where nobody has said. */
export const leadOf = (stood: Stood): number | null =>
  [...sinceReferred(stood, accepted), ...sinceReferred(stood, leadChanged)].at(-1)?.given.lead ?? null

/** Months from one day to another, to one decimal. */
const monthsBetween = (from: Day, to: Day): number => {
  const start = Temporal.PlainDate.from(from)
  return Math.round(start.until(to).total({ unit: 'months', relativeTo: start }) * 10) / 10
}

export const exited = act({
  key: 'exited',
  name: 'Let it go',
  field: 'plan',
  when: 'now',
  in: workedOn,
  panel,
  asks: {
    reason: ask.choose('Why does it leave the group?', exitReasons),
    passed: ask.yesNo('Is the exit test passed?'),
    answer: ask.words('How do you answer the exit test?', { rows: 3 }),
    to: ask.optionalAgency('Which agency takes it over?', { hint: 'Where it is handed to one agency.' }),
    watch: ask.words('Who watches it from now on, and how is it referred again?', { rows: 2, optional: true }),
  },
  says: () => 'The group has let it go',
  refuses: ({ reason, passed, answer, to }, _, { stood }) => {
    const test = sinceReferred(stood, accepted).at(-1)?.given.exitTest ?? ''
    const missed = objectivesOf(stood).filter(one => !one.met).length
    return (
      atField('reason', assessedBeforeExit.refuses({ reason, stage: stood.stage })) ??
      atField('answer', exitTestAnswered.refuses({ test, answer })) ??
      atField('reason', exitObjectivesMet.refuses({ reason, passed, missed })) ??
      atField('to', handedToAgency.refuses({ reason, to }))
    )
  },
  follows: ({ reason }, on, { stood }) => {
    const since = sinceReferred(stood, accepted).at(-1)?.day ?? on
    return [
      ...objectivesOf(stood).map((one): Effect => ({
        do: 'mark',
        key: 'objective',
        value: one.met ? 'met' : 'missed',
      })),
      { do: 'mark', key: 'exited', value: reason },
      { do: 'mark', key: 'exited-of', value: aboutOf(stood) },
      { do: 'mark', key: 'months-in-group', n: monthsBetween(since, on) },
      { do: 'stage', to: 'exited' },
      { do: 'close', outcome: reason },
    ]
  },
})
