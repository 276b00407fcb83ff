/** A quorum that is more than the members who were there, or than the body has. */
import type { Check } from '../../check.ts'
import { listsOf } from '../../mentions/attendance.ts'
import { inWords } from '../../mentions/number-words.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const before = /\bquorum\b[^.;]{0,50}$/i
const counted = /^\s(?:(?:elected|voting|board|committee)\s)?(?:members|councillors)\b/i
const met = /\bquorate\b|\bquorum\b[^.;]{0,40}\b(?:was|were|is|being)\b[^.;]{0,20}\b(?:present|met|reached|declared)\b/i
const unmet =
  /\binquorate\b|\bnot (?:be )?quorate\b|\b(?:no|without a|lack of a?|loss of) quorum\b|\bquorum was (?:not|lost)\b|\belectors?\b|\bsub-?committee\b/i

export const quorumNotThere: Check = {
  id: 'quorum-not-there',
  family: 'people',
  severity: 'warning',
  says: 'A quorum of more members than were present, or than the body has',
  *look(paper) {
    const { present, members } = listsOf(paper)
    for (const block of paper.blocks) {
      const list = block.part === 'minutes' ? present : ['front', 'agenda'].includes(block.part) ? members : null
      const first = list?.[0]
      if (!list || !first || list.length < 3 || !/quor/i.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        if (unmet.test(text) || (block.part === 'minutes' && !met.test(text))) continue
        const of = numbersIn(text).find(
          ({ kind, start, end }) =>
            kind === 'count' &&
            before.test(text.slice(0, start)) &&
            (counted.test(text.slice(end)) || /^[\s.)]*$/.test(text.slice(end))),
        )
        if (!of || of.value <= list.length) continue
        yield {
          at: { block, quote: of.text },
          says: `This is a quorum of ${of.text}, and ${inWords(list.length)} ${block.part === 'minutes' ? 'were present' : 'are on the list of members'}`,
          evidence: [first.at],
        }
      }
    }
  },
}
