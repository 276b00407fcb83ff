/** The four markers of a cohort: those of its people whose later window is over, added up. Pure. */
import type { MarkOfCase } from '../../../casework/index.ts'
import { type Markers, markersOf, type Score, type Side } from './markers.ts'

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
  /** The mean of those who have two scores of one tool, and how many they are; null where nobody has. */
  readonly risk: { readonly n: number; readonly at: number; readonly latest: number } | null
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

const mean = (all: readonly number[]) => all.reduce((sum, n) => sum + n, 0) / all.length

/** `marks`: of all cases. By the cohort that was decided at adoption, whatever it was changed to since. */
export function markersByCohort(
  marks: readonly MarkOfCase[],
  window: { readonly months: number; readonly today: string },
  cohorts: readonly string[],
): CohortMarkers[] {
  const all = [...Map.groupBy(marks, ({ caseId }) => caseId).values()]
    .map(ofCase => markersOf(ofCase, scoresIn(ofCase), window))
    .filter(one => one !== null)
  return cohorts.map(cohort => {
    const people = all.filter(one => one.cohort === cohort)
    const measured = people.filter(one => one.state === 'measured')
    const count = (state: Markers['state']) => people.filter(one => one.state === state).length
    const risks = measured.flatMap(({ risk }) => risk ?? [])
    return {
      cohort,
      n: measured.length,
      notYet: count('not yet'),
      left: count('left'),
      before: added(measured.map(one => one.before)),
      after: added(measured.map(one => one.after)),
      risk:
        risks.length === 0
          ? null
          : { n: risks.length, at: mean(risks.map(one => one.at)), latest: mean(risks.map(one => one.latest)) },
    }
  })
}

/** A score is marked by its tool, with its number. */
const scoresIn = (marks: readonly MarkOfCase[]): Score[] =>
  marks.flatMap(({ key, value, n, from }) =>
    key === 'score' && n !== null ? [{ day: from, tool: value, twoYear: n }] : [],
  )
