/** What a check is: one kind of contradiction, looked for in a paper, in the record before it and in the facts of law and names. */
import type { Facts } from './facts/facts.ts'
import type { Block, Paper } from './paper/paper.ts'
import type { Earlier } from './record/earlier.ts'

/**
 * error: the paper contradicts itself, the record or the law, and whoever reads both places sees it. warning: very likely wrong.
 * note: worth a look. style: a matter of taste, shown only when asked for.
 */
export const severities = ['error', 'warning', 'note', 'style'] as const
export type Severity = (typeof severities)[number]

export const families = {
  numbers: 'Numbers',
  dates: 'Dates and times',
  law: 'Law and names of public bodies',
  people: 'People and bodies',
  structure: 'Agenda, reports and minutes',
  words: 'Words',
  access: 'Accessibility',
  record: 'Against the record',
} as const
export type Family = keyof typeof families

/** Words of this paper: `quote` stands in the block's text letter for letter; '' is the block as a whole. */
export type Place = { block: Block; quote: string }

/** Words of another paper, or a fact: `file` is the paper's name or address, or the source of the fact. */
export type Elsewhere = { file: string; line: number | null; quote: string }

export type Found = {
  at: Place
  /** One or two plain sentences for whoever wrote the paper. No full stop at the end of the last. */
  says: string
  /** What contradicts it, and where. An empty list only where the words contradict themselves. */
  evidence: readonly (Place | Elsewhere)[]
  /** What to write in the place of the quote, where that is certain enough to offer. */
  mend?: string
  /** Where this one is graver or milder than the check's own severity. */
  severity?: Severity
  /** Findings of one check with the same key are one finding: the later places become evidence of the first. */
  same?: string
}

export type Check = {
  /** Never reused, never renamed: acceptances are kept under it. 'weekday-against-date' */
  id: string
  family: Family
  severity: Severity
  /** What it finds, for the list of checks: a plain sentence that begins with a noun. */
  says: string
  /** Pure: the same paper, record and facts give the same findings, in any order. */
  look(paper: Paper, earlier: Earlier, facts: Facts): Iterable<Found>
}

/** A finding as it is printed and kept: what `wardmote check --json` writes, one a line. */
export type Finding = {
  rule: string
  severity: Severity
  file: string
  line: number | null
  page: number | null
  quote: string
  says: string
  evidence: { file: string; line: number | null; quote: string }[]
  mend?: string
}
