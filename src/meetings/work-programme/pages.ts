/** The pages of work programmes. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import { workProgrammePage, workProgrammesPage } from './programme.page.ts'
import { publicProgrammePage } from './public.page.ts'
import { newTopicPage, topicPage } from './topic.page.ts'

export const workProgrammePages = (profile: Profile): Page[] => [
  publicProgrammePage(profile),
  workProgrammesPage,
  newTopicPage(profile),
  topicPage,
  workProgrammePage(profile),
]
