/** The proof-reader: contradictions in a paper, against the record and against the law. What other modules may use. */
export { type Finding, type Severity, severities } from './check.ts'
export { paperOf } from './paper/paper-of.ts'
export type { Paper } from './paper/paper.ts'
export { proofread } from './proofread.ts'
export { type Earlier, nothingEarlier } from './record/earlier.ts'
export { earlierOf } from './record/from-papers.ts'
