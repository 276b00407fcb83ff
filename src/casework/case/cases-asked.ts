/** What the address of the list asks for: whose cases, in which state, of which kind, from where on. */
import type { Actor } from '../../web/index.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { worksFor } from '../works-for.ts'
import type { Place, Whose } from './list.store.ts'

export type CasesAsked = {
  /** 'mine', 'shared', or the number of an agency whose cases the reader works. */
  readonly of: string
  readonly state: 'open' | 'closed'
  readonly kind: string | undefined
  /** Null: those that nobody works yet. */
  readonly workerId: number | null | undefined
  readonly after: Place | undefined
}

const number = (text: string | null): number | undefined =>
  text !== null && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined

function placeOf(text: string | null): Place | undefined {
  const [, opened, id] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/.exec(text ?? '') ?? []
  try {
    return opened && id ? { opened: Temporal.PlainDate.from(opened).toString(), id: Number(id) } : undefined
  } catch {
    return undefined
  }
}

/** What cannot be, as an agency that is not the reader's, counts as not asked. */
export function casesAsked(engine: Engine, query: URLSearchParams, actor: Actor): CasesAsked {
  const mine = worksFor(actor)
  const of = query.get('of') ?? ''
  const known = of === 'shared' || mine.some(agency => String(agency.id) === of)
  return {
    of: known ? of : mine.length > 0 ? 'mine' : 'shared',
    state: query.get('state') === 'closed' ? 'closed' : 'open',
    kind: typeOf(engine, query.get('kind') ?? '')?.key,
    workerId: query.get('worker') === 'nobody' ? null : number(query.get('worker')),
    after: placeOf(query.get('after')),
  }
}

export function whoseCases({ of, workerId }: CasesAsked, actor: Actor): Whose {
  if (of === 'shared') return 'shared'
  if (of === 'mine') return { workerId: actor.id }
  const agencyId = Number(of)
  return workerId === undefined ? { agencyId } : { agencyId, workerId }
}

export function addressOf(asked: CasesAsked, change: { of?: string; after?: Place | undefined }): string {
  const { of, state, kind, workerId, after } = { ...asked, ...change }
  const query = new URLSearchParams({
    ...(after && { after: `${after.opened}.${after.id}` }),
    ...(kind !== undefined && { kind }),
    of,
    ...(state === 'closed' && { state }),
    ...(workerId !== undefined && of === asked.of && { worker: String(workerId ?? 'nobody') }),
  })
  return `/cases?${query.toString()}`
}
