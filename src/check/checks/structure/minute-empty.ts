/** A minute with nothing under its heading. */
import type { Check } from '../../check.ts'

/** Items of this kind may have nothing to say; a heading may only gather those below it. */
const silent =
  /\b(?:part|section|items?|business|policy issues|close|closure|reports|executive|matters|press and public)\b/i

/** 'To receive declarations of interest. None': the heading says what came of it. */
const saysItself = /[a-z]{4,}[.:?]\s+\p{Lu}|\s[-–—]\s*(?:none|nil|noted|agreed)\b/u

export const minuteEmpty: Check = {
  id: 'minute-empty',
  family: 'structure',
  severity: 'warning',
  says: 'A minute with nothing under its heading, among minutes that all say something',
  *look({ minutes }) {
    if (!minutes) return
    const numbered = minutes.items.filter(item => item.ref !== null && item.heading !== null)
    const empty = numbered.filter(
      ({ blocks, heading, resolved, title }) =>
        blocks.every(block => block === heading) && resolved.length === 0 && title.length < 120 && !/[.:]$/.test(title),
    )
    // Where many are empty the paper is an agenda, or was read badly.
    if (numbered.length < 4 || empty.length > 2) return
    for (const { heading, title } of empty)
      if (heading && !silent.test(title) && !saysItself.test(heading.text))
        yield {
          at: { block: heading, quote: '' },
          says: 'Nothing is minuted under this heading',
          evidence: [],
          severity: empty.length > 1 ? 'note' : 'warning',
        }
  },
}
