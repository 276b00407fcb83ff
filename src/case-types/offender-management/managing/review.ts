/** The monthly look at somebody, by exception: what has changed, and whether the conference must hear of it. */
import { act, ask, atField } from '../../../casework/index.ts'
import { inCohort } from '../stages.ts'
import { exceptionSaid, managedInTurn } from './rules.ts'
import { sinceLast } from './state.ts'

export const reviewed = act({
  key: 'review',
  name: 'Review how they are managed',
  group: 'Managers, rating and contact',
  hint: 'Every month. Set a task for each thing that somebody must do.',
  field: 'plan',
  when: 'asked',
  in: inCohort,
  asks: {
    changed: ask.words('What has changed since the last review?', { rows: 4, hint: 'Nothing, or what.' }),
    exception: ask.yesNo('Must the case conference hear of it?'),
    action: ask.words('If so, what is it asked to do?', { rows: 3, optional: true }),
  },
  says: ({ exception }) => (exception ? 'Reviewed: an exception for the conference' : 'Reviewed: no exception'),
  refuses: ({ exception, action }, on, context) =>
    atField('on', managedInTurn.refuses({ on, since: sinceLast(context, 'review') })) ??
    atField('action', exceptionSaid.refuses({ exception, action })),
  follows: ({ exception }) => [{ do: 'mark', key: 'review', value: exception ? 'exception' : 'none' }],
})
