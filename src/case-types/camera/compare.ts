/** What came of a camera: incidents counted before and after, over windows of one length. With it the case closes. */
import { act, ask, atField, type Refused } from '../../casework/index.ts'
import { count } from '../../lib/index.ts'
import { waiting } from './footage/footage.ts'
import { footageAllAnswered } from './footage/rules.ts'
import { afterIsAfter, beforeIsBefore, daysOf, windowsEqual, windowsInOrder } from './rules.ts'
import { comparison, outcomeOf } from './outcome.ts'
import { standingNow } from './standing.ts'

export const compared = act({
  key: 'compared',
  name: 'Compare before and after, and close',
  group: 'The camera',
  hint: 'Count the same kind of incident, by the same source, over two windows of the same length.',
  field: 'plan',
  when: 'asked',
  in: ['removed'],
  next: true,
  asks: {
    beforeFrom: ask.day('First day before', 'the first day of the window before'),
    beforeTo: ask.day('Last day before', 'the last day of the window before', {
      hint: 'Before the camera went up.',
    }),
    before: ask.whole('Incidents before'),
    afterFrom: ask.day('First day after', 'the first day of the window after', {
      hint: 'Once the camera stood, or once it had come down.',
    }),
    afterTo: ask.day('Last day after', 'the last day of the window after'),
    after: ask.whole('Incidents after'),
    counted: ask.line('Who counted them?'),
    found: ask.words('What did the camera achieve?', { rows: 3 }),
  },
  says: given => `Incidents, ${comparison(given)}.`,
  refuses(given, on, context): Refused | null {
    const { from } = standingNow(context)
    const before = { from: given.beforeFrom, to: given.beforeTo }
    const later = { from: given.afterFrom, to: given.afterTo }
    const unequal = windowsEqual.refuses({ before, after: later })
    return (
      atField('beforeTo', windowsInOrder.refuses({ before, after: later })) ??
      atField('beforeTo', beforeIsBefore.refuses({ before, from })) ??
      atField('afterFrom', afterIsAfter.refuses({ after: later, from, on })) ??
      atField(
        'afterTo',
        unequal && {
          ...unequal,
          says: `${unequal.says}: before is ${count(daysOf(before), 'day')}, after is ${count(daysOf(later), 'day')}`,
        },
      ) ??
      footageAllAnswered.refuses({ waiting: waiting(context.stood).length })
    )
  },
  follows: given => [
    { do: 'mark', key: 'incidents-before', n: given.before },
    { do: 'mark', key: 'incidents-after', n: given.after },
    { do: 'stage', to: 'compared' },
    { do: 'close', outcome: outcomeOf(given) },
  ],
})
