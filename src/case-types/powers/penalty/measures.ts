/** What is counted of fixed penalties. They are no target: the money follows from what was done, and is shown for that reason only. */
import type { Measure } from '../../../casework/index.ts'
import { offenceNames } from './offences.ts'
import { withdrawals } from './pay.ts'

export const measures: readonly Measure[] = [
  {
    key: 'penalties',
    name: 'Fixed penalties given',
    says: 'Fixed penalty notices given in the period, each once however often it was sent; those cancelled as given in error are not counted.',
    counts: 'flow',
    mark: 'penalty',
    by: offenceNames,
  },
  {
    key: 'penalties-paid',
    name: 'Fixed penalties paid',
    says: 'Notices whose payment was complete in the period, with the discount or in full.',
    counts: 'flow',
    mark: 'penalty-paid',
    by: { discount: 'With the discount', full: 'In full' },
  },
  {
    key: 'penalties-unpaid',
    name: 'Fixed penalties unpaid',
    says: 'Notices past their last day for payment as at the day that were not paid, withdrawn or cancelled.',
    counts: 'stock',
    mark: 'penalty-unpaid',
  },
  {
    key: 'penalties-income',
    name: 'Paid for fixed penalties',
    says: 'All that was paid for fixed penalties in the period, parts among them. It is no target.',
    counts: 'sum',
    unit: 'pounds',
    mark: 'penalty-income',
  },
  {
    key: 'penalties-withdrawn',
    name: 'Fixed penalties withdrawn',
    says: 'Notices withdrawn in the period, by the reason; they stay counted as given.',
    counts: 'flow',
    mark: 'penalty-withdrawn',
    by: withdrawals,
  },
  {
    key: 'penalties-cancelled',
    name: 'Fixed penalties given in error',
    says: 'Notices cancelled in the period as given in error; they are not counted as given.',
    counts: 'flow',
    mark: 'penalty-cancelled',
  },
]
