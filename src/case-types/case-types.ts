/** The kinds of cases that this program knows. */
import type { CaseType } from '../casework/index.ts'
import { antiSocialBehaviour } from './asb/case-type.ts'
import { camera } from './camera/case-type.ts'
import { caseReview } from './case-review/case-type.ts'
import { enforcement } from './enforcement/case-type.ts'
import { initiative } from './enforcement/initiative/case-type.ts'
import { offenderManagement } from './offender-management/case-type.ts'
import { plainTypes } from './plain-types.ts'
import { problemSolving } from './problem-solving/case-type.ts'
import { theme } from './problem-solving/theme/case-type.ts'
import { walkabout } from './problem-solving/walkabout/case-type.ts'
import { spacesOrder } from './spaces-order/case-type.ts'

export const caseTypes: readonly CaseType[] = [
  antiSocialBehaviour,
  caseReview,
  camera,
  problemSolving,
  theme,
  walkabout,
  enforcement,
  initiative,
  spacesOrder,
  offenderManagement,
  ...plainTypes,
]
