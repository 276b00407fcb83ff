/** How far a case of offender management is: referred, screened, managed in a cohort, and let go of by the conference. */
import type { Stage } from '../../casework/index.ts'

export const stages = [
  { key: 'referred', name: 'Referred: to be screened' },
  { key: 'screened', name: 'Before the case conference' },
  { key: 'managed', name: 'Managed' },
  { key: 'proposed', name: 'Proposed for deselection' },
  { key: 'deselected', name: 'Deselected', ends: true },
  { key: 'declined', name: 'Declined', ends: true },
  { key: 'withdrawn', name: 'Referral taken back', ends: true },
] as const satisfies readonly [Stage, ...Stage[]]

/** The stages of somebody who is in a cohort. */
export const inCohort = ['managed', 'proposed'] as const
