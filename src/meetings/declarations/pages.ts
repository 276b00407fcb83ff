/** The pages of declarations and dispensations. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import { declarationPage } from './declaration.page.ts'
import { declarationsPage } from './declarations.page.ts'
import { declarePage } from './declare.page.ts'
import { dispensationsPage, grantDispensationPage } from './dispensations.page.ts'

export const declarationPages = (profile: Profile): Page[] => [
  declarationsPage(profile),
  declarePage(profile),
  declarationPage(profile),
  dispensationsPage,
  grantDispensationPage,
]
