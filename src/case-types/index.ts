/** The services: what other modules may use. */
export { caseTypes } from './case-types.ts'
export { engineOf } from './engine-of.ts'
export { answersOn as answersOfOgrs3 } from './offender-management/ogrs3/answer-line.ts'
