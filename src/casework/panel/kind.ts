/** The kinds of panels that the types of cases bring, with their numbers. */
import type { PanelKind } from '../type/case-type.ts'
import type { Engine } from '../type/engine.ts'
import type { Limit } from '../type/limit.ts'
import { panelQuorum } from './attendance/rules.ts'
import { panelHearsEachCase, panelMeetsInTime } from './rules.ts'

/** One for each key: several types can bring their cases to the same panel. */
export const panelKinds = ({ types }: Pick<Engine, 'types'>): PanelKind[] => [
  ...new Map(types.flatMap(({ panels = [] }) => panels).map(one => [one.key, one])).values(),
]

/** 'Problem-solving group'; a key that no type knows any more stays as it is. */
export const panelKindName = (engine: Pick<Engine, 'types'>, key: string): string =>
  panelKinds(engine).find(one => one.key === key)?.name ?? key

const usual = { tolerance: panelMeetsInTime.usually, quorum: panelQuorum.usually, unheard: panelHearsEachCase.usually }

/**
 * Of the profile, 'panel.problem-solving-group-quorum'; ours where it has none. 'tolerance': how much later a meeting may be held;
 * 'quorum': agencies; 'unheard': meetings.
 */
export function panelLimit(
  { limits }: Pick<Engine, 'limits'>,
  key: string | null,
  what: keyof typeof usual,
  on: Temporal.PlainDate,
): Pick<Limit, 'value' | 'unit'> {
  const day = on.toString()
  const found = limits.find(
    one => one.key === `panel.${key}-${what}` && (one.from ?? '') <= day && day <= (one.until ?? '9999'),
  )
  const limit = found ?? usual[what]
  if (!limit) throw new Error(`A panel has no number called ${what}.`)
  return limit
}
