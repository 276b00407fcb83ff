/** Estate walks and multi-agency walkabouts: who came, what was found, who puts it right by when, and whether it was done. */
import type { CaseType } from '../../../casework/index.ts'
import { cancelled, confirmed, dropped, finding, finished, kinds, opened, walked, walkNames } from './acts.ts'

const words = Object.fromEntries(kinds.map(({ key, name }) => [key, name]))

export const walkabout: CaseType = {
  key: 'walkabout',
  name: 'Walkabout',
  purpose: 'crime-and-disorder',
  prefix: 'WALK',
  says: 'Agencies and residents walk a place together; what they find is given to somebody, with a day, until all is done.',
  opening: { about: [], act: opened },
  stages: [
    { key: 'planned', name: 'Planned' },
    { key: 'walked', name: 'Walked: findings to be done' },
    { key: 'done', name: 'Done', ends: true },
    { key: 'cancelled', name: 'Cancelled', ends: true },
  ],
  reopensAt: 'walked',
  acts: [walked, finding, confirmed, dropped, finished, cancelled],
  clocks: [
    {
      key: 'walk',
      name: 'Walk it, and record the walk',
      source: 'The day that was planned',
      runs: ({ stood }) => {
        const plan = stood.first(opened)
        return plan ? [{ from: plan.day, by: plan.given.planned, met: stood.first(walked)?.day ?? null }] : []
      },
    },
  ],
  measures: [
    {
      key: 'held',
      name: 'Walkabouts held',
      says: 'Walks that took place in the period.',
      counts: 'flow',
      mark: 'walked',
      by: walkNames,
    },
    {
      key: 'residents',
      name: 'Residents met',
      says: 'Residents met on walks in the period; one who came twice counts twice.',
      counts: 'sum',
      mark: 'residents',
      unit: 'residents',
    },
    {
      key: 'findings',
      name: 'Findings',
      says: 'What was found on walks and recorded in the period.',
      counts: 'flow',
      mark: 'finding',
      by: words,
    },
    {
      key: 'findings-done',
      name: 'Findings done',
      says: 'Findings that were seen to be done in the period.',
      counts: 'flow',
      mark: 'finding-done',
      by: words,
    },
    {
      key: 'findings-dropped',
      name: 'Findings dropped',
      says: 'Findings that will not be put right, dropped in the period.',
      counts: 'flow',
      mark: 'finding-dropped',
    },
    {
      key: 'findings-open',
      name: 'Findings open',
      says: 'Findings neither done nor dropped as at the day.',
      counts: 'stock',
      mark: 'finding-open',
    },
  ],
}
