/** Rules of the proof-reader. */
import { rule } from '../../lib/index.ts'

export const standsWithReason = rule<void, { reason: string }>({
  id: 'finding-stands-with-reason',
  source: 'House rule: whoever lets a finding stand says why, for those who publish the papers',
  says: () => 'Say why it may stand, so that whoever publishes the papers knows',
  test: ({ reason }) => reason.trim() !== '',
})
