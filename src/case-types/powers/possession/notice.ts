/** A notice for possession on the absolute ground: section 84A of the Housing Act 1985, and Ground 7A of the Act of 1988. */
import { act, actsFor, after, ask, atField, type Context, type Day, deemedServed } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { lastDayOf } from '../court-order/period.ts'
import { legalTest, testRefuses } from '../legal-test.ts'
import { signingAsks, signingRefuses } from '../signing.ts'
import { conditions, earliestClaim, lastForNotice, windowOf } from './conditions.ts'
import {
  appealOver,
  byLandlord,
  closedLong,
  decidedFirst,
  inWindow,
  noActivity,
  notBefore,
  ownHome,
  saysAll,
} from './rules.ts'

export const group = 'Possession: absolute ground'
export const common = { group, field: 'plan', when: 'asked' } as const
export const landlordOnly = (context: Context) => atField('', byLandlord.refuses({ kind: actsFor(context) }))

export const possessionTest = legalTest({
  key: 'possession-test',
  power: 'notice for possession on the absolute ground',
  group,
  limbs: [
    {
      key: 'condition',
      asks: 'Is one of the five conditions met?',
      hint: 'A serious offence, a broken injunction or criminal behaviour order, a closure of more than 48 hours, a noise conviction',
      source: 'Housing Act 1985, section 84A; Housing Act 1988, Ground 7A',
    },
    {
      key: 'connected',
      asks: 'Has it to do with the home, those who live near it, or the landlord?',
      hint: 'In or near the home; or against somebody who may live nearby, or the landlord or its staff. Of a closure: it was this home',
      source: 'Housing Act 1985, section 84A(3) to (7)',
    },
  ],
})

const mustSay = [
  { key: 'court', name: 'That the court will be asked for possession on this ground' },
  { key: 'reasons', name: 'Why, and on which conviction, finding or closure order it stands' },
  { key: 'earliest', name: 'The day before which the court is not asked' },
  { key: 'advice', name: 'Where to get help and advice, and to take the notice there at once' },
  { key: 'review', name: 'The right to ask for a review, and by when', hint: 'Where the tenancy is secure' },
] as const

