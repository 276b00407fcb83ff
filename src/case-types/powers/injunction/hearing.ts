/** An application for an injunction is heard, and the court makes one or not. */
import { act, ask, atField, type Context, type Day } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { moved } from '../court-order/moved.ts'
import { bornOf, interimsEnd, isYoung, madeAsks, marksOf, untilWords } from '../court-order/order.ts'
import { dayAfter, lastDayOf } from '../court-order/period.ts'
import { type OrderKind, termsRefuses } from '../court-order/kind.ts'
import { orderLife } from '../court-order/life.ts'
import { bornKnown, unmoved, youthTeamAsked } from '../court-order/rules.ts'
import { common, group, injunctionApplied, kindOf } from './application.ts'
import {
  appliedBefore,
  arrestGrounds,
  excludedFromHome,
  heardLater,
  interimActivities,
  notTooLong,
  samePerson,
  stillOpen,
} from './rules.ts'

export const injunctionKind: OrderKind = {
  key: 'injunction',
  name: 'civil injunction',
  group,
  lengthRefuses({ order: { minor, from }, ends }, context) {
    const longest = context.limit('injunction.longest-under-18', from)
    return atField('ends', notTooLong.refuses({ minor, ends, last: lastDayOf(from, longest) }, longest))
  },
  appealWithin: ({ minor }) => (minor ? 'injunction.appeal-youth-within' : 'injunction.appeal-within'),
}

const application = { application: ask.record('Which application?', injunctionApplied.key) }

export const applicationOf = (id: number, { stood }: Pick<Context, 'stood'>) =>
  stood.all(injunctionApplied).find(one => one.id === id)

const decidedAs = (id: number, { stood }: Pick<Context, 'stood'>) =>
  stood.named('injunction-made').some(one => one.given['application'] === id && one.given['kind'] === 'final') ||
  stood.named('injunction-not-made').some(one => one.given['application'] === id)

const whenDecided = (id: number, on: Day, context: Context) =>
  atField('application', stillOpen.refuses({ open: !decidedAs(id, context) })) ??
  atField('on', appliedBefore.refuses({ on, applied: applicationOf(id, context)?.day ?? on }))

export const injunctionListed = act({
  ...common,
  key: 'injunction-listed',
  name: 'Record a hearing of an injunction',
  hint: 'Listed, or adjourned to another day.',
  offered: ({ stood }) => stood.named(injunctionApplied.key).length > 0,
  asks: {
    ...application,
    hearing: ask.day('When is it heard?', 'the day of the hearing'),
    time: ask.time('At what time?', { optional: true }),
    court: ask.line('At which court?'),
    youthTeam: ask.optionalDay(
      'If they are under 18: when was the youth offending team asked?',
      'the day on which the youth offending team was asked',
    ),
    words: ask.words('What did the court say?', { rows: 3, optional: true }),
  },
  says: ({ hearing }) => `The injunction is to be heard on ${longDate(hearing)}`,
  refuses({ application: id, hearing, youthTeam }, on, context) {
    const applied = applicationOf(id, context)
    const minor = isYoung(context, applied?.given.person, on)
    return (
      whenDecided(id, on, context) ??
      atField('hearing', heardLater.refuses({ on, hearing })) ??
      atField(
        'youthTeam',
        youthTeamAsked.refuses({
          minor,
          asked: youthTeam ?? applied?.given.youthTeam ?? null,
          on: hearing,
          later: false,
        }),
      )
    )
  },
})

export const injunctionMade = act({
  ...common,
  key: 'injunction-made',
  name: 'Record an injunction that the court made',
  offered: ({ stood }) => stood.named(injunctionApplied.key).length > 0,
  asks: {
    ...application,
    ...madeAsks,
    arrest: ask.choose('Is there a power of arrest?', [
      { key: 'none', name: 'No' },
      { key: 'violence', name: 'Yes: violence, or the threat of it' },
      { key: 'risk', name: 'Yes: a significant risk of harm to others' },
      { key: 'other', name: 'Yes, for another reason' },
    ]),
    excludes: ask.yesNo('Does it keep them out of their home?'),
  },
  says: ({ kind, ends }) =>
    `${kind === 'interim' ? 'An interim injunction' : 'An injunction'} was made, ${untilWords(ends)}`,
  refuses(given, on, context) {
    const applied = applicationOf(given.application, context)
    const born = bornOf(context, given.person)
    const minor = isYoung(context, given.person, on)
    const activities = given.requirements.filter(one => one.activity).length
    const order = { minor, from: on, interim: given.kind === 'interim', given }
    return (
      whenDecided(given.application, on, context) ??
      atField('person', samePerson.refuses({ person: given.person, applied: applied?.given.person ?? given.person })) ??
      atField('person', bornKnown.refuses({ born })) ??
      termsRefuses(given, on) ??
      injunctionKind.lengthRefuses({ order, ends: given.ends }, context) ??
      atField(
        'arrest',
        arrestGrounds.refuses({
          arrest: given.arrest,
          terms: given.prohibitions.trim() !== '' || given.requirements.length > activities,
        }),
      ) ??
      atField(
        'excludes',
        excludedFromHome.refuses({
          excludes: given.excludes,
          minor,
          grounds: ['violence', 'risk'].includes(given.arrest),
          kind: kindOf(applied?.given.applicant ?? 0, context),
        }),
      ) ??
      atField(
        'requirements-1-activity',
        interimActivities.refuses({
          interim: order.interim,
          notice: applied?.given.notice ?? true,
          activities: activities > 0,
        }),
      ) ??
      atField('', unmoved.refuses({ moved: moved('injunction', context) }))
    )
  },
  follows({ person, kind, ends }, on, context) {
    const order = { person, from: on, interim: kind === 'interim', minor: isYoung(context, person, on) }
    return [
      ...marksOf('injunction', order, ends === null ? null : dayAfter(ends)),
      ...(order.interim ? [] : interimsEnd('injunction', person, on, context)),
    ]
  },
})

export const injunctionNotMade = act({
  ...common,
  key: 'injunction-not-made',
  name: 'Record that no injunction was made',
  hint: 'An interim injunction that still lasts is ended apart.',
  offered: ({ stood }) => stood.named(injunctionApplied.key).length > 0,
  asks: {
    ...application,
    how: ask.choose('What happened?', [
      { key: 'refused', name: 'The court refused it' },
      { key: 'undertaking', name: 'They gave an undertaking to the court' },
      { key: 'withdrawn', name: 'The application was withdrawn' },
    ]),
    why: ask.words('Why?', { rows: 4 }),
  },
  says: ({ how }) =>
    ({
      refused: 'The court refused the injunction',
      undertaking: 'An undertaking was given in place of an injunction',
      withdrawn: 'The application for an injunction was withdrawn',
    })[how],
  refuses: ({ application: id }, on, context) => whenDecided(id, on, context),
  follows: ({ how }) => [{ do: 'mark', key: 'injunction-not-made', value: how }],
})

export const injunctionLife = orderLife(injunctionKind)
