/** Whose figures somebody asks for, and over which period. */
import { today } from '../../lib/index.ts'
import { type FormState, formState, type PageRequest } from '../../web/index.ts'
import type { CaseType } from '../type/case-type.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { signedIn } from '../who.ts'
import { worksFor } from '../works-for.ts'
import type { Period } from './period.ts'
import { periodAsked } from './period-asked.ts'

export type AskedOf = {
  readonly type: CaseType
  readonly agencyId: number
  readonly agency: string
  /** All for which the reader works cases. */
  readonly mine: readonly { readonly id: number; readonly name: string }[]
  readonly period: Period
  readonly form: FormState
}

/** Null where there is no such kind, or the reader works for no agency of that number. */
export function askedOf(
  engine: Engine,
  request: Pick<PageRequest<'/:kind'>, 'actor' | 'params' | 'query' | 'now'>,
): AskedOf | null {
  const type = typeOf(engine, request.params.kind)
  const mine = worksFor(signedIn(request))
  const wanted = request.query.get('of')
  const agency = wanted === null ? mine[0] : mine.find(one => String(one.id) === wanted)
  if (!type?.measures?.length || !agency) return null
  const { period, errors } = periodAsked(request.query, today(request.now))
  const typed = new Map([...request.query].map(([name, value]) => [name, [value]]))
  return { type, agencyId: agency.id, agency: agency.name, mine, period, form: formState(typed, errors) }
}
