/** Who may: agencies, users, roles, sessions, and the log of what they did. What other modules may use. */

// Who may
export {
  isCouncillor,
  mayAdminister,
  mayCasework,
  mayClerk,
  mayMonitor,
  mayOpenCases,
  mayProtectData,
  mayWriteReports,
} from './may.ts'
export { roleName, roles } from './roles.ts'

// Users and their roles
export { endRole } from './account/end-role.ts'
export { type Given, giveRoles } from './account/give-role.ts'
export { join, type Joiner } from './account/join.ts'
export { leave } from './account/leave.ts'
export { move } from './account/move.ts'
export { reset } from './account/reset.ts'
export { accountByEmail, findAccounts, postsOf } from './account/store.ts'
export { firstAdministrator } from './first-administrator.ts'

// Agencies and their agreements
export { addAgency } from './agency/add-agency.ts'
export { closeAgency } from './agency/close-agency.ts'
export { agencyKinds, isAgencyKind } from './agency/kinds.ts'
export { agencies, type Agency, agencyNamed, note } from './agency/store.ts'
export { addAgreement } from './agreement/put-agreement.ts'
export { addParty, changeParty } from './agreement/put-party.ts'
export { agreementState } from './agreement/state.view.ts'
export {
  agreementBySlug,
  type AgreementFacts,
  agreements,
  fields as informationFields,
  type Known,
  partiesOf,
  purposes,
} from './agreement/store.ts'

// Signing in
export { actorOf, signInAddress } from './session.ts'
export { endSessions, inTheNameOf, invite, openSession, setUpTotp } from './sign-in/give-access.ts'
export { loadProviders, type Provider } from './sign-in/openid/providers.ts'
export { setPassword } from './sign-in/set-password.ts'
export { digest, isToken, newToken } from './sign-in/token.ts'
export { codeNow } from './sign-in/totp.ts'

// The log
export { unseenAlerts } from './audit/alerts.store.ts'
export type { Deed } from './audit/deeds.ts'
export { keepHeads, tellHeads } from './audit/heads.ts'
export { type Reader, whoHasRead } from './audit/log.store.ts'
export { whoHasReadView } from './audit/readers.view.ts'
export { sealEntries } from './audit/seal-entries.ts'
export { sealNumber, unsealedSince } from './audit/seal.store.ts'
export { searchLog } from './audit/search-log.ts'
export { verifyLog } from './audit/verify-log.ts'
export type { ReasonWords } from './audit/words.ts'

// The installation
export { health } from './admin.store.ts'
export { freeBytes, sizeOf, version } from './installation.ts'

// Pages
export { due as needsAttention } from './admin.store.ts'
export { administrationLinks, administrationPages } from './administration.ts'
export { auditPages } from './audit/pages.ts'
export { needsSetUp, newSetUpCode } from './set-up.page.ts'
export { signInPages } from './sign-in/pages.ts'
