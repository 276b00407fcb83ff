/** Custody: when it began, where, when a release is expected, what is planned for its day, and when it ended. */
import { act, ask, atField, type Context, type Day, type Stood } from '../../../casework/index.ts'
import {
  custodyAfterLast,
  expectedAhead,
  releasedAfterCustody,
  releaseKnown,
  stateInOrder,
  stayApart,
  stayInOrder,
} from './rules.ts'
import { becomes } from './state.ts'

const group = 'Where they are'
const within = ({ stood }: Pick<Context, 'stood'>) => stood.lasting('custody') !== undefined
const stays = (stood: Stood) => stood.spans.filter(one => one.key === 'custody')

const place = {
  where: ask.line('Where are they held?', { hint: 'The prison or police station' }),
  expected: ask.optionalDay('When is the release expected?', 'the expected day of release', {
    hint: 'Leave it blank if no day is known.',
  }),
}

export const custodyBegun = act({
  key: 'custody-begun',
  name: 'Record that custody began',
  group,
  hint: 'On remand, on sentence or on recall. Days in custody are no free days when offences are compared.',
  field: 'plan',
  when: 'asked',
  offered: context => !within(context),
  asks: {
    as: ask.choose('As what?', [
      { key: 'remand', name: 'On remand' },
      { key: 'sentence', name: 'On sentence' },
      { key: 'recall', name: 'On recall to prison' },
    ]),
    ...place,
  },
  says: () => 'Custody began',
  refuses: ({ expected }, on, { stood }) =>
    atField(
      'on',
      custodyAfterLast.refuses({
        on,
        freed: stays(stood).reduce<Day | null>(
          (last, { to }) => (to !== null && (last === null || to > last) ? to : last),
          null,
        ),
      }),
    ) ??
    atField('on', stateInOrder.refuses({ on, since: stood.lasting('wanted')?.from ?? on })) ??
    atField('expected', expectedAhead.refuses({ expected, on })),
  follows: (_given, on, { stood }) => [
    { do: 'end', key: 'wanted' },
    { do: 'begin', key: 'custody' },
    ...becomes(stood, 'custody', on),
  ],
})

export const custodyChanged = act({
  key: 'custody-changed',
  name: 'Change where they are held, or the day of release',
  group,
  field: 'plan',
  when: 'asked',
  offered: within,
  asks: place,
  says: () => 'Where they are held, or when a release is expected, is changed',
  refuses: ({ expected }, on, { stood }) =>
    atField('on', releasedAfterCustody.refuses({ on, since: stood.lasting('custody')?.from ?? on })) ??
    atField('expected', expectedAhead.refuses({ expected, on })),
})

export const custodyEnded = act({
  key: 'custody-ended',
  name: 'Record the release',
  group,
  field: 'plan',
  when: 'asked',
  offered: within,
  asks: {
    as: ask.choose('How?', [
      { key: 'licence', name: 'On licence or supervision' },
      { key: 'bail', name: 'On bail' },
      { key: 'free', name: 'Without conditions' },
    ]),
    met: ask.yesNo('Did somebody meet them on the day?'),
    words: ask.words('How did the day go?', { rows: 3, optional: true }),
  },
  says: ({ met }) => `Released${met ? ', and met on the day' : ''}`,
  refuses: (_given, on, { stood }) =>
    atField('on', releasedAfterCustody.refuses({ on, since: stood.lasting('custody')?.from ?? on })),
  follows: (_given, on, { stood }) => [{ do: 'end', key: 'custody' }, ...becomes(stood, 'community', on)],
})

export const custodyBefore = act({
  key: 'custody-before',
  name: 'Record an earlier stay in custody',
  group,
  hint: 'One that is over, so that the days before and after adoption can be compared.',
  field: 'plan',
  when: 'now',
  asks: {
    from: ask.day('First day in custody', 'the first day in custody'),
    to: ask.day('Day of release', 'the day of release'),
  },
  says: () => 'An earlier stay in custody',
  refuses: ({ from, to }, on, { stood }) =>
    atField('to', stayInOrder.refuses({ from, to, today: on })) ??
    atField('from', stayApart.refuses({ from, to, others: stays(stood) })),
  // A stay that is over is ended before any that lasts, and so that it ends nothing else.
  follows: ({ from, to }) => [
    { do: 'begin', key: 'custody', value: 'before', on: from },
    { do: 'end', key: 'custody', value: 'before', on: to },
  ],
})

/** While it lasts, as it was recorded last; null otherwise. */
export function custodyOf(stood: Stood): {
  readonly since: Day
  readonly where: string | null
  readonly expected: Day | null
} | null {
  const since = stood.lasting('custody')?.from
  if (since === undefined) return null
  const said = [...stood.all(custodyBegun), ...stood.all(custodyChanged)]
    .filter(one => one.day >= since)
    .toSorted((one, other) => (one.id || Infinity) - (other.id || Infinity))
    .at(-1)
  return { since, where: said?.given.where ?? null, expected: said?.given.expected ?? null }
}

export const releasePlanned = act({
  key: 'release-planned',
  name: 'Plan the day of release',
  group,
  field: 'plan',
  when: 'asked',
  offered: within,
  asks: {
    meets: ask.line('Who meets them at the gate, and when?'),
    sleeps: ask.line('Where will they sleep that night?'),
    appointments: ask.words('Which appointments do they have, on that day and the next?', {
      rows: 3,
      hint: 'Probation, benefits, prescription, doctor.',
    }),
    told: ask.yesNo('Do they know all this?'),
  },
  says: () => 'The day of release was planned',
  refuses: (_given, on, { stood }) =>
    releaseKnown.refuses({ expected: custodyOf(stood)?.expected ?? null }) ??
    atField('on', releasedAfterCustody.refuses({ on, since: custodyOf(stood)?.since ?? on })),
  follows: () => [{ do: 'mark', key: 'release-planned' }],
})
