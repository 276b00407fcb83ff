/** A field in the head of a report that says nothing. */
import type { Check } from '../../check.ts'

const label =
  /^(?:report(?:ing)? (?:to|of|by|officer|author)|reporting officer|date(?: of meeting)?|subject|title|portfolio(?: holder)?|wards?(?:\(s\))?(?: affected)?|contact officer|author|lead officer|cabinet member|classification|key decision|meeting)\s?:\s*$/i
const labelled = /^[A-Z][\p{L}()/’' ]{2,40}:/u

export const headerFieldEmpty: Check = {
  id: 'header-field-empty',
  family: 'structure',
  severity: 'warning',
  says: 'A field in the head of a report with nothing behind it',
  *look({ blocks }) {
    for (const [n, block] of blocks.entries()) {
      if (block.part !== 'report' || !label.test(block.text)) continue
      const [before, next] = [blocks[n - 1], blocks[n + 1]]
      // Where labels stand in one column and values in another, the next line is the value.
      const alone = next && (next.role === 'section-heading' || labelled.test(next.text))
      const amongFields = [before, next].some(one => one !== undefined && one.role === 'field' && !label.test(one.text))
      if (!alone || !amongFields) continue
      yield {
        at: { block, quote: block.text.trimEnd() },
        says: 'Nothing stands behind this',
        evidence: [],
      }
    }
  },
}
