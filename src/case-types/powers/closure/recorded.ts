/** What is recorded of a closure notice, as it is asked: the rules stand in notice.ts, how it stands in standing.ts. */
import { act, ask, type Context } from '../../../casework/index.ts'
import { signingAsks } from '../signing.ts'
import { group } from './tests.ts'

const isIssued = ({ stood }: Pick<Context, 'stood'>) => stood.first(issued) !== undefined
const which = { notice: ask.record('Which notice?', 'closure-notice') }

export const consulted = act({
  key: 'closure-consulted',
  name: 'Tell and consult before a closure notice',
  group,
  field: 'plan',
  when: 'asked',
  asks: {
    premises: ask.party('Which premises?', ['place']),
    told: ask.words('Who was told that a notice is going to be issued, and how?', {
      rows: 3,
      hint: 'Those who live there, whoever controls the premises or has an interest in them: reasonable efforts, also where they failed.',
    }),
    consulted: ask.words('Who was consulted, and what did they say?', {
      rows: 3,
      hint: 'Whoever you think right: police or council, landlord, housing, social services, licensing.',
    }),
  },
  says: () => 'Told and consulted before a closure notice',
})

export const issued = act({
  key: 'closure-notice',
  name: 'Issue a closure notice',
  group,
  hint: 'For the day on which it begins. It must be served, and a court must hear the application for a closure order soon after.',
  field: 'plan',
  when: 'asked',
  asks: {
    premises: ask.party('Which premises?', ['place']),
    at: ask.time('From what time does it keep people out?'),
    hours: ask.whole('For how many hours?', {
      least: 1,
      most: 999,
      hint: 'Longer than a day needs a higher signature, and then Christmas Day does not count. Hours that pass, also when clocks change.',
    }),
    keepsOut: ask.several(
      'Whom does it keep out?',
      [
        { key: 'everybody-else', name: 'Everybody but those who habitually live there and the owner' },
        { key: 'some', name: 'Some people only', hint: 'Say below who may still come in' },
        { key: 'residents', name: 'Those who habitually live there' },
        { key: 'owner', name: 'The owner' },
      ],
      { least: 1 },
    ),
    except: ask.words('Who may still come in, at which times, for what?', { rows: 3, optional: true }),
    hearingOn: ask.day('On which day is the application heard?', 'the day of the hearing', { under: 'The court' }),
    hearingAt: ask.time('At what time?', { missing: 'Enter the time of the hearing' }),
    hearingWhere: ask.line('At which court?', { missing: 'Enter the court' }),
    statesHearing: ask.yesNo(
      'Does the notice say that a closure order will be applied for, and when and where it is heard?',
      { under: 'What the notice says' },
    ),
    statesEffect: ask.yesNo(
      'Does it explain its effect and that of a closure order, and that not to comply is an offence?',
    ),
    statesAdvice: ask.yesNo('Does it name who nearby gives advice about housing and about law, and how to reach them?'),
    ...signingAsks,
  },
  says: ({ hours }) => `Closure notice issued for ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
})

export const extended = act({
  key: 'closure-notice-extended',
  name: 'Extend a closure notice',
  group,
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    ...which,
    at: ask.time('When was the extension issued?'),
    hours: ask.whole('By how many hours?', { least: 1, most: 999 }),
    ...signingAsks,
  },
  says: ({ hours }) => `Closure notice extended by ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
})

/** Section 79(2). */
export const waysOfService = [
  { key: 'prominent', name: 'Fixed to a prominent place on the premises' },
  { key: 'entrances', name: 'Fixed to each normal way in' },
  {
    key: 'outbuildings',
    name: 'Fixed to outbuildings that seem to be used with them',
    hint: 'Also where there are none',
  },
  { key: 'control', name: 'Given to somebody who seems to control or answer for the premises' },
  {
    key: 'residents',
    name: 'Given to those who live there, and to those who were told before that it would be issued',
  },
  {
    key: 'neighbours',
    name: 'Given to others in the building whose way in or out it blocks',
    hint: 'Where there are any',
  },
] as const

export const served = act({
  key: 'closure-notice-served',
  name: 'Serve a closure notice',
  group,
  hint: 'The time within which a court must hear the application is counted from this. Christmas Day does not count.',
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    ...which,
    at: ask.time('At what time?', { hint: 'When the last of it was done. For example, 2:30pm or 14:30' }),
    how: ask.several('How?', waysOfService, { least: 1 }),
    impossible: ask.words('What was not possible, and why?', { rows: 3, optional: true }),
    by: ask.line('By whom?', { hint: 'A constable, or somebody who acts for the council' }),
  },
  says: () => 'Closure notice served',
})

export const cancelled = act({
  key: 'closure-notice-cancelled',
  name: 'Cancel a closure notice',
  group,
  hint: 'It must be cancelled once its legal test is not met any more. A cancellation notice is served as the notice was.',
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    ...which,
    at: ask.time('From what time?'),
    why: ask.words('Why?', { rows: 3 }),
    ...signingAsks,
  },
  says: () => 'Closure notice cancelled',
})

export const varied = act({
  key: 'closure-notice-varied',
  name: 'Vary a closure notice',
  group,
  hint: 'For a part of the premises, or some of the people, whom it need not cover any more. It cannot grow by this.',
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    ...which,
    at: ask.time('From what time?'),
    lifts: ask.words('What does it not cover any more?', { rows: 3 }),
    why: ask.words('Why?', { rows: 3 }),
    ...signingAsks,
  },
  says: () => 'Closure notice varied',
})
