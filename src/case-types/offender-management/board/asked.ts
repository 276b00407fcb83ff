/** Whose board somebody asks for, and as at which day. */
import {
  boundBy,
  type CaseType,
  type Engine,
  type Period,
  periodAsked,
  periodOf,
  signedIn,
  typeOf,
  worksFor,
} from '../../../casework/index.ts'
import { today } from '../../../lib/index.ts'
import { type FormState, formState, type PageRequest } from '../../../web/index.ts'

/** Joiners, leavers and hours are those of so many months, of which the day is in the last. */
const months = 3

export type Asked = {
  readonly type: CaseType
  /** The own area. */
  readonly agencyId: number
  readonly agency: string
  /** All own agencies that an agreement of the purpose binds to others. */
  readonly mine: readonly { readonly id: number; readonly name: string }[]
  readonly period: Period
  readonly form: FormState
}

/** Null for whoever works cases of no agency that an agreement of the purpose binds. */
export async function boardAsked(
  engine: Engine,
  request: Pick<PageRequest, 'actor' | 'query' | 'now' | 'as'>,
): Promise<Asked | null> {
  const type = typeOf(engine, 'offender-management')
  if (!type) return null
  const own = worksFor(signedIn(request))
  const bound = await request.as(tx =>
    boundBy(
      tx,
      type.purpose,
      own.map(({ id }) => id),
    ),
  )
  const mine = own.filter(({ id }) => bound.some(one => one.id === id))
  const wanted = request.query.get('of')
  const agency = wanted === null ? mine[0] : mine.find(one => String(one.id) === wanted)
  if (!agency) return null
  const now = today(request.now)
  const { period, errors } = periodAsked(request.query, now)
  const month = Temporal.PlainDate.from(period.at).toPlainYearMonth()
  const typed = new Map([...request.query].map(([name, value]) => [name, [value]]))
  return {
    type,
    agencyId: agency.id,
    agency: agency.name,
    mine,
    period: { ...periodOf(month.subtract({ months: months - 1 }), month, now), at: period.at },
    form: formState(typed, errors),
  }
}

export const boardAddress = ({ agencyId, period }: Pick<Asked, 'agencyId' | 'period'>, below = ''): string =>
  `/offender-management${below}?at=${period.at}&of=${agencyId}`
