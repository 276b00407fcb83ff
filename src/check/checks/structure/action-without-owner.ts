/** Actions that are nobody's. */
import type { Check } from '../../check.ts'
import { resolutionOf } from './decisions.ts'

/** 'Action: circulate the slides –', 'Action:' */
const empty = /^action(?: point)?s?\s?:\s*$|^action(?: point)?\s?:.{5,}\s[–-]\s*$/i
const task =
  /\b(?:letter|report|update|visit|response|reply|figures|meeting|workshop|presentation|invitation|briefing)\b[^.;]{0,60}\bbe (?:sent|written|brought|arranged|given|circulated|prepared|provided|submitted|organised|invited|made)\b/i
/** 'Action: to circulate the slides', 'Action: Slides to be circulated', 'Action: Circulate the slides by Friday' */
const deeds =
  'circulate|send|write|bring|check|arrange|invite|provide|share|prepare|draft|update|contact|review|publish|report|organise|add|amend|confirm|investigate|follow|email|submit|distribute|discuss|obtain|produce|develop|speak|chase'
const unowned = new RegExp(
  String.raw`^action(?: points?)?s?\s?[:–-]\s*(?:to )?(?:${deeds})\b|^action(?: points?)?s?\s?[:–-]\s*[\p{L} ,’'-]{3,60} to be \p{L}+(?:ed|t|n)\b`,
  'iu',
)
const owner =
  /\b(?:by (?:the )?[A-Z][a-z]*(?![a-z ]*day)\b(?<!by (?:January|February|March|April|May|June|July|August|September|October|November|December))|all\b|members\b|board\b)|[([][^()[\]]*\p{Lu}|[–—-]\s*(?:\p{Lu}{2,3}\b|\p{Lu}[\p{L} .]+$)|\b\p{Lu}{2,3}(?:\/\p{Lu}{2,3})*\.?$/u

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
    const actions = minutes?.blocks.filter(({ text }) => unowned.test(text) && !owner.test(text)) ?? []
    for (const block of actions) {
      const next = blocks[block.n + 1]
      if (
        next?.cells ||
        next?.role === 'action' ||
        /^(?:action|owner|lead|who|by|responsib\w+)\b/i.test(next?.text ?? '')
      )
        continue
      yield { at: { block, quote: '' }, says: 'Nobody is named for this action', evidence: [] }
    }
    const column = minutes?.items.find(({ actionOwner }) => actionOwner !== null)
    for (const item of column ? (minutes?.items ?? []) : [])
      for (const block of item.actionOwner === null && item !== column ? resolutionOf(item) : [])
        if (task.test(block.text) && !somebody.test(block.text))
          yield {
            at: { block, quote: '' },
            says: 'Somebody is to do this, and nobody is named',
            evidence: column?.heading ? [{ block: column.heading, quote: '' }] : [],
          }
    const listed = reading.actions ?? []
    const owned = listed.findIndex(({ owners }) => owners.length > 0)
    if (listed.filter(({ owners }) => owners.length > 0).length < 2) return
    const example = blocks.find(({ at }) => at === `actions.${owned}`)
    for (const [n, { owners, text }] of listed.entries()) {
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
