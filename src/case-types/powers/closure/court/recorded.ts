/** What is recorded of the court in a closure, as it is asked: the rules stand in hearing.ts and order.ts. */
import { act, ask, type Context } from '../../../../casework/index.ts'
import { issued } from '../recorded.ts'
import { group } from '../tests.ts'

const isIssued = ({ stood }: Context) => stood.first(issued) !== undefined
const isMade = ({ stood }: Context) => stood.first(made) !== undefined
const notice = ask.record('After which notice?', 'closure-notice')
const order = ask.record('Which order?', 'closure-order')
const at = ask.time('At what time?', { hint: 'When the court decided. For example, 2:30pm or 14:30' })

export const applied = act({
  key: 'closure-applied',
  name: 'Apply for a closure order',
  group,
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    court: ask.line('To which court?'),
    hearingOn: ask.day('On which day does it hear the application?', 'the day of the hearing'),
    hearingAt: ask.time('At what time?', { missing: 'Enter the time of the hearing' }),
  },
  says: () => 'Closure order applied for',
})

export const adjourned = act({
  key: 'closure-adjourned',
  name: 'The court adjourned the hearing',
  group,
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    at,
    why: ask.words('For whom, to show what?', {
      rows: 2,
      hint: 'The occupier, whoever controls the premises, or has an interest.',
    }),
    untilOn: ask.day('Until which day?', 'the day to which it was adjourned'),
    untilAt: ask.time('Until what time?', { missing: 'Enter the time to which it was adjourned' }),
    continues: ask.yesNo('Did the court order that the notice stays in force until then?'),
  },
  says: ({ continues }) =>
    `Hearing adjourned: the closure notice ${continues ? 'stays in force until then' : 'ends in its time'}`,
})

export const notMade = act({
  key: 'closure-not-made',
  name: 'The court made no closure order',
  group,
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    at,
    why: ask.words('Why?', { rows: 3 }),
    continuesOn: ask.optionalDay(
      'If it kept the notice in force: until which day?',
      'the day until which the notice stays in force',
    ),
    continuesAt: ask.time('And until what time?', { optional: true }),
  },
  says: ({ continuesOn }) =>
    `The court made no closure order${continuesOn === null ? '' : ', and kept the notice in force'}`,
})

export const made = act({
  key: 'closure-order',
  name: 'The court made a closure order',
  group,
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    at,
    court: ask.line('Which court?'),
    endsOn: ask.day('Until which day?', 'its last day'),
    endsAt: ask.time('Until what time?', { hint: 'As the order says. For example, 11:59pm' }),
    terms: ask.words('Whom does it keep out, when, and from which parts?', {
      rows: 4,
      hint: 'A court can keep out those who live there and the owner too.',
    }),
  },
  says: () => 'Closure order made',
})

export const extensionApplied = act({
  key: 'closure-extension-applied',
  name: 'Apply to extend a closure order',
  group,
  field: 'plan',
  when: 'asked',
  offered: isMade,
  asks: {
    order,
    at: ask.time('At what time was the complaint made to the court?'),
    why: ask.words('Why is it still necessary?', { rows: 4 }),
    consulted: ask.words('Who was consulted, and what did they say?', { rows: 3 }),
  },
  says: () => 'Extension of the closure order applied for',
})

export const orderExtended = act({
  key: 'closure-order-extended',
  name: 'The court extended a closure order',
  group,
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.first(extensionApplied) !== undefined,
  asks: {
    order,
    endsOn: ask.day('Until which day?', 'its new last day'),
    endsAt: ask.time('Until what time?', { hint: 'As the order says. For example, 11:59pm' }),
  },
  says: () => 'Closure order extended',
})

export const discharged = act({
  key: 'closure-order-discharged',
  name: 'The court discharged a closure order',
  group,
  field: 'plan',
  when: 'asked',
  offered: isMade,
  asks: { order, at, why: ask.words('On whose application, and why?', { rows: 3 }) },
  says: () => 'Closure order discharged',
})
