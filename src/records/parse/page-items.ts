/** An item on a web page of a meeting: what stands below it, its papers, its decision and its minutes. */
import type { Reading } from '../reading.ts'
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import { readItem } from './minutes.ts'

type MinuteItem = NonNullable<Reading['minutes']>['items'][number]
type Actions = NonNullable<Reading['actions']>
/** An item as the page heads it, and the rows below. */
export type PageItem = { number: string; title: string; rows: Row[] }

export const subhead =
  /^(minutes|decisions?|resolved|additional documents?|supporting documents?|attachments?|background papers|recorded vote|voting|officer recommendation|cofnodion|penderfyniad(?:au)?|dogfennau ychwanegol)\s*:?$/i

/** 'Minutes:' or 'Decision:' below an item. */
export const opensMinutes = (row: Row): boolean =>
  /^(?:minutes|decisions?|cofnodion|penderfyniad)/i.test(row.text) && subhead.test(row.text)

/** Marks what stands below item n; where the page prints minutes, reads its minute. */
export function readBelow(
  { number, title, rows }: PageItem,
  marks: Marks,
  n: number,
  minuted: boolean,
): { item: MinuteItem; actions: Actions; texts: string[] } | null {
  const parts = partsOf(rows)
  for (const r of parts.note) marks.put(r.i, r.i, 'agenda', 'note', `agenda.${n}`)
  for (const r of parts.documents) marks.put(r.i, r.i, 'agenda', 'document', `agenda.${n}`)
  for (const r of parts.heads) marks.put(r.i, r.i, 'minutes', 'heading', `minutes.items.${n}`)
  if (!minuted) return null
  const heading = { ref: number, title, from: -1, to: -1, rest: '' }
  const minutes = readItem(parts.minutes, heading, parts.minutes.length, marks, n, false)
  const decided =
    parts.decision.length > 0 ? readItem(parts.decision, heading, parts.decision.length, marks, n, false).item : null
  const resolved = decided && decided.resolved.length > 0 ? decided.resolved : minutes.item.resolved
  const deferred = minutes.item.deferred || decided?.deferred === true
  return { item: { ...minutes.item, resolved, deferred }, actions: minutes.actions, texts: minutes.texts }
}

/** What stands below an item, by its sub-headings. */
function partsOf(rows: Row[]): { note: Row[]; documents: Row[]; decision: Row[]; minutes: Row[]; heads: Row[] } {
  const parts = {
    note: [] as Row[],
    documents: [] as Row[],
    decision: [] as Row[],
    minutes: [] as Row[],
    heads: [] as Row[],
  }
  let open: 'note' | 'documents' | 'decision' | 'minutes' = 'note'
  for (const row of rows) {
    const m = subhead.exec(row.text)?.[1]?.toLowerCase()
    // 'RESOLVED:' alone on its line opens the decisions inside the minutes.
    if (m === 'resolved') {
      open = open === 'decision' ? open : 'minutes'
      parts[open].push(row)
    } else if (m !== undefined) {
      open = /^decision|^penderf/.test(m)
        ? 'decision'
        : /^minutes|^cofnod|^vot|^recorded/.test(m)
          ? 'minutes'
          : 'documents'
      parts.heads.push(row)
    } else parts[open].push(row)
  }
  return parts
}
