/** Integrated offender management: agencies manage together the adults who offend again and again, in three cohorts. */
import type { CaseType } from '../../casework/index.ts'
import { adopted, cohortChanged, declined } from './cohort/adopt.ts'
import { clocks } from './cohort/clocks.ts'
import { conferenceAsked, conferenceReviewed, deselected, kept, proposed } from './cohort/leave.ts'
import { macc, practitioners } from './cohort/panels.ts'
import { supervisionChanged } from './cohort/supervision.ts'
import { elsewhereShown } from './elsewhere.ts'
import { evaluated } from './eligibility/evaluated.ts'
import { criteriaShown } from './eligibility/shows.ts'
import { hoursRecorded } from './hours.ts'
import { markersShown } from './markers/shown.ts'
import { measures } from './measures.ts'
import { compared } from './board/areas.ts'
import { boardLeads, boardPages } from './board/pages.ts'
import { offenceRecorded } from './offences.ts'
import { scoreCalculated } from './scores/calculate.ts'
import { scoreEntered } from './scores/enter.ts'
import { scorePages } from './scores/pages.ts'
import { scoresShown } from './scores/shown.ts'
import { severityShown } from './severity/shown.ts'
import { managingActs } from './managing/managing.ts'
import { managingClocks } from './managing/clocks.ts'
import { managingShows, managingWarns } from './managing/shows.ts'
import { riskOwnedElsewhere } from './mappa/mappa.ts'
import { maracAttendance } from './marac/marac.ts'
import { opened, referredAgain, screened, withdrawn } from './referral.ts'
import { stages } from './stages.ts'
import { transferNeeded } from './transfer/transfer.ts'

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
    offenceRecorded,
    scoreCalculated,
    scoreEntered,
    evaluated,
    adopted,
    declined,
    cohortChanged,
    conferenceReviewed,
    conferenceAsked,
    proposed,
    kept,
    deselected,
    supervisionChanged,
    ...managingActs,
    hoursRecorded,
    withdrawn,
    referredAgain,
  ],
  clocks: [...clocks, ...managingClocks],
  measures,
  panels: [macc, practitioners, maracAttendance],
  shows: context => [
    ...elsewhereShown(context),
    ...managingShows(context),
    ...criteriaShown(context),
    ...severityShown(context),
    ...scoresShown(context),
    ...markersShown(context),
  ],
  warns: managingWarns,
  refusesField: (field, context) => (field === 'risk' ? riskOwnedElsewhere(context) : null),
  refusesHandOver: transferNeeded,
  looksElsewhere: true,
  pages: engine => [...boardPages(engine), ...scorePages],
  leads: boardLeads,
  compares: { measures: compared, href: '/offender-management' },
  written: ['integrated offender management', 'offender management', 'IOM', 'offenders'],
}
