/** Reads a case at the panel that it is before: whoever sits there reads it for that, and is not asked why. */
import type { Tx } from '../../../db/index.ts'
import { missing, type PageRequest, redirect } from '../../../web/index.ts'
import { type CaseRow, caseBySlug } from '../../case/store.ts'
import { ownCase } from '../../reasons.ts'
import { readCases } from '../../read-cases.ts'
import { reasonGiven } from '../../reading.store.ts'
import { signedIn } from '../../who.ts'
import { type AgendaCase, agendaOf } from '../agenda/store.ts'
import { type Member, membersOf, type Panel, panelBySlug } from '../store.ts'

export type AtPanel = {
  readonly panel: Panel
  readonly members: readonly Member[]
  readonly agenda: readonly AgendaCase[]
  /** The case as the agenda has it, and its place there, counted from 0. */
  readonly entry: AgendaCase
  readonly place: number
  readonly found: CaseRow
}

type Elsewhere = ReturnType<typeof missing> | ReturnType<typeof redirect>
type Request = Pick<PageRequest<'/panels/:slug/cases/:case'>, 'as' | 'actor' | 'params'>

/**
 * What `work` returns, or where to go instead. Somebody of the owning agency who does not sit at the panel says why they open the
 * case, as ever.
 */
export async function atPanel<T>(
  request: Request,
  work: (tx: Tx, at: AtPanel) => Promise<T>,
): Promise<{ readonly done: T } | { readonly elsewhere: Elsewhere }> {
  const { as, params } = request
  const me = signedIn(request)
  const begun = await as(async tx => {
    const panel = await panelBySlug(tx, params.slug)
    const found = panel && (await caseBySlug(tx, params.case))
    if (!panel || !found) return undefined
    const agenda = await agendaOf(tx, panel.id)
    const place = agenda.findIndex(one => one.id === found.id)
    const entry = agenda[place]
    if (!entry) return undefined
    const reason = panel.sits ? 'panel' : found.workerId === me.id ? ownCase : await reasonGiven(tx, found.id)
    return { at: { panel, members: await membersOf(tx, panel.id), agenda, entry, place, found }, reason }
  })
  if (!begun) return { elsewhere: missing() }
  const { at, reason } = begun
  if (reason === undefined) return { elsewhere: redirect(`/cases/${at.found.slug}`) }
  const reading = { cases: [at.found.id], what: 'open', reason } as const
  const done = await readCases({ as }, reading, async tx => ({ done: await work(tx, at) }))
  return done ?? { elsewhere: missing() }
}

/** For whom somebody writes: the owning agency in its case, else the agency for which they sit here; null where for none. */
export const writesFor = ({ found, members }: AtPanel, accountId: number): number | null =>
  found.own ? found.agencyId : (members.find(one => one.accountId === accountId)?.agencyId ?? null)
