/** What is counted of closures. */
import type { Measure } from '../../../casework/index.ts'

const source = 'Anti-social Behaviour, Crime and Policing Act 2014, sections 76 to 93'

export const measures: readonly Measure[] = [
  {
    key: 'closure-notices',
    name: 'Closure notices issued',
    says: 'Closure notices that began in the period, by how long they could last when they were issued.',
    source,
    counts: 'flow',
    mark: 'closure-notice',
    by: { short: 'Within the shorter period', long: 'Longer, under the higher signature' },
  },
  {
    key: 'closure-orders',
    name: 'Closure orders made',
    says: 'Closure orders that a court made in the period. An extension is no new order.',
    source,
    counts: 'flow',
    mark: 'closure-order',
  },
  {
    key: 'closures-in-force',
    name: 'Closure orders in force',
    says: 'Closure orders in force on the day, its last day among them.',
    source,
    counts: 'stock',
    mark: 'closure-order-in-force',
  },
  {
    key: 'closure-notices-in-force',
    name: 'Closure notices in force',
    says: 'Closure notices in force at any time of the day, with what a court added to them.',
    source,
    counts: 'stock',
    mark: 'closure-notice-in-force',
  },
  {
    key: 'closures-breached',
    name: 'Breaches of closures',
    says: 'Breaches that were recorded in the period, of notices and of orders. A breach is not a conviction.',
    source,
    counts: 'flow',
    mark: 'closure-breached',
    by: { notice: 'Of a notice', order: 'Of an order' },
  },
]
