/** Who may: agencies, users, roles, sessions, and the log of what they did. What other modules may use. */
export { actorOf, signInAddress } from './session.ts'
export { keepHeads, tellHeads } from './audit/heads.ts'
export { sealEntries } from './audit/seal-entries.ts'
export { sealNumber } from './audit/seal.store.ts'
export { verifyLog } from './audit/verify-log.ts'
