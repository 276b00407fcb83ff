/** How an incident ends; one that was recorded twice counts once. */
import { act, ask, atField, type Context } from '../../casework/index.ts'
import { openAgainst } from '../powers/open.ts'
import { openNotices } from './notice.ts'
import { opened } from './report.ts'
import { closedAsDone, duplicateUntouched, nothingOpen } from './rules.ts'

export const endings = [
  { key: 'acted-on', name: 'Dealt with: action was taken' },
  { key: 'no-offender', name: 'Nobody could be found who did it' },
  { key: 'no-offence', name: 'No offence' },
  { key: 'not-proportionate', name: 'More would not be in proportion' },
  { key: 'passed-on', name: 'Passed to another service' },
] as const

/** What was done about it, whether or not it is counted among the actions. */
const done: readonly string[] = ['action', 'civil-penalty', 'formal-caution', 'prosecution-outcome']
const actionsOf = ({ stood }: Context) => stood.spans.filter(one => done.includes(one.key)).length
const openOf = (context: Context) => openNotices(context).length + openAgainst(context)

export const closed = act({
  key: 'closed',
  name: 'Close the incident',
  group: 'Close it',
  field: 'plan',
  when: 'now',
  asks: {
    why: ask.choose('Why is it closed?', endings),
    words: ask.words('In a few words', { rows: 3, optional: true }),
  },
  says: () => 'Incident closed',
  refuses: ({ why }, _, context) =>
    nothingOpen.refuses({ open: openOf(context) }) ??
    atField('why', closedAsDone.refuses({ why, actions: actionsOf(context) })),
  follows: ({ why }) => [
    { do: 'stage', to: 'closed' },
    { do: 'close', outcome: why },
  ],
})

/** Its incident is counted no more: the other one is. */
export const duplicate = act({
  key: 'duplicate',
  name: 'It was recorded twice',
  group: 'Close it',
  hint: 'Two officers saw the same thing, or it was reported twice. The other one stays and is counted.',
  field: 'plan',
  when: 'now',
  asks: { other: ask.line('Reference of the incident that stays', { most: 40 }) },
  says: ({ other }) => `The same as ${other}: not counted twice`,
  refuses: (_, __, context) => duplicateUntouched.refuses({ actions: actionsOf(context) + openOf(context) }),
  follows: (_, __, { stood }) => [
    { do: 'stage', to: 'duplicate' },
    { do: 'unmark', record: stood.first(opened)?.id ?? 0 },
  ],
})
