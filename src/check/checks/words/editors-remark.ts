/** What one writer asked another, left in the paper: '(check with Sam)', '[JS: is this right?]', 'NB – ask finance'. */
import type { Check } from '../../check.ts'
import { remember } from '../../mentions/remember.ts'

const remarks = [
  /\((?:please |can you |need to |needs? )?(?:check(?:ing|ed)?|confirm|verify|query)\b(?!-| ?in\b| ?out\b|s\b)[^()]{3,60}\)/gi,
  /\((?:source|date|who|when|figure|ref|reference|name|number|really|correct|still true|is this (?:right|correct|still [^()?]{2,20})|which)\s?\?+\)/gi,
  /\[\p{Lu}{2,3}\s?[:–-]\s?[^\]]{5,160}\]/gu,
  /\[(?:note|comment|query|question|check)\b[^\]]{3,160}\]/gi,
  /\bNB\s?[:–—-]?\s?(?:please )?(?:ask|check|confirm|need to|needs|remember|chase|tbc|amend|update)\b[^.!]{0,60}[.!]*/gi,
  /\bTO[ -]?DO\s?:[^.]{0,60}/g,
  /(?<!\b(?:DBS|CRB|HEALTH|MOT) )\b(?:CHECK|AMEND|QUERY|UPDATE THIS|DELETE THIS|REWORD|NEEDS? UPDATING)\b(?=\W|$)(?=[^a-z]{0,3}(?:[.\s*]|$))/g,
  /\b(?:is this (?:figure |date |name |still )?(?:right|correct|up to date)|need to check this|needs checking)\s?\?+/gi,
  /\w!{2,}/g,
]

export const editorsRemark: Check = {
  id: 'editors-remark',
  family: 'words',
  severity: 'warning',
  says: 'What one writer asked another, left in the paper',
  *look({ blocks }) {
    for (const block of blocks) {
      const quote = remarkIn(block.text)
      if (quote)
        yield {
          at: { block, quote },
          says: 'This reads like a remark of one writer to another. Settle it and take it out',
          evidence: [],
          severity: quote.endsWith('!!') && quote.length < 5 ? 'note' : 'warning',
        }
    }
  },
}

const remarkIn = remember((text: string): string | null =>
  /[([!?]|NB|TO|[A-Z]{5}/.test(text) && /[a-z]{3}.*[a-z]{3}/.test(text)
    ? (remarks.map(pattern => text.match(pattern)?.[0]).find(found => found !== undefined) ?? null)
    : null,
)
