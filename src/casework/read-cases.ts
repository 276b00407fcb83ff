/**
 * The only way in which pages read people in cases: the log's entry is committed first, then, in a second transaction, the
 * rows of those cases can be selected. The database holds to it; this makes it easy.
 */
import type { Database, Session, Tx } from '../db/index.ts'
import type { PageRequest } from '../web/index.ts'
import { type CaseRow, caseBySlug } from './case/store.ts'
import { beginRead, reasonGiven, resume, type What } from './reading.store.ts'
import { ownCase } from './reasons.ts'

type Request = Pick<PageRequest, 'as'>
type Reader = Request | { readonly db: Database; readonly session: Session }
type Reading = { readonly cases: readonly number[]; readonly what: What; readonly reason: string }

const acting = (reader: Reader): Request['as'] =>
  'as' in reader ? reader.as : work => reader.db.asActor(reader.session, work)

/** Undefined where one of the cases is not the reader's to see. What `work` returns must hold all it needs: afterwards the rows are closed. */
export async function readCases<T>(
  reader: Reader,
  { cases, what, reason }: Reading,
  work: (tx: Tx) => Promise<T>,
): Promise<T | undefined> {
  const as = acting(reader)
  const reading = await as(tx => beginRead(tx, cases, what, reason))
  if (reading === null) return undefined
  return as(async tx => {
    await resume(tx, reading)
    return work(tx)
  })
}

type Begun = { readonly found: CaseRow; readonly reading: number | null } | { readonly ask: CaseRow } | undefined
type Found<T> = { readonly read: T } | { readonly ask: CaseRow } | undefined

/**
 * Reads the case at an address, for the reason that the reader gave in this session or because it is assigned to them.
 * `ask`: they must say why first. Undefined: not theirs, or not there; the two are not told apart.
 */
export async function readCase<T>(
  { as, actor, params }: Pick<PageRequest<'/:slug'>, 'as' | 'actor' | 'params'>,
  what: What,
  work: (tx: Tx, found: CaseRow) => Promise<T>,
): Promise<Found<T>> {
  const begun = await as(async (tx): Promise<Begun> => {
    const found = await caseBySlug(tx, params.slug)
    if (!found) return undefined
    const reason = found.workerId === actor?.id ? ownCase : await reasonGiven(tx, found.id)
    if (reason === undefined) return { ask: found }
    return { found, reading: await beginRead(tx, [found.id], what, reason) }
  })
  if (begun === undefined || 'ask' in begun) return begun
  const { found, reading } = begun
  if (reading === null) return undefined
  return as(async tx => {
    await resume(tx, reading)
    return { read: await work(tx, found) }
  })
}
