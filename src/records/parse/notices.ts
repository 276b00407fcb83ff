/** The standing notices of a front sheet: contacts, fire, filming, access, who signs. */
import type { Row } from './lines.ts'
import type { Marks } from './marks.ts'
import { isDateLine } from './dates.ts'
import { bodyWord } from './vocabulary.ts'

const signatory =
  /\b(?:chief executive|clerk|proper officer|solicitor|monitoring officer|director|head of|secretary|town hall|democratic services|governance)\b/i
const notice =
  /\b(?:contact|enquir\w*|supplementary|replaces|please ask|owing to|cancelled|telephone|tel\b|phone|e-?mail|@|www\.|https?:|fire|evacuat\w*|emergency|mobile|webcast\w*|film\w*|record(?:ed|ing)|live ?stream\w*|broadcast|access\w*|wheelchair|hearing loop|induction|large print|braille|language|translat\w*|public|press|agenda|meeting|attend\w*|apologies|declar\w*|interests?|quorum|substitut\w*|members?|membership|councillors?|committee|board|panel|parking|inspect\w*|copies|documents?|papers|notice|summon\w*|appoint\w*|yours|dear|signature|published|despatch|venue|time|terms of reference|responsib\w*|speak\w*|questions?|petition\w*|refreshments)\b/i

/** Marks what the front sheet holds beside its fields: labels, headings, signatories and notices. The rest stays unread. */
export function markNotices(rows: Row[], marks: Marks): void {
  let known = false
  for (const [k, row] of rows.entries()) {
    if (marks.partOf(row.i) !== 'unread') {
      known = true
      continue
    }
    const continues: boolean = row.joins && known
    const short = row.text.length < 60
    const name = short && /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u.test(row.text)
    known =
      continues ||
      notice.test(row.text) ||
      (k < 4 && short) ||
      isDateLine(row.text) ||
      (short && (signatory.test(row.text) || bodyWord.test(row.text) || name))
    if (known) marks.rest([row], 'front', short ? (signatory.test(row.text) ? 'signatory' : 'heading') : 'notice')
  }
}
