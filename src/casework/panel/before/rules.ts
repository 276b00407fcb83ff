/** Rules for meetings that were held before a standing panel met here. */
import { rule } from '../../../lib/index.ts'

export const groupNotMetHere = rule<void, { pastOpen: boolean }>({
  id: 'panel-not-met-here',
  source:
    'our own: what a panel decides is decided at its meeting; only what was decided before it met here is brought along',
  says: () => 'This group has met here: its meetings of before can no longer be recorded',
  test: ({ pastOpen }) => pastOpen,
})

/** `ended`: when the meeting closed. */
export const meetingIsOver = rule<void, { due: Temporal.Instant; ended: Temporal.Instant; now: Temporal.Instant }>({
  id: 'panel-recorded-is-over',
  source: 'our own: nobody sees a case because of a meeting that is over',
  says: () => 'Enter when it began and ended: within a day of each other, and in the past',
  test: ({ due, ended, now }) =>
    Temporal.Instant.compare(due, ended) < 0 &&
    Temporal.Instant.compare(ended, due.add({ hours: 24 })) <= 0 &&
    Temporal.Instant.compare(ended, now) <= 0,
})
