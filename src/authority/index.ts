export { type Committee, type InterestType, type ItemKind, type Template } from './committee.ts'
export { checkProfile, loadProfile, profileKeys, unverified, type ProfileFaults } from './load.ts'
export type { Profile } from './profile.ts'
export { rememberAuthority } from './remember-authority.ts'
