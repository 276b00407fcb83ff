/** Ward initiatives: streets that get attention for some weeks, by patrols and other means, with what changed. */
import type { CaseType } from '../../../casework/index.ts'
import { namesOf } from '../kinds.ts'
import { activities, done, ended, opened, patrolled } from './acts.ts'

export const initiative: CaseType = {
  key: 'ward-initiative',
  name: 'Ward initiative',
  purpose: 'enforcement',
  prefix: 'WARD',
  says: 'Streets that get attention for some weeks: patrols, clean-ups, signs and letters, and what changed.',
  opening: { about: [], act: opened },
  stages: [
    { key: 'running', name: 'Running' },
    { key: 'ended', name: 'Ended', ends: true },
  ],
  acts: [patrolled, done, ended],
  clocks: [
    {
      key: 'end',
      name: 'Say what came of it',
      limit: 'enforcement.initiative-compared-within',
      runs: ({ stood, limit }) => {
        const plan = stood.first(opened)
        if (!plan) return []
        const { value } = limit('enforcement.initiative-compared-within', plan.day)
        const by = Temporal.PlainDate.from(plan.given.until).add({ days: value }).toString()
        return [{ from: plan.given.until, by, met: stood.first(ended)?.day ?? null }]
      },
    },
  ],
  measures: [
    {
      key: 'initiatives',
      name: 'Initiatives',
      says: 'Initiatives begun within the period.',
      counts: 'flow',
      mark: 'referred',
    },
    { key: 'patrols', name: 'Patrols', says: 'Patrols within the period.', counts: 'flow', mark: 'patrol' },
    {
      key: 'patrol-hours',
      name: 'Hours of patrols',
      says: 'Hours of officers on patrol within the period: two officers for an hour are two hours.',
      counts: 'sum',
      unit: 'hours',
      mark: 'patrol-hours',
    },
    {
      key: 'spoken-with',
      name: 'People spoken with',
      says: 'People with whom officers spoke on patrols within the period; one who was met twice counts twice.',
      counts: 'sum',
      unit: 'people',
      mark: 'spoken-with',
    },
    {
      key: 'activities',
      name: 'What else was done',
      says: 'Other things than patrols within the period.',
      counts: 'flow',
      mark: 'activity',
      by: namesOf(activities),
    },
    {
      key: 'incidents-before',
      name: 'Incidents before',
      says: 'Incidents before the initiatives that ended within the period, over as many days as after.',
      counts: 'sum',
      unit: 'incidents',
      mark: 'incidents-before',
    },
    {
      key: 'incidents-after',
      name: 'Incidents after',
      says: 'Incidents after the same initiatives.',
      counts: 'sum',
      unit: 'incidents',
      mark: 'incidents-after',
    },
  ],
}
