/** What is done with a theme: it begins, agencies act, concerns are passed on, what changed is counted, and it ends. */
import { act, ask, atField, type Day, dueAhead, type Effect, type Stood } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { problemSolvingGroup } from '../group.ts'
import { changeSaid, concernPassedOn, endAhead } from './rules.ts'

export const strands = [
  { key: 'dangerous-dogs', name: 'Dangerous dogs after a change of the law' },
  { key: 'notices', name: 'Wider use of notices' },
  { key: 'other', name: 'Something else' },
] as const

export const opened = act({
  key: 'opened',
  name: 'Begin a theme',
  hint: 'A theme names nobody: what is known of a person or a place is a case of its own.',
  field: 'plan',
  when: 'asked',
  asks: {
    strand: ask.choose('What is it about?', strands),
    title: ask.line('What is it called?'),
    why: ask.words('Why now?', { hint: 'For example: a change of the law, with its day.', rows: 3 }),
    objective: ask.words('What should be different at the end?', { rows: 3 }),
    lead: ask.agency('Which agency leads?'),
    until: ask.optionalDay('Until when does it run?', 'the day until which it runs', {
      hint: 'Leave it blank if nobody knows yet.',
    }),
  },
  says: ({ title }) => `Theme: ${title}`,
  refuses: ({ until }, on) => atField('until', endAhead.refuses({ until, on })),
  follows: ({ strand }) => [
    { do: 'mark', key: 'theme', value: strand },
    { do: 'begin', key: 'running', value: strand },
  ],
})

export const action = act({
  key: 'task',
  name: 'Agree an action',
  hint: 'It stands on the work page of whoever must do it.',
  field: 'plan',
  when: 'now',
  asks: {
    what: ask.words('What is done?', { rows: 3 }),
    agency: ask.agency('Which agency does it?'),
    who: ask.optionalPractitioner('Who does it?', { hint: 'Leave it blank for whoever works the theme.' }),
    by: ask.day('By when?', 'the day by which it is done'),
  },
  says: ({ by }) => `Action, due ${longDate(by)}`,
  refuses: ({ by }, on) => atField('by', dueAhead.refuses({ by, on })),
  follows: ({ who, by }) => [
    { do: 'mark', key: 'action' },
    { do: 'due', key: 'task', record: 0, by, ...(who !== null && { account: who }) },
  ],
})

const receivers = [
  { key: 'landlord', name: 'The landlord' },
  { key: 'police', name: 'The police' },
  { key: 'council', name: 'The council' },
] as const

/** A concern about a dog, told to whoever must act; whose dog it is stands in their own case. */
export const passedOn = act({
  key: 'passed-on',
  name: 'Pass on a concern about a dog',
  hint: 'Say nothing here by which somebody could be known.',
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => strandOf(stood) === 'dangerous-dogs',
  asks: {
    rented: ask.yesNo('Is the dog kept in a rented home?'),
    danger: ask.yesNo('Does it put somebody in danger?'),
    to: ask.several('Who was told?', receivers, { least: 1, missing: 'Choose who was told' }),
  },
  says: () => 'A concern about a dog was passed on',
  refuses: given => atField('to', concernPassedOn.refuses(given)),
  follows: ({ to }) => to.map((value): Effect => ({ do: 'mark', key: 'passed-on', value })),
})

export const changed = act({
  key: 'changed',
  name: 'Record what changed',
  field: 'plan',
  when: 'asked',
  asks: {
    what: ask.words('What changed?', { rows: 3 }),
    count: ask.words('What was counted before and after, by whom?', { rows: 2, optional: true }),
  },
  says: () => 'What changed',
})

export const reviewed = act({
  key: 'reviewed',
  name: 'Review the theme',
  field: 'plan',
  when: 'now',
  in: ['running'],
  panel: problemSolvingGroup.key,
  asks: { said: ask.words('What did the group say?', { rows: 3 }) },
  says: () => 'Reviewed by the group',
})

export const endings = [
  { key: 'done', name: 'It is done' },
  { key: 'usual', name: 'It is everyday work now' },
  { key: 'dropped', name: 'It is dropped' },
] as const

export const ended = act({
  key: 'ended',
  name: 'End the theme',
  field: 'plan',
  when: 'now',
  in: ['running'],
  asks: {
    ending: ask.choose('How does it end?', endings),
    why: ask.words('What came of it?', { rows: 3 }),
  },
  says: () => 'The theme has ended',
  refuses: ({ ending }, _, { stood }) =>
    atField('ending', changeSaid.refuses({ ending, changes: stood.all(changed).length })),
  follows: ({ ending }) => [
    { do: 'stage', to: 'ended' },
    { do: 'close', outcome: ending },
  ],
})

export const strandOf = (stood: Stood) => stood.first(opened)?.given.strand

/** When it began and each time that the group spoke of it. */
export const heardOn = (stood: Stood): { readonly id: number; readonly day: Day }[] =>
  [...stood.all(opened), ...stood.all(reviewed)].map(({ id, day }) => ({ id, day }))
