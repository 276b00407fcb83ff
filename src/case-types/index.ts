/** The services: what other modules may use. */
export { caseTypes } from './case-types.ts'
export { engineOf } from './engine-of.ts'
