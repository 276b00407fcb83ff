/** What stands in a case that can bear something out: all that the owner recorded or added, and nobody struck out. */
import type { Context } from '../type/act.ts'
import { type Happened, struckOut } from '../type/stood.ts'

/** Kinds that are about the work, and bear nothing out. */
const aboutTheWork = new Set(
  `task task-done task-dropped assigned handed-over reopened same-person looked-elsewhere letter-made letter-served letter-returned panel-note
  panel-said panel-decided panel-taken-up`.split(/\s+/),
)

/** In the order in which it was written; each by its first event, and in its last words. */
export function evidenceOf({ stood: { events } }: Pick<Context, 'stood'>): Happened[] {
  const corrections = new Map(events.flatMap(one => (one.correctsId === null ? [] : [[one.correctsId, one] as const])))
  return events.flatMap(one => {
    if (one.correctsId !== null || aboutTheWork.has(one.kind)) return []
    const latest = corrections.get(one.id)
    return latest?.kind === struckOut ? [] : [{ ...(latest ?? one), id: one.id }]
  })
}
