/** What a reader only swept up, without understanding it, counts as unread: coverage is what the officer trusts. */
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import type { Said } from './said.ts'
import type { Segment } from './segment.ts'

/** A part this long without a single heading of its own was not understood. */
const tooLong = 30

/** Takes back the marks of parts in which nothing was found, and of furniture where the paper is nothing else. */
export function distrust(rows: Row[], parts: Segment[], said: Said, marks: Marks): void {
  const swept = (part: Segment): Row[] =>
    part.rows.filter(r => ['paragraph', 'table', 'list-item', 'note', 'line'].includes(marks.roleOf(r.i)))
  const minutes = parts.filter(p => p.kind === 'minutes')
  const items = said.minutes?.items ?? []
  const lone = items.length === 1 && items[0]?.ref === null
  for (const part of minutes.slice(0, 1))
    if ((items.length === 0 || lone) && part.rows.length > tooLong) marks.forget(swept(part))
  parts
    .filter(p => p.kind === 'report' || p.kind === 'annual')
    .forEach((part, n) => {
      const report = said.reports?.[n]
      if (report && report.sections.length === 0 && part.rows.length > tooLong) marks.forget(swept(part))
    })
  const words = rows.filter(r => !r.blank)
  const furniture = words.filter(r => marks.partOf(r.i) === 'furniture')
  const empty = said.body === null && said.agenda === null && said.minutes === null && said.reports === null
  if (furniture.length === words.length || (empty && said.meetingDate === null))
    marks.forget(furniture.filter(r => !['page-number', 'blank', 'rule', 'blank-page'].includes(marks.roleOf(r.i))))
}
