/** Whether a planted fault was found. */
import { type Earlier, earlierOf, type Finding, paperOf, proofread, type Paper } from '../../src/check/index.ts'
import { parse } from '../../src/records/index.ts'
import { edited } from './edit.ts'
import type { Draft, Plant } from './kind.ts'

export type Outcome = {
  found: 'error or warning' | 'note' | null
  by: string[]
  /** Of the words that were put there right: what is said of them all the same, as error or warning. */
  onRight: Finding[]
}

type Read = { paper: Paper; touched: Set<number>; findings: Finding[] }

const key = ({ rule, says, quote, evidence }: Finding) =>
  [rule, says, quote, ...evidence.map(one => one.quote)].join('\n')

const earlierTo = new WeakMap<Draft, Earlier>()

/** The same for all plants of a paper, unless one brings an earlier paper of its own. */
function earlierFor(draft: Draft, more: Paper | undefined): Earlier {
  if (more) return earlierOf(draft.paper, [more, ...draft.others])
  const known = earlierTo.get(draft) ?? earlierOf(draft.paper, draft.others)
  earlierTo.set(draft, known)
  return known
}

function read(draft: Draft, edits: Plant['wrong'], about: Plant['about'], earlier: Earlier): Read {
  const { source, touched } = edited(draft.source, edits, about)
  const paper = paperOf(draft.name, source, parse(source))
  const blocks = paper.blocks.filter(block => block.lines.some(({ n }) => touched.has(n)))
  const lines = new Set([...touched, ...blocks.flatMap(block => block.lines.map(({ n }) => n))])
  return { paper, touched: lines, findings: proofread(paper, { earlier }) }
}

const touches = ({ touched, paper }: Read, { line, evidence }: Finding): boolean =>
  (line !== null && touched.has(line)) ||
  evidence.some(one => one.file === paper.file && one.line !== null && touched.has(one.line))

/** What `after` has that `before` has not, at the planted place. */
function fresh(after: Read, before: readonly Finding[]): Finding[] {
  const known = new Set(before.map(key))
  return after.findings.filter(one => !known.has(key(one)) && touches(after, one))
}

const untouched = new WeakMap<Draft, Finding[]>()

export function foundIn(draft: Draft): Finding[] {
  const known = untouched.get(draft) ?? proofread(draft.paper, { earlier: earlierFor(draft, undefined) }).map(bare)
  untouched.set(draft, known)
  return known
}

const bare = ({ rule, severity, file, line, page, quote, says, evidence }: Finding): Finding => ({
  rule,
  severity,
  file,
  line,
  page,
  quote,
  says,
  evidence,
})

export const isGrave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning'

export function outcome(draft: Draft, { wrong, right, about, earlier }: Plant): Outcome {
  const before = right || earlier ? read(draft, right ?? [], about, earlierFor(draft, earlier?.right)) : null
  const after = read(draft, wrong, about, earlierFor(draft, earlier?.wrong))
  const said = fresh(after, before?.findings ?? foundIn(draft)).filter(one => one.severity !== 'style')
  return {
    found: said.some(isGrave) ? 'error or warning' : said.length > 0 ? 'note' : null,
    by: [...new Set(said.map(one => one.rule))],
    onRight: before ? fresh(before, foundIn(draft)).filter(isGrave) : [],
  }
}
