/** The pages of the proof-reader. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import { meetingAnswerPage, meetingChecksPage } from './meeting.page.ts'
import { minutesAnswerPage, minutesChecksPage } from './minutes.page.ts'
import { reportAnswerPage, reportChecksPage } from './report.page.ts'

export const checkPages = (profile: Profile): Page[] => [
  reportChecksPage(profile),
  reportAnswerPage(profile),
  meetingChecksPage(profile),
  meetingAnswerPage(profile),
  minutesChecksPage,
  minutesAnswerPage,
]
