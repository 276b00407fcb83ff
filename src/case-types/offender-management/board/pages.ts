/** The pages of the cohort board. */
import type { Engine } from '../../../casework/index.ts'
import type { Page } from '../../../web/index.ts'
import { boardPage } from './board.page.ts'
import { caseloadCsvPage } from './caseload-csv.page.ts'

export const boardPages = (engine: Engine): readonly Page[] => [boardPage(engine), caseloadCsvPage(engine)]
