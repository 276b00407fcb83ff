/** The pages of scrutiny. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import { clerkMatterPage } from './clerk-matter.page.ts'
import { clerkMattersPage, newMatterPage } from './clerk-matters.page.ts'
import { matterPage, scrutinyPage } from './scrutiny.page.ts'

export const scrutinyPages = (profile: Profile): Page[] => [
  scrutinyPage,
  matterPage,
  clerkMattersPage,
  newMatterPage(profile),
  clerkMatterPage,
]
