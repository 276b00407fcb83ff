/** The pages of the register of interests. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import { checkInterestsPage } from './check.page.ts'
import { enterInterestPage } from './enter.page.ts'
import { changeInterestPage, decideInterestPage, interestPage } from './entry.page.ts'
import { myInterestsPage } from './mine.page.ts'
import { personInterestsPage, registerPage } from './register.page.ts'

export const interestPages = (profile: Profile): Page[] => [
  registerPage,
  personInterestsPage(profile),
  enterInterestPage(profile),
  myInterestsPage(profile),
  interestPage(profile),
  changeInterestPage(profile),
  decideInterestPage(profile),
  checkInterestsPage(profile),
]
