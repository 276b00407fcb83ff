/** A referral to the group, of people or a place: what happens, what was tried, how often it is reported; and its way to the meeting. */
import { longDate } from '../../lib/index.ts'
import {
  type Act,
  act,
  after,
  ask,
  atField,
  type Context,
  limitWords,
  type Recorded,
  type Stood,
} from '../../casework/index.ts'
import { aboutNamed, againWithin, countPeriod, demandCounted, placeNotPerson, safeguardedFirst } from './rules.ts'

const roles = ({ people }: Context) => people.map(one => one.role)

export const opened = act({
  key: 'opened',
  name: 'Refer people or a place',
  field: 'concern',
  when: 'asked',
  asks: {
    by: ask.choose('Who refers it?', [
      { key: 'agency', name: 'An agency of the partnership' },
      { key: 'councillor', name: 'A councillor or a Member of Parliament' },
      { key: 'public', name: 'A resident or a business' },
    ]),
    ward: ask.ward('Ward'),
    grounds: ask.words('What happens, and why does it need several agencies?', { rows: 6 }),
    tried: ask.words('What was tried, and what came of it?', { rows: 5 }),
    involved: ask.words('Which agencies are involved already?', { rows: 2, optional: true }),
    harmed: ask.whole('How many people does it harm, as far as you know?', {
      hint: 'A number only. Enter 0 if you do not know of anybody.',
      most: 9999,
    }),
  },
  says: (_, context) =>
    `Referred to the problem-solving group: ${roles(context).includes('place') ? 'a place' : 'people'}`,
  refuses: (_, __, context) =>
    atField('name', aboutNamed.refuses({ roles: roles(context) })) ??
    atField('name', placeNotPerson.refuses({ roles: roles(context) })),
  follows: (_, __, context) => [
    { do: 'mark', key: 'referral', value: roles(context).includes('place') ? 'place' : 'people' },
  ],
})

/** 'people' or 'place', as it was counted when it was referred. */
export const aboutOf = ({ spans }: Stood): string => spans.find(one => one.key === 'referral')?.value ?? 'people'

/** How often something was reported within a period, and who counted it. */
export const counted = act({
  key: 'counted',
  name: 'Add a count of demand',
  hint: 'How often it was reported, to whom, in which period. Periods of the same length can be compared.',
  field: 'concern',
  when: 'now',
  asks: {
    what: ask.choose('What was counted?', [
      { key: 'police', name: 'Reports to the police' },
      { key: 'council', name: 'Reports to the council' },
      { key: 'landlord', name: 'Complaints to a landlord' },
      { key: 'fire', name: 'Calls to the fire service' },
      { key: 'ambulance', name: 'Calls to the ambulance service' },
      { key: 'other', name: 'Something else, named in the source' },
    ]),
    count: ask.whole('How many?'),
    from: ask.day('From', 'the first day of the period'),
    until: ask.day('Until', 'the last day of the period'),
    source: ask.line('Who counted it, from what?', { hint: 'For example: police, incident log' }),
  },
  says: ({ from, until }) => `Demand counted from ${longDate(from)} to ${longDate(until)}`,
  refuses: ({ from, until }, on) => atField('until', countPeriod.refuses({ from, until, on })),
})

/** A problem that comes back: the case is opened again, and keeps its reference. */
export const referredAgain = act({
  key: 'reopened',
  name: 'Refer it again',
  hint: 'The case keeps its reference, and goes to the group anew.',
  field: 'concern',
  when: 'now',
  on: 'closed',
  asks: {
    grounds: ask.words('What has come back, or what is new?', { rows: 5 }),
    tried: ask.words('What was tried since?', { rows: 3, optional: true }),
  },
  says: () => 'Referred again',
  refuses: (_, on, { stood, limit, closures }) => {
    const within = limit('problem-solving.again-within')
    const until = stood.closed === null ? on : after(stood.closed, within, closures)
    return againWithin.refuses({ until, on }, limitWords(within))
  },
  follows: (_, __, { stood }) => [
    { do: 'reopen' },
    { do: 'stage', to: 'referred' },
    { do: 'mark', key: 'referred' },
    { do: 'mark', key: 'referral', value: aboutOf(stood) },
    { do: 'mark', key: 'referred-again' },
  ],
})

/** What was recorded since the case was last referred: an event that is just being written has the id 0, and is the newest. */
export function sinceReferred<A extends Act>(stood: Stood, one: A): Recorded<Parameters<A['says']>[0]>[] {
  const again = stood.last(referredAgain)
  const from = again ? again.id || Infinity : 0
  return stood.all(one).filter(({ id }) => (id || Infinity) > from)
}

/** The day on which it was referred last; null for whoever does not receive it. */
export const referredOn = (stood: Stood) => (stood.last(referredAgain) ?? stood.first(opened))?.day ?? null

export const screened = act({
  key: 'screened',
  name: 'Screen it for the group',
  field: 'risk',
  when: 'now',
  in: ['referred'],
  next: true,
  asks: {
    atRisk: ask.yesNo('Is somebody at risk of serious harm before the group meets?'),
    done: ask.words('What was done about that?', { rows: 3, optional: true }),
    uncounted: ask.words('If nothing could be counted, why not?', { rows: 2, optional: true }),
    why: ask.words('Why does it go to the group?', { rows: 3 }),
  },
  says: () => 'Screened: it goes to the next meeting of the group',
  refuses: ({ atRisk, done, uncounted }, _, context) =>
    atField('done', safeguardedFirst.refuses({ atRisk, done })) ??
    atField('uncounted', demandCounted.refuses({ counts: context.stood.all(counted).length, why: uncounted })) ??
    placeNotPerson.refuses({ roles: roles(context) }),
  follows: () => [{ do: 'stage', to: 'screened' }],
})

/** Before the group has decided: whoever referred it takes it back, or it came here by mistake. */
export const withdrawn = act({
  key: 'withdrawn',
  name: 'Take the referral back',
  field: 'plan',
  when: 'now',
  in: ['referred', 'screened', 'deferred'],
  asks: { why: ask.words('Why?', { rows: 3 }) },
  says: () => 'The referral was taken back before the group decided',
  follows: (_, __, { stood }) => [
    { do: 'stage', to: 'withdrawn' },
    { do: 'mark', key: 'withdrawn', value: aboutOf(stood) },
  ],
})
