/** Who may: agencies, users, roles, sessions, and the log of what they did. What other modules may use. */
export { actorOf, signInAddress } from './session.ts'
