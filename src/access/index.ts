/** Who may: agencies, users, roles, sessions, and the log of what they did. What other modules may use. */
export { actorOf, signInAddress } from './session.ts'
export { endRole } from './account/end-role.ts'
export { type Given, giveRoles } from './account/give-role.ts'
export { join, type Joiner } from './account/join.ts'
export { leave } from './account/leave.ts'
export { reset } from './account/reset.ts'
export { accountByEmail, findAccounts, postsOf } from './account/store.ts'
export { administrationLinks, administrationPages } from './administration.ts'
export { addAgency } from './agency/add-agency.ts'
export { closeAgency } from './agency/close-agency.ts'
export { agencyKinds, isAgencyKind, kindName } from './agency/kinds.ts'
export { due as needsAttention } from './admin.store.ts'
export { agencies, type Agency, agencyNamed, note } from './agency/store.ts'
export { addAgreement } from './agreement/put-agreement.ts'
export { addParty } from './agreement/put-party.ts'
export { agreementState } from './agreement/state.view.ts'
export { agreements } from './agreement/store.ts'
export { firstAdministrator } from './first-administrator.ts'
export {
  mayAdminister,
  mayCasework,
  mayClerk,
  mayMonitor,
  mayOpenCases,
  mayProtectData,
  mayWriteReports,
} from './may.ts'
export { roleName, roles } from './roles.ts'
export { needsSetUp, newSetUpCode } from './set-up.page.ts'
export { keepHeads, tellHeads } from './audit/heads.ts'
export { unseenAlerts } from './audit/alerts.store.ts'
export { whoHasRead, type Reader } from './audit/log.store.ts'
export { auditPages } from './audit/pages.ts'
export { whoHasReadView } from './audit/readers.view.ts'
export { sealEntries } from './audit/seal-entries.ts'
export { sealNumber } from './audit/seal.store.ts'
export { verifyLog } from './audit/verify-log.ts'
export type { ReasonWords } from './audit/words.ts'
export { endSessions, invite, openSession, setUpTotp } from './sign-in/give-access.ts'
export { loadProviders, type Provider } from './sign-in/openid/providers.ts'
export { signInPages } from './sign-in/pages.ts'
export { setPassword } from './sign-in/set-password.ts'
export { codeNow } from './sign-in/totp.ts'
