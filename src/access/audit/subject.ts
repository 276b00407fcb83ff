/** What an entry of the log is of, in words. */
import { list } from '../../lib/index.ts'
import type { LoggedEntry } from './log.store.ts'
import { subjects } from './words.ts'

export type References = ReadonlyMap<number, string>

/** 'ASB-2026-0042, ASB-2026-0043 and 3 others': others are those of agencies that the reader does not answer for. */
export function subjectOf({ subject, ids, named }: LoggedEntry, references: References, most = 3): string {
  if (subject !== 'case') {
    const shownAs = named.length > 0 ? named.join(', ') : ids.join(', ')
    return `${subjects[subject] ?? subject} ${shownAs}`.trim()
  }
  const known = ids.flatMap(id => references.get(id) ?? [])
  const shown = known.slice(0, most)
  const others = ids.length - shown.length
  if (shown.length === 0) return `${ids.length} ${ids.length === 1 ? 'case' : 'cases'}`
  return others > 0 ? `${shown.join(', ')} and ${others} ${others === 1 ? 'other' : 'others'}` : list(shown)
}
