/** Finds who may be known already, and reads them: the search is noted and committed before anything of anybody is read. */
import { randomSlug } from '../../lib/index.ts'
import type { PageRequest } from '../../web/index.ts'
import { readCases } from '../read-cases.ts'
import { knownAlready } from '../reasons.ts'
import { isReason, least, type Level, likeness, type Likely, type Reason, reasons } from './likeness.ts'
import { type Hit, hitsBySlug, type Known, knownById, searchAlike } from './store.ts'

const weights = Object.fromEntries(Object.entries(reasons).map(([key, { weighs }]) => [key, weighs]))

/** `level`: null for somebody else who lives at the address. */
export type Candidate = {
  readonly n: number
  readonly known: Known
  readonly level: Level | null
  readonly why: readonly Reason[]
}

type Request = Pick<PageRequest, 'as'>

/** Notes the search; gives the address under which what it found is kept, and what it found. */
export async function lookAlike(
  request: Request,
  asked: readonly Likely[],
  reason = knownAlready,
): Promise<{ slug: string; hits: readonly Hit[] }> {
  const slug = randomSlug()
  await request.as(tx => searchAlike(tx, asked, { weights, least }, slug, reason))
  return { slug, hits: (await request.as(tx => hitsBySlug(tx, slug))) ?? [] }
}

/** One's own search of before; undefined where its time is over. */
export const foundBefore = (request: Request, slug: string) => request.as(tx => hitsBySlug(tx, slug))

export const judged = (
  hits: readonly Hit[],
): { n: number; party: number; case: number; level: Level | null; why: readonly Reason[] }[] =>
  hits.map(({ why, ...hit }) => {
    const by = why.filter(isReason)
    return { ...hit, why: by, level: likeness(by) }
  })

/** Those who were found, as they stand in their cases; without any of a case that the reader has lost sight of since. */
export async function readAlike(request: Request, hits: readonly Hit[]): Promise<Candidate[]> {
  const cases = [...new Set(hits.map(hit => hit.case))]
  if (cases.length === 0) return []
  const known =
    (await readCases(request, { cases, what: 'search', reason: knownAlready }, tx =>
      knownById(
        tx,
        hits.map(hit => hit.party),
      ),
    )) ?? []
  return judged(hits).flatMap(({ n, party, level, why }) => {
    const found = known.find(one => one.id === party)
    return found ? [{ n, known: found, level, why }] : []
  })
}
