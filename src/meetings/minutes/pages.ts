/** The pages of minutes. */
import type { Profile } from '../../authority/index.ts'
import type { Files } from '../../db/index.ts'
import type { Page } from '../../web/index.ts'
import type { Proofreader } from '../proofreader.ts'
import { agreeMinutesPage } from './agree.page.ts'
import { amendMinutesPage } from './amend.page.ts'
import { minutesAttendancePage } from './attendance.page.ts'
import { correctMinutesPage } from './correct.page.ts'
import { deskMinutesPdf, deskMinutesWord, publicMinutesPdf, publicMinutesWord } from './files.page.ts'
import { minutesItemPage } from './item.page.ts'
import { minutesPage } from './overview.page.ts'
import { publishMinutesPage } from './publish.page.ts'
import { signMinutesPage } from './sign.page.ts'

export const minutesPages = (profile: Profile, files: Files, proofreader: Proofreader): Page[] => [
  minutesPage(profile),
  minutesItemPage(proofreader),
  minutesAttendancePage(profile),
  publishMinutesPage(profile, proofreader),
  amendMinutesPage,
  agreeMinutesPage(profile),
  signMinutesPage(profile),
  correctMinutesPage,
  publicMinutesPdf(files),
  publicMinutesWord(profile),
  deskMinutesPdf(profile),
  deskMinutesWord(profile),
]
