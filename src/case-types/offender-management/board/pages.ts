/** The pages of the cohort board. */
import type { Engine } from '../../../casework/index.ts'
import type { Page } from '../../../web/index.ts'

export const boardPages = (_engine: Engine): readonly Page[] => []
