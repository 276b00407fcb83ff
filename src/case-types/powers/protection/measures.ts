/** What is counted of community protection. */
import type { Measure } from '../../../casework/index.ts'

const source = 'Anti-social Behaviour, Crime and Policing Act 2014, sections 43 to 58'

export const measures: readonly Measure[] = [
  {
    key: 'protection-warnings',
    name: 'Community protection warnings',
    says: 'Written warnings given in the period.',
    source,
    counts: 'flow',
    mark: 'protection-warning',
  },
  {
    key: 'protection-warnings-heeded',
    name: 'Community protection warnings heeded',
    says: 'What was said in the period of warnings whose time was over.',
    source,
    counts: 'flow',
    mark: 'protection-warning-over',
    by: { yes: 'Heeded', partly: 'Partly', no: 'Not heeded' },
  },
  {
    key: 'protection-notices',
    name: 'Community protection notices issued',
    says: 'Notices issued in the period, to people and to bodies.',
    source,
    counts: 'flow',
    mark: 'protection-notice',
    by: { person: 'To a person', body: 'To a body' },
  },
  {
    key: 'protection-notices-in-force',
    name: 'Community protection notices in force',
    says: 'Notices issued and neither withdrawn nor quashed as at the day.',
    source,
    counts: 'stock',
    mark: 'protection-notice-in-force',
  },
  {
    key: 'protection-breached',
    name: 'Breaches of community protection notices',
    says: 'Breaches recorded in the period. A breach is evidence, not a conviction.',
    source,
    counts: 'flow',
    mark: 'protection-breached',
    by: { stop: 'What must stop', does: 'What must be done', results: 'What must be achieved' },
  },
]
