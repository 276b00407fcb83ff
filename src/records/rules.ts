/** Rules for published documents. */
import { fold, rule } from '../lib/index.ts'
import type { Reading } from './reading.ts'

export type Identity = { publisher: string; fileName: string; reading: Reading | null; title: string }

/**
 * What makes two files versions of one document. Pure; the same words give the same identity.
 * A corrected pack names the same body and day; what names neither is known by its file name.
 */
export function identityOf({ publisher, fileName, reading, title }: Identity): string {
  const date = reading ? dateOf(reading) : null
  const parts =
    reading?.body && date && reading.kind !== 'other' && reading.kind !== 'presentation'
      ? [reading.kind, reading.body, date, ...(reading.kind === 'report' ? [title] : [])]
      : ['file', fileName]
  return [publisher, ...parts].map(fold).join(' | ')
}

/** The day that a document belongs to: its meeting's, or of the meeting whose minutes it is. */
export const dateOf = (reading: Reading): string | null => reading.meetingDate ?? reading.minutes?.ofMeetingDate ?? null

const worth: Record<Part, Partial<Record<Reading['kind'], number>>> = {
  front: { pack: 3, agenda: 2, minutes: 1 },
  agenda: { pack: 3, agenda: 2, minutes: 1 },
  minutes: { minutes: 3, 'action points': 3, agenda: 2, pack: 1 },
  reports: { pack: 2, report: 1 },
  actions: { 'action points': 2, minutes: 1, pack: 1 },
}
export type Part = 'front' | 'agenda' | 'minutes' | 'reports' | 'actions'

export const betterSource = rule<void, { part: Part; now: Reading['kind']; before: Reading['kind'] | null }>({
  id: 'better-source',
  source: 'our own: minutes printed on their own are the record, their copy in the next pack is a copy',
  says: () =>
    'What a document of a better kind says stays: printed minutes before a copy in a pack, a pack before an agenda',
  test: ({ part, now, before }) => before === null || (worth[part][now] ?? 0) >= (worth[part][before] ?? 0),
})

export const namesItsBody = rule<void, { body: string | null }>({
  id: 'names-its-body',
  source: 'our own: a document belongs to the body that it names; what names none belongs to nobody and stays private',
  says: () => 'The document names no body, so it is kept but shown to nobody',
  test: ({ body }) => body !== null,
})
