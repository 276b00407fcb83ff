/** The pages of scores, for the case type. */
import type { Page } from '../../../web/index.ts'
import { offencesPage } from './offences.page.ts'

export const scorePages: readonly Page[] = [offencesPage]
