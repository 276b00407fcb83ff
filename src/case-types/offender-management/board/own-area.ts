/** What the board says of the own area beside its numbers: worked out from thin marks, which name nobody. */
import {
  type Engine,
  limitOn,
  marksOf,
  type MarkOfCase,
  overdueIn,
  type SatAt,
  satBetween,
} from '../../../casework/index.ts'
import type { Tx } from '../../../db/index.ts'
import { type CohortMarkers, markersByCohort } from '../markers/cohort.ts'
import { cohorts } from '../kinds.ts'
import { pathways } from '../pathways/pathways.ts'
import { conference } from '../cohort/conference.ts'
import type { Asked } from './asked.ts'

export type PathwayNeed = {
  readonly key: string
  readonly name: string
  readonly assessed: number
  /** A need is left: some or much. */
  readonly needs: number
  /** There was a need, and none is left. */
  readonly met: number
}

export type OwnArea = {
  readonly rag: Readonly<Record<'red' | 'amber' | 'green' | 'none', number>>
  /** Statutory people, and those of them who have a manager of police and one of probation. */
  readonly statutory: number
  readonly both: number
  /** What should have been done by now, each with the number of cases. */
  readonly overdue: readonly { readonly name: string; readonly n: number }[]
  readonly pathways: readonly PathwayNeed[]
  readonly markers: readonly CohortMarkers[]
  /** Who sat at the case conferences of the area that were held in the period. */
  readonly sats: readonly SatAt[]
}

const lasts = (at: string) => (one: MarkOfCase) => one.from <= at && (one.to === null || one.to > at)

/** `at`: 'YYYY-MM-DD'. Only of people who are in a cohort then. */
export function ownNumbers(marks: readonly MarkOfCase[], at: string) {
  const then = [...Map.groupBy(marks, ({ caseId }) => caseId).values()]
    .map(all => ({ all, now: all.filter(lasts(at)) }))
    .filter(({ now }) => now.some(one => one.key === 'cohort'))
  const has = (now: readonly MarkOfCase[], key: string, value: string) =>
    now.some(one => one.key === key && one.value === value)
  const rag = (value: string) => then.filter(({ now }) => has(now, 'rag', value)).length
  const statutory = then.filter(({ now }) => has(now, 'statutory', 'yes'))
  const need = (key: string, name: string): PathwayNeed => {
    const assessed = then.flatMap(({ all, now }) => {
      const last = now.findLast(one => one.key === 'need' && one.value === key)
      const before = all.some(one => one.key === 'need' && one.value === key && one.from <= at && (one.n ?? 0) > 0)
      return last ? [{ left: (last.n ?? 0) > 0, before }] : []
    })
    return {
      key,
      name,
      assessed: assessed.length,
      needs: assessed.filter(one => one.left).length,
      met: assessed.filter(one => one.before && !one.left).length,
    }
  }
  const [red, amber, green] = [rag('red'), rag('amber'), rag('green')]
  return {
    rag: { red, amber, green, none: then.length - red - amber - green },
    statutory: statutory.length,
    both: statutory.filter(({ now }) => has(now, 'managers', 'both')).length,
    pathways: pathways.map(({ key, name }) => need(key, name)),
  }
}

const keys = ['cohort', 'statutory', 'managers', 'rag', 'need', 'adopted', 'deselected', 'offence', 'custody']

/** Cases that the reader sees: limited ones into which they are not let are not among them. */
export async function ownArea(
  tx: Tx,
  { limits }: Engine,
  { type, agencyId, period: { first, at } }: Asked,
  today: string,
): Promise<OwnArea> {
  const whose = { agencyId, kind: type.key }
  const marks = await marksOf(tx, whose, keys)
  const months = limitOn(limits, 'iom.marker-window', at).value
  const overdue = await overdueIn(tx, whose, today)
  return {
    ...ownNumbers(marks, at),
    sats: await satBetween(tx, { key: conference.key, agencyId, from: first, to: at }),
    overdue: overdue.map(({ key, n }) => ({ name: type.clocks.find(one => one.key === key)?.name ?? 'Tasks', n })),
    markers: markersByCohort(
      marks,
      { months, today: at },
      cohorts.map(({ key }) => key),
    ),
  }
}
