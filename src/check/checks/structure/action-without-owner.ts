/** Actions that are nobody's. */
import type { Check } from '../../check.ts'
import { resolutionOf } from './decisions.ts'

/** 'Action: circulate the slides –', 'Action:' */
const empty = /^action(?: point)?s?\s?:\s*$|^action(?: point)?\s?:.{5,}\s[–-]\s*$/i
const task =
  /\b(?:letter|report|update|visit|response|reply|figures|meeting|workshop|presentation|invitation|briefing)\b[^.;]{0,60}\bbe (?:sent|written|brought|arranged|given|circulated|prepared|provided|submitted|organised|invited|made)\b/i
/** Who does it is said: an officer, a member, a body that is asked. */
const somebody =
  /\b(?:by the|by [A-Z]|be asked|be requested|be instructed|officers?|director|manager|chair|clerk|councillor|cllr|head of|team|secretary|lead|at the meeting|noted|received)\b/

export const actionWithoutOwner: Check = {
  id: 'action-without-owner',
  family: 'structure',
  severity: 'note',
  says: 'An action for which nobody is named, where the others have somebody',
  *look({ reading, blocks, minutes }) {
    for (const block of blocks)
      if (block.part !== 'report' && empty.test(block.text))
        yield { at: { block, quote: '' }, says: 'Nobody is named for this action', evidence: [] }
    const column = minutes?.items.find(({ actionOwner }) => actionOwner !== null)
    for (const item of column ? (minutes?.items ?? []) : [])
      for (const block of item.actionOwner === null && item !== column ? resolutionOf(item) : [])
        if (task.test(block.text) && !somebody.test(block.text))
          yield {
            at: { block, quote: '' },
            says: 'Somebody is to do this, and nobody is named',
            evidence: column?.heading ? [{ block: column.heading, quote: '' }] : [],
          }
    const actions = reading.actions ?? []
    const owned = actions.findIndex(({ owners }) => owners.length > 0)
    if (actions.filter(({ owners }) => owners.length > 0).length < 2) return
    const example = blocks.find(({ at }) => at === `actions.${owned}`)
    for (const [n, { owners, text }] of actions.entries()) {
      const block =
        blocks.find(({ at }) => at === `actions.${n}`) ?? blocks.find(one => text !== '' && one.text.includes(text))
      if (owners.length === 0 && block && text.length > 15)
        yield {
          at: { block, quote: '' },
          says: 'Nobody is named for this action, and somebody is for the others',
          evidence: example ? [{ block: example, quote: '' }] : [],
        }
    }
  },
}
