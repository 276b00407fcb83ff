/** The civil injunction, as a power that kinds of cases take up. */
import { gap, type Clock, type Letter } from '../../../casework/index.ts'
import { longDate } from '../../../lib/index.ts'
import { orderClocks, orderMeasures, orderShows } from '../court-order/kept.ts'
import { orderWords } from '../court-order/letter.ts'
import { orders } from '../court-order/order.ts'
import type { Power } from '../power.ts'
import { injunctionApplied, injunctionTest } from './application.ts'
import { injunctionKind, injunctionLife, injunctionListed, injunctionMade, injunctionNotMade } from './hearing.ts'

const hearing: Clock = {
  key: 'injunction-hearing',
  name: 'The injunction is heard: record what the court decided',
  source: 'The court sets the day',
  runs: ({ stood }) =>
    stood.all(injunctionApplied).flatMap(({ id, day, given }) => {
      const listed = stood.all(injunctionListed).filter(one => one.given.application === id)
      const heard = [
        ...stood.all(injunctionMade).filter(one => one.given.application === id && one.given.kind === 'final'),
        ...stood.all(injunctionNotMade).filter(one => one.given.application === id),
      ]
      const by = listed.at(-1)?.given.hearing ?? given.hearing
      return by === null ? [] : [{ record: id, from: day, by, met: heard[0]?.day ?? null }]
    }),
}

const letter: Letter = {
  key: 'injunction-explained',
  name: 'Injunction explained',
  to: ['subject'],
  field: 'plan',
  subject: 'The court made an injunction against you',
  words: (context, to, about) => {
    const order = orders('injunction', context).findLast(one => one.person === to.id)
    return orderWords(context, to, about, {
      kind: injunctionKind,
      order,
      first: `On ${order ? longDate(order.from) : gap('the day')} ${order?.court ?? gap('the court')} made an injunction against you under section 1 of the
Anti-social Behaviour, Crime and Policing Act 2014. The order itself is served on you by hand; this letter only explains it.`,
      breach: `It is no crime to break an injunction, but the court can punish it${order?.minor ? ' with supervision and, from the age of 14, with detention' : ' as contempt of court, with prison or a fine'}.`,
    })
  },
}

export const injunction: Power = {
  name: injunctionKind.group,
  acts: [
    injunctionTest.act,
    injunctionApplied,
    injunctionListed,
    injunctionMade,
    injunctionNotMade,
    ...Object.values(injunctionLife),
  ],
  clocks: [hearing, ...orderClocks(injunctionKind)],
  letters: [letter],
  measures: [
    {
      key: 'injunction-applied',
      name: 'Civil injunctions: applied for',
      says: 'Applications in the period, on the day on which they were made.',
      counts: 'flow',
      mark: 'injunction-applied',
    },
    {
      key: 'injunction-not-made',
      name: 'Civil injunctions: not made',
      says: 'Applications that ended without an injunction, on that day.',
      counts: 'flow',
      mark: 'injunction-not-made',
      by: { refused: 'Refused', undertaking: 'Undertaking', withdrawn: 'Withdrawn' },
    },
    ...orderMeasures(injunctionKind),
  ],
  shows: orderShows(injunctionKind),
}
