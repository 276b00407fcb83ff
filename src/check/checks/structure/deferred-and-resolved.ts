/** Items that were deferred and decided all the same. */
import type { Check } from '../../check.ts'
import { resolutionOf, toldIn } from './decisions.ts'

const put = /\b(?:defer|postpon|adjourn|withdr[ae]w|next meeting|later meeting|future meeting)/i

export const deferredAndResolved: Check = {
  id: 'deferred-and-resolved',
  family: 'structure',
  severity: 'warning',
  says: 'An item of minutes that was deferred and has a resolution on the report',
  *look({ minutes }) {
    for (const item of minutes?.items ?? []) {
      const resolution = resolutionOf(item)
      const deferral = toldIn(item).find(({ text }) =>
        /\b(?:report|item|matter|paper|consideration)\b[^.]{0,60}\b(?:was|were|be|been)\s+(?:deferred|postponed|withdrawn)\b/i.test(
          text,
        ),
      )
      const taken = resolution.find(({ text }) =>
        /\b(?:noted|approved|endorsed|received|adopted|supported)\b/i.test(text),
      )
      if (!item.deferred || !deferral || !taken || resolution.some(({ text }) => put.test(text))) continue
      // Minutes that resolve one thing after another under one heading may defer one of them alone.
      if (item.blocks.filter(({ text }) => /\bresolved\b/i.test(text)).length > 1) continue
      yield {
        at: { block: taken, quote: '' },
        says: 'This item was deferred, and yet this was resolved',
        evidence: [{ block: deferral, quote: '' }],
      }
    }
  },
}
