/** Litter from a vehicle: a civil penalty on its keeper, where whoever threw it is not known. */
import { act, ask, atField } from '../../../../casework/index.ts'
import { pounds } from '../../../../lib/index.ts'
import { dayAfter, ways } from '../issue.ts'
import { penalties } from '../penalties.ts'
import { evidenced } from '../rules.ts'
import { tariffOn } from '../tariff.ts'
import { civils, keys, lastOf, servedOn, type Vehicle } from './civils.ts'
import { group } from './household.ts'
import { keeperOnce, noFixedPenalty, vehicleInTime } from './rules.ts'

export const vehiclePenalty = act({
  key: keys.vehicle,
  name: 'Give the keeper of a vehicle a penalty for litter',
  group,
  hint: 'A civil penalty, as much as the fixed penalty for littering. Only where whoever threw it has no notice.',
  field: 'plan',
  when: 'asked',
  asks: {
    keeper: ask.party('Who keeps the vehicle?', ['subject']),
    registration: ask.line('Registration mark', { most: 10 }),
    offenceDay: ask.day('When was it thrown?', 'the day of the offence'),
    place: ask.line('Where?'),
    evidence: ask.evidence('What shows it?'),
    how: ask.choose('How was the notice given?', ways),
  },
  says: ({ offenceDay }, { limit }) =>
    `Civil penalty for litter from a vehicle: ${pounds(tariffOn({ limit }, 'litter', offenceDay).full)}`,
  refuses: ({ keeper, offenceDay, evidence }, on, context) => {
    const end = lastOf(offenceDay, 'civil-penalty.vehicle-give-within', context)
    const within = context.limit('civil-penalty.vehicle-give-within', offenceDay)
    const fixed = penalties(context).some(
      one => one.ended?.as !== 'cancelled' && one.given.line === 'litter' && one.given.offenceDay === offenceDay,
    )
    const given = civils(context)
      .filter(one => one.kind === 'vehicle' && one.to === keeper && one.ended === null)
      .some(one => context.stood.all(vehiclePenalty).find(({ id }) => id === one.id)?.given.offenceDay === offenceDay)
    return (
      atField('on', vehicleInTime.refuses({ on, offence: offenceDay, end }, within)) ??
      atField('evidence', evidenced.refuses({ evidence: evidence.length })) ??
      atField('offenceDay', noFixedPenalty.refuses({ given: fixed })) ??
      atField('keeper', keeperOnce.refuses({ given }))
    )
  },
  follows: (given, on, context) => [
    {
      do: 'mark',
      key: 'civil-penalty',
      value: 'vehicle',
      n: tariffOn(context, 'litter', given.offenceDay).full,
    },
    {
      do: 'begin',
      key: 'civil-unpaid',
      value: vehicleValue(given),
      on: dayAfter(lastOf(servedOn(given.how, on, context), 'civil-penalty.vehicle-pay-days', context)),
    },
  ],
})

/** Under which it is counted while it is not paid. */
export const vehicleValue = ({ keeper, offenceDay }: Pick<Vehicle, 'keeper' | 'offenceDay'>): string =>
  `vehicle-${keeper}-${offenceDay}`
