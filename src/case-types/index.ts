/** The kinds of cases that this program knows. */
import type { CaseType } from '../casework/index.ts'

export const caseTypes: readonly CaseType[] = []
