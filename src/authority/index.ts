export { checkProfile, loadProfile, profileKeys, unverified, type ProfileFaults } from './load.ts'
export { bodyKinds, Profile, type BodyValue } from './profile.ts'
export { rememberAuthority } from './remember-authority.ts'
