/** The pages of reports in preparation. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import type { Proofreader } from '../proofreader.ts'
import { detailsPage } from './details.page.ts'
import { fileBytesPage, filePage } from './files/file.page.ts'
import { newFilePage } from './files/new-file.page.ts'
import { reportsPage } from './list.page.ts'
import { newReportPage } from './new.page.ts'
import { placePage } from './place.page.ts'
import { previewPage } from './preview.page.ts'
import { privacyPage, sectionPrivacyPage } from './privacy.page.ts'
import { reportDeskPage } from './report-desk.page.ts'
import { sectionPage } from './section.page.ts'
import { decidePage } from './signing/decide.page.ts'
import { signOffsPage } from './signing/sign-offs.page.ts'
import { signPage } from './signing/sign.page.ts'
import { submitPage } from './signing/submit.page.ts'
import { uploadCheckPage, uploadPage, uploadPicturePage } from './upload.page.ts'
import { changesPage, versionsPage } from './versions.page.ts'
import { wordPage } from './word.page.ts'

/** `new` stands before the slug, so that it is not taken for one. */
export const draftPages = (profile: Profile, proofreader: Proofreader): Page[] => [
  reportsPage(profile),
  newReportPage(profile),
  reportDeskPage(profile),
  detailsPage(profile),
  sectionPage(profile, proofreader),
  sectionPrivacyPage(profile),
  privacyPage(profile),
  previewPage(profile),
  newFilePage(profile),
  filePage(profile),
  fileBytesPage,
  uploadPage(profile),
  uploadCheckPage(profile),
  uploadPicturePage,
  wordPage(profile),
  versionsPage(profile),
  changesPage(profile),
  signOffsPage(profile),
  signPage(profile),
  submitPage(profile),
  decidePage(profile),
  placePage(profile),
]
