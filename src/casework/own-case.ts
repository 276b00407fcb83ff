/** For pages on which the owning agency works its case: whoever else reads the case, or has not said why, is sent elsewhere. */
import type { Tx } from '../db/index.ts'
import { missing, type PageRequest, redirect } from '../web/index.ts'
import type { CaseRow } from './case/store.ts'
import { readCase } from './read-cases.ts'
import { signedIn } from './who.ts'

type Request = PageRequest<'/:slug'>
type By = { readonly accountId: number; readonly agencyId: number }
type Elsewhere = ReturnType<typeof missing> | ReturnType<typeof redirect>

/** What `work` returns, or where to go instead. */
export async function inOwnCase<T>(
  request: Pick<Request, 'as' | 'actor' | 'params'>,
  work: (tx: Tx, found: CaseRow, by: By) => Promise<T>,
): Promise<{ readonly done: T } | { readonly elsewhere: Elsewhere }> {
  const { id: accountId } = signedIn(request)
  const seen = await readCase(request, 'open', async (tx, found) =>
    found.own ? { done: await work(tx, found, { accountId, agencyId: found.agencyId }) } : undefined,
  )
  if (seen && 'ask' in seen) return { elsewhere: redirect(`/cases/${request.params.slug}`) }
  return seen?.read ?? { elsewhere: missing() }
}
