/** The pages of public questions. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import { askPage } from './ask.page.ts'
import { clerkQuestionsPage } from './clerk-list.page.ts'
import { clerkQuestionPage } from './clerk-question.page.ts'
import { questionsPage } from './questions.page.ts'
import { questionReceiptPage } from './receipt.page.ts'

export const questionPages = (profile: Profile): Page[] => [
  questionsPage(profile),
  questionReceiptPage,
  askPage(profile),
  clerkQuestionsPage(profile),
  clerkQuestionPage(profile),
]
