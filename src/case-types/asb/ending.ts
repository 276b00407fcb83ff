/** How a case comes to its end: watched for a while, closed with a reason, and opened again where it goes on. */
import { act, after, ask, atField, type Context, type Day } from '../../casework/index.ts'
import { openAgainst } from '../powers/open.ts'
import { endedFirst } from '../powers/rules.ts'
import { inForce } from './contract/acts.ts'
import { isStale, unassessed } from './troubles.ts'
import { isTaken } from './refer.ts'
import {
  closedAssessed,
  closedWithoutContract,
  quietLongEnough,
  referralTaken,
  reopenedInTime,
  reviewTold,
  toldOfClosing,
} from './rules.ts'

export const outcomes = {
  resolved: 'Resolved',
  'no-evidence': 'No evidence',
  withdrawn: 'Withdrawn by whoever reported it',
  referred: 'Taken over by somebody else',
} as const

export const satisfactions = {
  'very-satisfied': 'Very satisfied',
  satisfied: 'Satisfied',
  neither: 'Neither',
  dissatisfied: 'Dissatisfied',
  'very-dissatisfied': 'Very dissatisfied',
  'no-answer': 'Gave no answer',
  'not-asked': 'Was not asked',
} as const

const choices = <Key extends string>(all: Readonly<Record<Key, string>>) =>
  Object.entries<string>(all).map(([key, name]) => ({ key: key as Key, name }))

export const monitoringBegun = act({
  key: 'monitoring-begun',
  name: 'Begin to monitor',
  group: 'Ending',
  hint: 'It seems over: watch whether it stays so. A further report ends this, and the case is worked again.',
  field: 'plan',
  when: 'asked',
  in: ['open'],
  next: true,
  asks: {
    why: ask.words('Why now?', { rows: 3 }),
    watching: ask.words('Who watches, and how?', { rows: 3 }),
  },
  says: () => 'Monitored from now on',
  follows: () => [{ do: 'stage', to: 'monitoring' }],
})

/** The first day on which a case that is monitored can be closed as resolved; null where it is not monitored. */
export function monitoredUntil({ stood, limit, closures }: Context): Day | null {
  const begun = stood.stage === 'monitoring' ? stood.last(monitoringBegun) : undefined
  return begun ? after(begun.day, limit('asb.monitoring', begun.day), closures) : null
}

export const closed = act({
  key: 'closed',
  name: 'Close the case',
  group: 'Ending',
  field: 'plan',
  when: 'asked',
  asks: {
    outcome: ask.choose('Why is it closed?', choices(outcomes)),
    why: ask.words('What was reached, or why does it go no further?', { rows: 4 }),
    told: ask.yesNo('Was whoever reported it told that it is closed, and why?'),
    whyNot: ask.words('If not, why?', { rows: 2, optional: true }),
    review: ask.yesNo('Were they told how to ask for a review of their case?', {
      hint: 'The closing letter tells them. Answer no only where they could not be told anything.',
    }),
    satisfaction: ask.choose('How satisfied are they with how it was dealt with?', choices(satisfactions)),
    feedback: ask.words('What did they say of it?', { rows: 3, optional: true }),
  },
  says: ({ outcome }) => `Closed: ${outcomes[outcome].toLowerCase()}`,
  refuses: ({ outcome, told, whyNot, review }, on, context) => {
    const { stood, people, limit } = context
    const until = monitoredUntil(context)
    const assessed = unassessed(context) === 0 && !isStale(stood)
    return (
      endedFirst.refuses({ open: openAgainst(context) }) ??
      closedWithoutContract.refuses({ inForce: inForce({ stood, people }, on).length }) ??
      atField('outcome', closedAssessed.refuses({ outcome, assessed })) ??
      atField('outcome', quietLongEnough.refuses({ outcome, until, on }, limit('asb.monitoring'))) ??
      atField('outcome', referralTaken.refuses({ outcome, taken: isTaken(stood) })) ??
      atField('whyNot', toldOfClosing.refuses({ told, why: whyNot })) ??
      atField('review', reviewTold.refuses({ told: review || !told }))
    )
  },
  follows: ({ outcome, satisfaction }) => [
    { do: 'mark', key: 'satisfaction', value: satisfaction },
    { do: 'stage', to: 'closed' },
    { do: 'close', outcome },
  ],
})

/** The same case is worked again, under its reference, with all that is in it. */
export const reopened = act({
  key: 'reopened',
  name: 'Open it again',
  hint: 'It goes on. The risk is assessed again first.',
  field: 'concern',
  when: 'now',
  on: 'closed',
  asks: { why: ask.words('Why?', { rows: 3 }) },
  says: () => 'Opened again',
  refuses: (_given, on, { stood, limit, closures }) => {
    const within = limit('asb.reopen-within')
    return reopenedInTime.refuses({ on, until: after(stood.closed ?? on, within, closures) }, within)
  },
  follows: (_given, _on, { stood }) => {
    const before = stood.spans.filter(one => one.key === 'stage' && one.value !== 'closed').at(-1)?.value ?? 'received'
    return [{ do: 'reopen' }, { do: 'stage', to: before === 'monitoring' ? 'open' : before }]
  },
})
