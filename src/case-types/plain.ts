/** A kind of case without rules of its own yet: what happened, tasks, and an end. Its service takes its place once it is built. */
import { act, ask, type CaseType } from '../casework/index.ts'

const opened = act({
  key: 'opened',
  name: 'Open the case',
  field: 'concern',
  when: 'asked',
  asks: {
    concern: ask.words('What happened, or what is somebody worried about?', {
      hint: 'Do not name who was harmed or who told you: you add them to the case next.',
      missing: 'Say what happened',
      rows: 8,
    }),
  },
  says: () => '',
})

const closed = act({
  key: 'closed',
  bare: true,
  name: 'Close the case',
  field: 'plan',
  when: 'now',
  asks: { why: ask.words('Why is it closed?', { rows: 3 }) },
  says: () => 'Closed',
  follows: () => [{ do: 'stage', to: 'closed' }],
})

export const plainType = (given: Pick<CaseType, 'key' | 'name' | 'purpose' | 'prefix' | 'says'>): CaseType => ({
  ...given,
  opening: { about: ['subject'], act: opened },
  stages: [
    { key: 'open', name: 'Open' },
    { key: 'closed', name: 'Closed', ends: true },
  ],
  acts: [closed],
  clocks: [],
  measures: [
    { key: 'opened', name: 'Opened', says: 'Cases opened in the period.', counts: 'flow', mark: 'referred' },
    { key: 'open', name: 'Open', says: 'Cases open as at the day.', counts: 'stock', mark: 'stage', values: ['open'] },
    { key: 'closed', name: 'Closed', says: 'Cases closed in the period.', counts: 'flow', mark: 'closed' },
  ],
})
