/** Every page of the administration, and where whoever may administer finds it. */
import type { Actor, Page } from '../web/index.ts'
import { changeUserPage } from './account/change-user.page.ts'
import { endRolePage } from './account/end-role.page.ts'
import { giveRolePage } from './account/give-role.page.ts'
import { leavePage, returnPage } from './account/leave.page.ts'
import { movePage } from './account/move.page.ts'
import { newUserPage } from './account/new-user.page.ts'
import { resetPage } from './account/reset.page.ts'
import { userPage } from './account/user.page.ts'
import { usersPage } from './account/users.page.ts'
import { adminPage } from './admin.page.ts'
import { agenciesPage, newAgencyPage } from './agency/agencies.page.ts'
import { agencyPage } from './agency/agency.page.ts'
import { changeAgencyPage, closeAgencyPage } from './agency/change-agency.page.ts'
import { agreementPage, changeAgreementPage } from './agreement/agreement.page.ts'
import { agreementsPage, newAgreementPage } from './agreement/agreements.page.ts'
import { newPartyPage, partyPage } from './agreement/party.page.ts'
import { registerPage } from './agreement/register.page.ts'
import { mayAdminister } from './may.ts'
import { reviewPage } from './review/review.page.ts'
import { reviewsPage } from './review/reviews.page.ts'
import { setUpPage } from './set-up.page.ts'

/** `setUpCode`: offers /set-up while there is no account; `council` is the name that it suggests. */
export const administrationPages = ({ setUpCode, council }: { setUpCode?: string; council: string }): Page[] => [
  adminPage,
  agenciesPage,
  newAgencyPage,
  agencyPage,
  changeAgencyPage,
  closeAgencyPage,
  usersPage,
  newUserPage,
  userPage,
  changeUserPage,
  giveRolePage,
  endRolePage,
  movePage,
  leavePage,
  returnPage,
  resetPage,
  reviewsPage,
  reviewPage,
  agreementsPage,
  newAgreementPage,
  agreementPage,
  changeAgreementPage,
  newPartyPage,
  partyPage,
  registerPage,
  setUpPage(setUpCode, council),
]

/** For the navigation of whoever signed in. */
export const administrationLinks = (actor: Actor) =>
  mayAdminister(actor) ? [{ text: 'Administration', href: '/admin' }] : []
