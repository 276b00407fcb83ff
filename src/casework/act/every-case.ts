/** What can be done with a case of every kind: tasks, consent, opening again. */
import { longDate } from '../../lib/index.ts'
import { type Act, act, atField } from '../type/act.ts'
import { ask } from '../type/asks.ts'
import type { CaseType } from '../type/case-type.ts'
import { dueAhead } from './rules.ts'
import { openingEffects } from './work-out.ts'

/** Somebody must do something by a day. */
export const task = act({
  key: 'task',
  bare: true,
  name: 'Set a task',
  group: 'Tasks',
  hint: 'It stands on the work page of whoever must do it, without a word about the case.',
  field: 'plan',
  when: 'now',
  asks: {
    what: ask.words('What must be done?', { rows: 3 }),
    who: ask.optionalPractitioner('Who does it?', { hint: 'Leave it for whoever works the case.' }),
    by: ask.day('By when?', 'the day by which it must be done'),
  },
  says: ({ by }) => `Task, due ${longDate(by)}`,
  refuses: ({ by }, on) => atField('by', dueAhead.refuses({ by, on })),
  follows: ({ who, by }) => [{ do: 'due', key: 'task', record: 0, by, ...(who !== null && { account: who }) }],
})

/** Whoever had to do it says what came of it. */
export const taskDone = act({
  key: 'task-done',
  bare: true,
  name: 'A task is done',
  group: 'Tasks',
  field: 'plan',
  when: 'asked',
  anybody: true,
  asks: {
    task: ask.record('Which task?', 'task'),
    outcome: ask.words('What came of it?', { rows: 3 }),
  },
  offered: ({ stood }) => stood.dues.some(one => one.key === 'task' && one.met === null),
  says: () => 'Task done',
  follows: given => [{ do: 'met', key: 'task', record: given.task }],
})

/** A task that need not be done any more. */
export const taskDropped = act({
  key: 'task-dropped',
  bare: true,
  name: 'A task is not needed any more',
  group: 'Tasks',
  field: 'plan',
  when: 'now',
  asks: { task: ask.record('Which task?', 'task'), why: ask.words('Why?', { rows: 2 }) },
  offered: ({ stood }) => stood.dues.some(one => one.key === 'task' && one.met === null),
  says: () => 'Task dropped',
  follows: given => [{ do: 'gone', key: 'task', record: given.task }],
})

/** What somebody has agreed to, or refused: it goes with the case when somebody else takes it over. */
export const consent = act({
  key: 'consent',
  bare: true,
  name: 'Record consent',
  group: 'Consent',
  hint: 'What somebody agreed to, refused, or took back. Whoever takes the case over is shown it before anything else.',
  field: 'victim',
  when: 'asked',
  asks: {
    person: ask.party('Whose?'),
    to: ask.line('To what?', { hint: 'For example: to tell the landlord who complained' }),
    answer: ask.choose('What did they say?', [
      { key: 'given', name: 'They agree' },
      { key: 'refused', name: 'They refuse' },
      { key: 'withdrawn', name: 'They take back what they had agreed to' },
    ]),
    how: ask.line('How did they say so?', { hint: 'For example: on the telephone, signed form' }),
  },
  says: ({ to, answer }) =>
    `Consent ${answer === 'given' ? 'given' : answer === 'refused' ? 'refused' : 'withdrawn'}: ${to}`,
})

/** A case that came before its service was here is asked what its kind asks of every one; from then on it is worked as one. */
const takeIn = (type: CaseType) =>
  act({
    ...type.opening.act,
    name: 'Answer what this kind of case asks',
    when: 'asked',
    bare: true,
    next: true,
    offered: ({ stood }) => !stood.begun,
    follows: (given, on, context) => openingEffects({ type, given, on, context }),
  })

/** A closed case is worked again. */
export const reopen = ({ stages, reopensAt }: CaseType) =>
  act({
    key: 'reopened',
    bare: true,
    name: 'Open it again',
    field: 'plan',
    when: 'now',
    on: 'closed',
    asks: { why: ask.words('Why?', { rows: 3 }) },
    says: () => 'Opened again',
    follows: () => [{ do: 'reopen' }, { do: 'stage', to: reopensAt ?? stages[0].key }],
  })

/** All that can be done with a case of this kind, its own acts first. One that a type names itself replaces the engine's. */
export function actsOf(type: CaseType): readonly Act[] {
  const own = new Set(type.acts.map(one => one.key))
  return [
    ...type.acts,
    ...[takeIn(type), task, taskDone, taskDropped, consent, reopen(type)].filter(one => !own.has(one.key)),
  ]
}
