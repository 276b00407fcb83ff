/** Rules for leave of absence. */
import { rule } from '../../lib/index.ts'

export const approvedInTime = rule<void, { approvedOn: string; last: string; until: string }>({
  id: 'approved-in-time',
  source: 'Local Government Act 1972, section 85(1): "before the expiry of that period"',
  says: () => 'Leave counts only if the council gave it after the last attendance and before the six months were over',
  test: ({ approvedOn, last, until }) => approvedOn > last && approvedOn <= until,
})

export const leaveRuns = rule<void, { approvedOn: string; until: string }>({
  id: 'leave-runs',
  source: 'our own',
  says: () => 'Leave ends after the day on which it was given: check the day',
  test: ({ approvedOn, until }) => until > approvedOn,
})
