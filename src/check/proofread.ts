/** All checks over one paper. Pure. */
import { checks as all } from './checks/all.ts'
import { type Check, type Elsewhere, type Finding, type Found, type Place, severities } from './check.ts'
import { facts } from './facts/all.ts'
import type { Facts } from './facts/facts.ts'
import { lineOf } from './paper/place.ts'
import type { Block, Paper } from './paper/paper.ts'
import { type Earlier, nothingEarlier } from './record/earlier.ts'

/** Findings with the blocks that they speak of: what pages beside the words need. */
export type Located = Omit<Finding, 'evidence'> & {
  block: Block
  evidence: (Elsewhere & { desk: Block['desk'] })[]
}

/** As it is printed and kept. */
export const findingOf = ({ rule, severity, file, line, page, quote, says, evidence, mend }: Located): Finding => ({
  rule,
  severity,
  file,
  line,
  page,
  quote,
  says,
  evidence: evidence.map(one => ({ file: one.file, line: one.line, quote: one.quote })),
  ...(mend !== undefined && { mend }),
})

type Given = { earlier?: Earlier; checks?: readonly Check[]; facts?: Facts }

/** In the order of the paper. The same fault in several places is one finding; style is left to who asks for it. */
export function proofread(
  paper: Paper,
  { earlier = nothingEarlier, checks = all, facts: known = facts }: Given = {},
): Located[] {
  return checks
    .flatMap(check => once([...check.look(paper, earlier, known)]).map(found => located(paper, check, found)))
    .sort((a, b) => a.block.n - b.block.n || severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

/** Each kind of fault once: what comes after the first with its key is evidence of the first. */
function once(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>()
  for (const [n, one] of found.entries()) {
    const key = one.same ?? `#${n}`
    const before = first.get(key)
    first.set(key, before ? { ...before, evidence: [...before.evidence, one.at] } : one)
  }
  return [...first.values()]
}

function located({ file }: Paper, check: Check, { at, says, evidence, mend, severity }: Found): Located {
  const line = lineOf(at.block, at.quote)
  return {
    rule: check.id,
    severity: severity ?? check.severity,
    file,
    line: line?.n ?? null,
    page: line?.page ?? null,
    quote: at.quote || at.block.text.slice(0, 200),
    says,
    evidence: evidence.map(one => told(file, one)),
    ...(mend !== undefined && { mend }),
    block: at.block,
  }
}

const told = (file: string, one: Place | Elsewhere): Located['evidence'][number] =>
  'block' in one
    ? {
        file,
        line: lineOf(one.block, one.quote)?.n ?? null,
        quote: one.quote || one.block.text.slice(0, 200),
        desk: one.block.desk,
      }
    : { ...one, desk: null }
