/** What papers call the measures of our services, as their definitions say. */
import { caseTypes } from '../../case-types/index.ts'
import type { Wording } from './figures-said.ts'

export const measureWords: readonly Wording[] = caseTypes.flatMap(({ key, measures = [], written: named = [] }) =>
  measures.flatMap(({ key: measure, counts, written = [], by = {} }): Wording[] =>
    written.length > 0
      ? [
          {
            kind: key,
            measure,
            stock: counts === 'stock',
            named,
            written,
            parts: Object.entries(by).map(([value, name]) => ({ value, name })),
          },
        ]
      : [],
  ),
)
