/** What is counted of civil penalties, apart from fixed penalty notices and from actions. */
import type { Measure } from '../../../../casework/index.ts'
import { civilEndings } from './after.ts'
import { kinds } from './civils.ts'

export const measures: readonly Measure[] = [
  {
    key: 'civil-penalties',
    name: 'Civil penalties',
    says: 'Final notices about household bins, and notices to keepers of vehicles, in the period. They are no fixed penalties, and are not among the actions.',
    counts: 'flow',
    mark: 'civil-penalty',
    by: kinds,
  },
  {
    key: 'civil-penalties-paid',
    name: 'Civil penalties paid',
    says: 'Civil penalties that were paid in the period.',
    counts: 'flow',
    mark: 'civil-paid',
    by: kinds,
  },
  {
    key: 'civil-penalties-unpaid',
    name: 'Civil penalties unpaid',
    says: 'Civil penalties past their last day for payment as at the day, neither paid nor ended.',
    counts: 'stock',
    mark: 'civil-unpaid',
  },
  {
    key: 'civil-penalties-ended',
    name: 'Civil penalties ended unpaid',
    says: 'Civil penalties that ended without payment in the period, by the reason.',
    counts: 'flow',
    mark: 'civil-ended',
    by: civilEndings,
  },
  {
    key: 'civil-income',
    name: 'Paid for civil penalties',
    says: 'What was paid for civil penalties in the period.',
    counts: 'sum',
    unit: 'pounds',
    mark: 'civil-income',
  },
]
