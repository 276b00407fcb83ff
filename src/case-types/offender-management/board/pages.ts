/** The pages of the cohort board, and the way to it. */
import type { Engine } from '../../../casework/index.ts'
import type { Page } from '../../../web/index.ts'
import { boardPage } from './board.page.ts'
import { caseloadCsvPage } from './caseload-csv.page.ts'
import { riskPage } from './risk.page.ts'

export const boardPages = (engine: Engine): readonly Page[] => [
  boardPage(engine),
  caseloadCsvPage(engine),
  riskPage(engine),
]

export const boardLeads = [{ text: 'Cohort board: all areas side by side', href: '/offender-management' }] as const
