/** The kinds of cases that this program knows. */
import type { CaseType } from '../casework/index.ts'
import { antiSocialBehaviour } from './asb/case-type.ts'
import { camera } from './camera/case-type.ts'
import { plainTypes } from './plain-types.ts'

export const caseTypes: readonly CaseType[] = [antiSocialBehaviour, camera, ...plainTypes]
