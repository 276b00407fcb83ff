/** What each sentence of a minute is: who moved, who seconded, who declared an interest, what was resolved. */
import type { Row } from './lines.ts'
import { ended, joinText } from './lines.ts'
import type { Block } from './resolution-lists.ts'
import { labelTrigger, trigger } from './resolution-words.ts'

const titled = String.raw`(?:(?:[Tt]he\s+)?(?:[Cc]ouncillors?|COUNCILLORS?|Cllrs?|CLLRS?|Mr|Mrs|Ms|Miss|Dr|Cynghorydd|Cyng|Alderman|Chair(?:man|woman|person)?|Vice-Chair\w*|Mayor|Leader)\b\.?)`
const name = String.raw`(?:${titled}|\p{Lu}\.?\s?\p{Lu}\p{Ll})`
const adverb = String.raw`(?:(?:then|also|formally|therefore|duly|accordingly)\s+)?`
const moved = new RegExp(
  [
    String.raw`\b(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Cc]ynigiwyd)\s*(?:[:–-]\s*)?(?:(?:by|BY|gan)\b\s*:?\s*)?${name}`,
    String.raw`\b[Oo]n the (?:motion|proposition|proposal) of\b|\b[Pp]roposer\b`,
    String.raw`${titled}\s+(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}${adverb}(?:moved|proposed|MOVED|PROPOSED)\b(?!\s+(?:to|into) (?:the|a|his|her|another)\b)`,
    String.raw`\b(?:moved|proposed) and (?:duly )?seconded by\b`,
  ].join('|'),
  'u',
)
/** A person on loan from elsewhere is seconded too. */
const seconded = /\bseconded\b(?!\s+(?:to|from|into|officers?|staff|posts?)\b)|\bseconder\b|\beiliwyd\b/i
const declared =
  /\b(?:declar(?:ed|ation|es|ing)|disclosed|registered)\b[^.]{0,100}\binterest|\binterests? (?:was|were) (?:declared|disclosed)\b|\bmade a declaration\b/i
const person = /\b(?:[Cc]ouncillors?|COUNCILLORS?|Cllrs?|CLLRS?|Mr|Mrs|Ms|Miss|Dr|Cynghorydd)\b\.?\s+\p{Lu}/u

/** What somebody did in these words; null for other words. */
export function deedIn(text: string): 'moved' | 'seconded' | 'declaration' | null {
  if (moved.test(text)) return 'moved'
  if (seconded.test(text)) return 'seconded'
  return declared.test(text) && person.test(text) ? 'declaration' : null
}

type Span = { from: number; to: number; role: string }

/** The rows as far as they hold whole sentences: a new span where a line begins with a new one. */
function spansOf(rows: Row[]): { from: number; to: number; text: string }[] {
  const out: { from: number; to: number; text: string }[] = []
  rows.forEach((row, k) => {
    const last = out.at(-1)
    if (last && !(ended(last.text) && /^[\p{Lu}“"(]/u.test(row.text))) {
      last.to = k
      if (row.text !== '') last.text = joinText([last.text, row.text])
    } else out.push({ from: k, to: k, text: row.text })
  })
  return out
}

/** What the rows of one paragraph are: one span, or several where its lines part who moved it from the rest. */
export function rolesOf(block: Block, rows: Row[], held: boolean, owner: boolean): Span[] {
  const whole = (role: string): Span[] => [{ from: 0, to: rows.length - 1, role }]
  if (!held && rows.some(r => r.cells.length > 1)) return whole('table')
  if (!held && owner && (block.text.length < 60 || /^action/i.test(block.text))) return whole('action')
  const plain = held ? 'resolution' : block.bullet || block.item ? 'list-item' : 'paragraph'
  const spans = spansOf(rows)
  const decided = held ? spans.findIndex(s => trigger.test(s.text) || labelTrigger.test(s.text)) : spans.length
  const out: Span[] = []
  spans.forEach((s, k) => {
    const role = (decided < 0 || k >= decided ? null : deedIn(s.text)) ?? plain
    const last = out.at(-1)
    if (last && role === plain && last.role === plain) last.to = s.to
    else out.push({ from: s.from, to: s.to, role })
  })
  return out
}
