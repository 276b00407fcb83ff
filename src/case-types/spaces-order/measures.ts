/** What is counted of orders: those in force, what was decided, directions, breaches and signs. */
import type { Choice, Measure } from '../../casework/index.ts'
import { changes } from './order/change.ts'
import { kinds } from './prohibitions.ts'

const names = (all: readonly Choice[]) => Object.fromEntries(all.map(({ key, name }) => [key, name]))

export const measures: readonly Measure[] = [
  {
    key: 'in-force',
    name: 'Orders in force',
    says: 'Orders in force as at the day: from the first day to the last, both included, extensions with them; not from the day on which one was discharged or quashed.',
    counts: 'stock',
    mark: 'in-force',
  },
  {
    key: 'made',
    name: 'Orders made',
    says: 'Orders made in the period, by kind, on the day of the decision.',
    counts: 'flow',
    mark: 'order-made',
    by: { ordinary: 'Ordinary', expedited: 'Expedited' },
  },
  {
    key: 'extended',
    name: 'Orders extended',
    says: 'Extensions decided in the period.',
    counts: 'flow',
    mark: 'order-extended',
  },
  {
    key: 'varied',
    name: 'Orders varied',
    says: 'Variations decided in the period.',
    counts: 'flow',
    mark: 'order-varied',
  },
  {
    key: 'changes-begun',
    name: 'Renewals and changes begun',
    says: 'Renewals, variations and discharges that were started in the period.',
    counts: 'flow',
    mark: 'change-begun',
    by: names(changes),
  },
  {
    key: 'directions',
    name: 'Directions',
    says: 'Directions of authorised officers in the period, by whether they were obeyed.',
    counts: 'flow',
    mark: 'direction',
    by: { yes: 'Obeyed', no: 'Not obeyed', unknown: 'Not known' },
  },
  {
    key: 'breaches',
    name: 'Breaches',
    says: 'Breaches that officers recorded in the period, by what was broken. Penalty notices and prosecutions are counted where they are served.',
    counts: 'flow',
    mark: 'breach',
    by: names(kinds),
  },
  {
    key: 'breaches-followed',
    name: 'What followed breaches',
    says: 'The same breaches, by what the officer did.',
    counts: 'flow',
    mark: 'breach-followed',
    by: {
      advice: 'Advice',
      direction: 'A direction',
      penalty: 'A penalty notice',
      prosecution: 'A file for prosecution',
      nothing: 'Nothing',
    },
  },
  {
    key: 'signs',
    name: 'Signs',
    says: 'Signs that stand as at the day.',
    counts: 'stock',
    mark: 'sign',
  },
  {
    key: 'signs-checked',
    name: 'Signs checked',
    says: 'Times that a sign was looked at in the period, by how it was.',
    counts: 'flow',
    mark: 'sign-checked',
    by: { good: 'In order', damaged: 'Damaged', missing: 'Missing', replaced: 'Replaced' },
  },
]
