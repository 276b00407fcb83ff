/** The markers of a cohort: those of its people whose later window is over, added up; risk apart, because scores stand in the cases. Pure. */
import type { MarkOfCase } from '../../../casework/index.ts'
import { type Markers, markersOf, type Side } from './markers.ts'

export type CohortMarkers = {
  readonly cohort: string
  /** People who are compared. */
  readonly n: number
  /** Adopted too short a time ago. */
  readonly notYet: number
  /** Deselected before the window was over. */
  readonly left: number
  readonly before: Side
  readonly after: Side
}

function added(sides: readonly Side[]): Side {
  const sum = (of: (one: Side) => number) => sides.reduce((total, one) => total + of(one), 0)
  const [volume, freeDays] = [sum(one => one.volume), sum(one => one.freeDays)]
  return {
    volume,
    freeDays,
    frequency: freeDays === 0 ? null : (volume * 100) / freeDays,
    severity: sum(one => one.severity),
    unweighted: sum(one => one.unweighted),
  }
}

/** `marks`: of all cases. By the cohort that was decided at adoption, whatever it was changed to since. */
export function markersByCohort(
  marks: readonly MarkOfCase[],
  window: { readonly months: number; readonly today: string },
  cohorts: readonly string[],
): CohortMarkers[] {
  const all = [...Map.groupBy(marks, ({ caseId }) => caseId).values()]
    .map(ofCase => markersOf(ofCase, [], window))
    .filter(one => one !== null)
  return cohorts.map(cohort => {
    const people = all.filter(one => one.cohort === cohort)
    const measured = people.filter(one => one.state === 'measured')
    const count = (state: Markers['state']) => people.filter(one => one.state === state).length
    return {
      cohort,
      n: measured.length,
      notYet: count('not yet'),
      left: count('left'),
      before: added(measured.map(one => one.before)),
      after: added(measured.map(one => one.after)),
    }
  })
}

export type CohortRisk = {
  readonly cohort: string
  readonly tool: string
  /** People with two scores of this tool. */
  readonly n: number
  /** Means, in percent. */
  readonly at: number
  readonly latest: number
}

const mean = (all: readonly number[]) => all.reduce((sum, n) => sum + n, 0) / all.length

/** Scores of different tools stay apart. */
export const riskByCohort = (people: readonly Markers[]): CohortRisk[] =>
  [
    ...Map.groupBy(
      people.flatMap(({ state, cohort, risk }) => (state === 'measured' && risk ? [{ cohort, ...risk }] : [])),
      ({ cohort, tool }) => `${cohort} ${tool}`,
    ).values(),
  ].map(all => ({
    cohort: all[0]?.cohort ?? '',
    tool: all[0]?.tool ?? '',
    n: all.length,
    at: mean(all.map(one => one.at)),
    latest: mean(all.map(one => one.latest)),
  }))
