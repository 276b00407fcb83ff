/** Integrated offender management: agencies manage together the adults who offend again and again, in three cohorts. */
import type { CaseType } from '../../casework/index.ts'
import { adopted, cohortChanged, declined } from './cohort/adopt.ts'
import { clocks } from './cohort/clocks.ts'
import { deselected, kept, proposed, reviewed } from './cohort/leave.ts'
import { macc } from './cohort/panels.ts'
import { supervisionChanged } from './cohort/supervision.ts'
import { evaluated } from './eligibility/evaluated.ts'
import { criteriaShown } from './eligibility/shows.ts'
import { hoursRecorded } from './hours.ts'
import { markersShown } from './markers/shown.ts'
import { measures } from './measures.ts'
import { boardPages } from './board/pages.ts'
import { opened, referredAgain, screened, withdrawn } from './referral.ts'
import { stages } from './stages.ts'

export const offenderManagement: CaseType = {
  key: 'offender-management',
  name: 'Offender management',
  purpose: 'offender-management',
  prefix: 'OM',
  says: 'Agencies manage together adults who offend again and again, in the cohorts Fixed, Flex and Free.',
  opening: { about: ['subject'], act: opened },
  stages,
  acts: [
    screened,
    evaluated,
    adopted,
    declined,
    cohortChanged,
    reviewed,
    proposed,
    kept,
    deselected,
    supervisionChanged,
    hoursRecorded,
    withdrawn,
    referredAgain,
  ],
  clocks,
  measures,
  panels: [macc],
  shows: context => [...criteriaShown(context), ...markersShown(context)],
  pages: boardPages,
}
