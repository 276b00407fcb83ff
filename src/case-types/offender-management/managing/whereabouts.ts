/** Whoever is wanted and found again, and whom probation manages reactively in the final third of their supervision. */
import { act, ask, atField, type Context, type Day } from '../../../casework/index.ts'
import { inCohort } from '../stages.ts'
import { finalThirdStatutory, stateInOrder } from './rules.ts'
import { becomes, type State, stateOf, statutoryNow } from './state.ts'

const group = 'Where they are'
const is =
  (...states: readonly State[]) =>
  ({ stood }: Context) =>
    states.includes(stateOf(stood))

/** Since when they are where they are. */
const inOrder = (on: Day, { stood }: Context) =>
  atField('on', stateInOrder.refuses({ on, since: (stood.lasting('wanted') ?? stood.lasting('state'))?.from ?? on }))

export const wanted = act({
  key: 'wanted',
  name: 'Record that they are wanted',
  group,
  field: 'plan',
  when: 'asked',
  offered: is('community', 'final-third'),
  asks: {
    why: ask.choose('Why?', [
      { key: 'warrant', name: 'A warrant of a court' },
      { key: 'recall', name: 'Recalled to prison and unlawfully at large' },
      { key: 'offence', name: 'For an offence' },
    ]),
  },
  says: () => 'They are wanted',
  refuses: (_given, on, context) => inOrder(on, context),
  follows: (_given, on, { stood }) => [{ do: 'begin', key: 'wanted' }, ...becomes(stood, 'wanted', on)],
})

export const found = act({
  key: 'found',
  name: 'Record that they were found',
  group,
  hint: 'If they are held, record that custody began instead.',
  field: 'plan',
  when: 'asked',
  offered: is('wanted'),
  asks: {
    how: ask.line('How was it settled?', { hint: 'For example: the warrant was withdrawn, or bailed to court' }),
  },
  says: () => 'They are wanted no more',
  refuses: (_given, on, context) => inOrder(on, context),
  follows: (_given, on, { stood }) => [{ do: 'end', key: 'wanted' }, ...becomes(stood, 'community', on)],
})

export const finalThird = act({
  key: 'final-third',
  name: 'Record that the final third began',
  group,
  hint: 'Probation sees them no more in turn, and reacts to what happens. No contact is due until that ends.',
  field: 'plan',
  when: 'asked',
  in: inCohort,
  offered: is('community'),
  asks: {
    reacts: ask.words('Who reacts to what?', { rows: 3, hint: 'What would bring them back to be seen in turn' }),
  },
  says: () => 'The final third of supervision began: they are managed reactively',
  refuses: (_given, on, context) =>
    finalThirdStatutory.refuses({ statutory: statutoryNow(context.stood) }) ?? inOrder(on, context),
  follows: (_given, on, { stood }) => becomes(stood, 'final-third', on),
})

export const finalThirdEnded = act({
  key: 'final-third-ended',
  name: 'Manage them actively again',
  group,
  field: 'plan',
  when: 'asked',
  in: inCohort,
  offered: is('final-third'),
  asks: { why: ask.words('Why?', { rows: 3 }) },
  says: () => 'They are managed actively again',
  refuses: (_given, on, context) => inOrder(on, context),
  follows: (_given, on, { stood }) => becomes(stood, 'community', on),
})
