/** Every page of this module. */
import type { Page } from '../web/index.ts'
import { breachPage, changeBreachPage } from './breach/breach.page.ts'
import { breachesPage, newBreachPage } from './breach/breaches.page.ts'
import { closePage } from './request/close.page.ts'
import { copyPage } from './request/copy.page.ts'
import { correctPage } from './request/correct.page.ts'
import { extendPage } from './request/extend.page.ts'
import { requestFilePage } from './request/file.page.ts'
import { identityPage } from './request/identity.page.ts'
import { newRequestPage } from './request/new-request.page.ts'
import { peoplePage } from './request/people.page.ts'
import { requestPage } from './request/request.page.ts'
import { requestsPage } from './request/requests.page.ts'
import { reviewPage } from './request/review.page.ts'
import { rowPage } from './request/row.page.ts'
import { erasedPage, erasePage } from './retention/erase.page.ts'
import { holdsPage, liftPage } from './retention/holds.page.ts'
import { oldBreachesPage } from './retention/old-breaches.page.ts'
import { oldRequestsPage } from './retention/old-requests.page.ts'
import { retentionPage } from './retention/retention.page.ts'
import { retentionRulesPage } from './retention/rules.page.ts'

export const rightsPages: readonly Page[] = [
  requestsPage,
  newRequestPage,
  requestPage,
  identityPage,
  extendPage,
  peoplePage,
  reviewPage,
  rowPage,
  requestFilePage,
  copyPage,
  correctPage,
  closePage,
  retentionPage,
  retentionRulesPage,
  holdsPage,
  liftPage,
  oldRequestsPage,
  oldBreachesPage,
  erasePage,
  erasedPage,
  breachesPage,
  newBreachPage,
  breachPage,
  changeBreachPage,
]
