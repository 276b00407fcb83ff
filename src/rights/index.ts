/** What people may ask of their records, how long records are kept, and breaches. What other modules may use. */
export { type OpenRequest, openRequests } from './request/open-requests.ts'
export { rightsPages } from './pages.ts'
export { clearExpired, listExpired } from './retention/clear-expired.ts'
export { recordKind } from './retention/kind.ts'
export { periodName } from './retention/period.ts'
