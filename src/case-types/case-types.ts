/** The kinds of cases that this program knows. */
import type { CaseType } from '../casework/index.ts'
import { camera } from './camera/case-type.ts'
import { plainTypes } from './plain-types.ts'

export const caseTypes: readonly CaseType[] = [camera, ...plainTypes]
