/** The proof-reader: contradictions in a paper, against the record and against the law. What other modules may use. */
export { families, type Family, type Finding, type Severity } from './check.ts'
export { checks } from './checks/all.ts'
// What pages run, for whoever makes a whole meeting at once: the demonstration
export { letStand } from './desk/answer.ts'
export { printedReport } from './desk/papers.ts'
export { standingInReport } from './desk/stands.ts'

export { checkPages } from './desk/pages.ts'
export { proofreader } from './desk/proofreader.ts'
export { facts } from './facts/all.ts'
export { paperOf } from './paper/paper-of.ts'
export type { Paper } from './paper/paper.ts'
export { findingOf, proofread } from './proofread.ts'
export { type Earlier, nothingEarlier, together } from './record/earlier.ts'
export { earlierInRecord } from './record/earlier-in-record.ts'
export { earlierOf } from './record/from-papers.ts'
