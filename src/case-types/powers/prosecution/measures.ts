/** What is counted of prosecutions. Those that are pending are a number of their own, and in no number of actions. */
import type { Measure } from '../../../casework/index.ts'
import { outcomes } from './court.ts'
import { dropReasons } from './file.ts'

export const measures: readonly Measure[] = [
  {
    key: 'prosecutions-pending',
    name: 'Prosecutions pending',
    says: 'Prosecutions before the court as at the day: laid, and not every charge has its outcome. They are not among the actions.',
    counts: 'stock',
    mark: 'prosecution-pending',
  },
  {
    key: 'prosecution-files',
    name: 'Files sent for prosecution',
    says: 'Files that went to the lawyers in the period.',
    counts: 'flow',
    mark: 'prosecution-file',
  },
  {
    key: 'prosecutions-laid',
    name: 'Prosecutions begun',
    says: 'Prosecutions laid before the court in the period.',
    counts: 'flow',
    mark: 'prosecution-laid',
  },
  {
    key: 'prosecutions-dropped',
    name: 'Files dropped',
    says: 'Files that were not laid before the court, by the reason, on the day of that decision.',
    counts: 'flow',
    mark: 'prosecution-dropped',
    by: dropReasons,
  },
  {
    key: 'prosecution-outcomes',
    name: 'Outcomes at court',
    says: 'Charges that came to an end in the period, by how they ended.',
    counts: 'flow',
    mark: 'prosecution-outcome',
    by: outcomes,
  },
  {
    key: 'court-money',
    name: 'Ordered by courts',
    says: 'What courts ordered people to pay in the period. Fines and surcharges go to the state.',
    counts: 'sum',
    unit: 'pounds',
    mark: 'court-money',
    by: { fine: 'Fines', costs: 'Costs', surcharge: 'Surcharge', compensation: 'Compensation and cleaning up' },
  },
  {
    key: 'formal-cautions',
    name: 'Formal cautions',
    says: 'Formal cautions given in the period.',
    counts: 'flow',
    mark: 'formal-caution',
  },
  {
    key: 'press-releases',
    name: 'Press releases',
    says: 'Press releases about prosecutions in the period, each after the court’s outcome.',
    counts: 'flow',
    mark: 'press-release',
  },
]
