/** A paragraph that ends in the middle of a sentence. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'
import type { Block } from '../../paper/paper.ts'

const hanging =
  /\b(?:and|or|the|a|an|of|to|with|for|from|by|in|into|on|at|that|which|who|whose|as|is|are|was|were|be|been|has|have|had|will|would|should|can|could|may|must|their|its|our|this|these|those|but|because|if|than|between|through|regarding|including)$/
const listEnd =
  /[;,:] (?:and|or)(?:\/or)?$|^(?:and|or)$|\b(?:log|sign|opt|check|phone)(?:ged|ed)? in$|\b(?:going|carried|carry|so|later|moved|put|agreed|commented|reported|voted) on$|\b(?:applied|paid|asked|cared|called|accounted) for$|\b(?:referred|agreed|attended|listened|objected) to$|\b(?:dealt|complied|happy|begin) with$|(?<!\b(?:because|since|that|than|if) )\b(?:it (?:is|was)|they (?:are|were))$/i
/** 'on a regional.' */
const shortOf =
  /\b(?:on|at|in|for|with|from|of) an? (?:regional|national|local|strategic|operational|annual|quarterly|monthly|weekly|daily|statutory|financial|multi-agency|significant|new|recent|detailed|further|wider)(?: and (?:regional|national|local))?\.$/

export const cutOffSentence: Check = {
  id: 'cut-off-sentence',
  family: 'words',
  severity: 'warning',
  says: 'A paragraph that ends in the middle of a sentence',
  *look({ blocks }) {
    for (const [n, block] of blocks.entries()) {
      if (
        !['paragraph', 'list-item', 'resolution', 'recommendation', 'note'].includes(block.role) ||
        block.part === 'slides' ||
        block.part === 'unread'
      )
        continue
      const { text } = block
      const end = endOf(text) || undefined
      const comma = text.length > 60 && text.endsWith(',') && block.role === 'paragraph'
      if ((end === undefined && !comma) || goesOn(block, blocks[n + 1])) continue
      yield {
        at: { block, quote: text.slice(Math.max(0, text.length - 60)).replace(/^\S*\s/, '') },
        says:
          end === undefined
            ? 'This paragraph ends with a comma'
            : `This ends with “${end}”, in the middle of the sentence`,
        evidence: [],
        severity:
          end === undefined ||
          text.length <= 32 ||
          block.role === 'note' ||
          (block.role === 'list-item' && !end.endsWith('.'))
            ? 'note'
            : 'warning',
      }
    }
  },
}

/** The word with which it breaks off; '' where it does not. */
const endOf = remember(
  (text: string): string =>
    shortOf.exec(text)?.[0] ?? (words(text) > 4 && !listEnd.test(text) ? hanging.exec(text)?.[0] : undefined) ?? '',
)

const words = (text: string): number => text.split(' ').length

const decided = /^(?:IT WAS )?(?:RESOLVED|AGREED|DECIDED|NOTED)\b/

/** A list, a table or a picture follows, or the rest of the sentence after a break of the page or the reader. */
function goesOn(block: Block, next: Block | undefined): boolean {
  if (!next || next.part !== block.part) return false
  if (decided.test(next.text) || (block.bullet && next.bullet)) return false
  if (
    next.bullet ||
    next.cells ||
    ['table', 'caption', 'list-item', 'resolution', 'recommendation', 'field'].includes(next.role)
  )
    return block.role === 'paragraph' || /^[\p{Ll}]/u.test(next.text) || next.role === 'caption'
  if (/^[\p{Ll}(“"‘'£\d]/u.test(next.text)) return true
  const last = block.lines.at(-1)
  if (last && last.text.length < 130 && next.lines[0]?.n === last.n + 1 && !next.number && next.at === block.at)
    return true
  const broken = last?.page !== next.lines[0]?.page
  return broken || (next.role === 'paragraph' && next.number === null && next.at === block.at && block.lines.length > 1)
}
