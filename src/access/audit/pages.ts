/** Every page of the log. `words`: what the keys of reasons mean, from the module that owns them. */
import type { Page } from '../../web/index.ts'
import { alertsPage } from './alerts.page.ts'
import { logPage } from './log.page.ts'
import { logCsvPage } from './log-csv.page.ts'
import { protectionPage } from './protection.page.ts'
import { unusualPage } from './unusual.page.ts'
import type { ReasonWords } from './words.ts'

export const auditPages = (words: ReasonWords = {}): Page[] => [
  protectionPage,
  alertsPage,
  unusualPage,
  logPage(words),
  logCsvPage(words),
]