export const noticeServed = act({
  ...common,
  key: 'possession-notice-served',
  name: 'Serve a notice for possession on the absolute ground',
  hint: 'The day is the day on which it was posted, handed over or left. Discretionary grounds are not recorded here.',
  asks: {
    tenant: ask.party('Who is the tenant?', ['subject']),
    tenancy: ask.choose('Which tenancy?', [
      { key: 'secure', name: 'Secure', hint: 'Of a council, as a rule. There is a right to a review' },
      {
        key: 'assured',
        name: 'Assured',
        hint: 'Of a housing association, as a rule. Its own policy may give a review',
      },
    ]),
    own: ask.yesNo('Do you act for the landlord of this home?'),
    condition: ask.choose('On which condition does it stand?', conditions, { under: 'The condition' }),
    decided: ask.day(
      'When was the conviction, the finding or the closure order?',
      'the day of the conviction, finding or closure order',
    ),
    evidence: ask.evidence('What shows it?', {
      least: 1,
      hint: 'The certificate of conviction, the order of the court.',
    }),
    appeal: ask.choose('Was there an appeal?', [
      { key: 'none', name: 'No' },
      { key: 'waiting', name: 'Yes, and it is not decided' },
      { key: 'over', name: 'Yes; it failed or was given up' },
      { key: 'quashed', name: 'Yes, and it succeeded' },
    ]),
    appealEnded: ask.optionalDay('If it is over: when?', 'the day on which the appeal ended'),
    activityOnly: ask.yesNo('Of a broken order: was only an activity missed that it required?'),
    hours: ask.whole('Of a closure: for how many hours was access prohibited without a break?', {
      most: 9999,
      hint: 'By the notice and the order together; 0 for other conditions.',
    }),
    contents: ask.several('What does the notice say?', mustSay, { under: 'The notice' }),
    earliest: ask.day('Before which day is the court not asked?', 'the day before which the court is not asked', {
      hint: 'Where rent is paid by the week or month, the end of a period of the tenancy.',
    }),
    how: ask.choose('How was it given?', [
      { key: 'post', name: 'First class post' },
      { key: 'hand', name: 'Handed to them' },
      { key: 'left', name: 'Left at the home' },
    ]),
    time: ask.time('At what time?', { optional: true }),
    ...signingAsks,
  },
  says: ({ condition, earliest }) =>
    `Notice for possession on the absolute ground (${conditions.find(one => one.key === condition)?.name.toLowerCase()}); the court is not asked before ${longDate(earliest)}`,
  refuses(given, on, context) {
    const { condition, decided, appeal, appealEnded, tenancy } = given
    const served = servedOn(given, on, context)
    const window = windowOf(condition, decided, context)
    const { day: first, least } = earliestClaim(served, tenancy, context)
    const needed = mustSay.filter(one => one.key !== 'review' || tenancy === 'secure')
    const closed = context.limit('possession.closed-longer-than', decided)
    return (
      landlordOnly(context) ??
      atField('own', ownHome.refuses({ own: given.own })) ??
      testRefuses(possessionTest, context, on) ??
      atField('appealEnded', appealOver.refuses({ appeal, appealEnded })) ??
      atField('decided', decidedFirst.refuses({ decided, appealEnded, on })) ??
      atField('activityOnly', noActivity.refuses({ condition, activityOnly: given.activityOnly })) ??
      atField('hours', closedLong.refuses({ condition, hours: given.hours }, closed)) ??
      atField(
        'decided',
        inWindow.refuses({ on: served, last: lastForNotice(appealEnded ?? decided, window) }, window),
      ) ??
      atField('contents', saysAll.refuses({ lacks: needed.filter(one => !given.contents.includes(one.key)).length })) ??
      atField('earliest', notBefore.refuses({ earliest: given.earliest, first }, least)) ??
      signingRefuses(given)
    )
  },
  follows: ({ tenant, condition }, on) => [
    { do: 'mark', key: 'possession-notice', value: condition },
    { do: 'begin', key: 'possession', value: `${tenant}-${on}` },
  ],
})

const servedOn = ({ how, time }: { how: 'post' | 'hand' | 'left'; time: string }, day: Day, { limit }: Context): Day =>
  deemedServed({ how, day, time, notice: true }, limit)

/** What every later act asks. */
export const which = { notice: ask.record('Which notice?', noticeServed.key) }
export const offered = ({ stood }: Context) => stood.all(noticeServed).length > 0

/** Every notice with what follows from its service, and what became of it. */
export const notices = (context: Context) => {
  const { stood, limit } = context
  return stood.all(noticeServed).map(({ id, day, given }) => {
    const served = servedOn(given, day, context)
    const of = (key: string) => stood.named(key).filter(one => one.given['notice'] === id)
    const asked = of('possession-review-requested')[0]?.day ?? null
    const reviewed = of('possession-review-decided').at(-1)
    const ended = of('possession-ended')[0]?.day ?? (reviewed?.given['outcome'] === 'withdrawn' ? reviewed.day : null)
    return {
      id,
      given,
      day,
      served,
      reviewLast: lastDayOf(served, limit('possession.review-within', served)),
      asked,
      reviewed: reviewed?.day ?? null,
      /** The last day on which the court can be asked. */
      claimLast: after(given.earliest, limit('possession.notice-lasts', served), []),
      claimed: of('possession-claimed')[0] ?? null,
      heard: of('possession-heard').at(-1) ?? null,
      ended,
    }
  })
}

export const noticeOf = (id: number, context: Context) => notices(context).find(one => one.id === id)

/** The notice stands no more. */
export const ends = (id: number, on: Day, context: Context) => {
  const found = noticeOf(id, context)
  return found ? [{ do: 'end' as const, key: 'possession', value: `${found.given.tenant}-${found.day}`, on }] : []
}
