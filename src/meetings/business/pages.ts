/** The pages of an agenda in preparation. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import { addItemPage } from './add.page.ts'
import { agendaPage } from './agenda.page.ts'
import { beginPage } from './begin.page.ts'
import { endPage } from './end.page.ts'
import { itemPage } from './item.page.ts'
import { opennessPage } from './openness.page.ts'
import { itemReportPage } from './report.page.ts'
import { slidesFilePage, slidesPage } from './slides.page.ts'

export const agendaPages = (profile: Profile): Page[] => [
  agendaPage(profile),
  beginPage(profile),
  addItemPage(profile),
  itemPage(profile),
  opennessPage(profile),
  endPage(profile),
  itemReportPage(profile),
  slidesPage(profile),
  slidesFilePage(profile),
]
