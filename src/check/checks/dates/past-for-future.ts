/** Something that has happened, on a day that is still to come. */
import type { Check } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { quoted, whensIn } from '../../mentions/whens.ts'
import { dayOf, isProse } from '../../paper/paper.ts'

const done =
  'held|published|launched|completed|opened|approved|adopted|appointed|received|introduced|implemented|established|delivered|issued|signed|carried out|undertaken|conducted|recorded|created|formed|presented|circulated|sent|closed|passed|enacted|installed|recruited|elected|awarded|submitted|reported|inspected|built|made|visited|refurbished|replaced|revised|updated|set up'
const passive = new RegExp(
  `\\b(?:(?:was|were)|(?:has|have|had)\\s+been)\\s+(?:first\\s+|last\\s+|recently\\s+|also\\s+)?(?:${done})\\b(?<rest>[^.;,]{0,40})$`,
  'i',
)
/** Minutes say 'closes on 5 June' as 'closed on 5 June'. */
const shifts =
  /^(?:began|started|commenced|ended|closed|opened|came|joined|went|transferred|became|moved|launched|occurred|happened)/i
const active =
  /\b(?:took place|began|started|commenced|ended|closed|opened|met|came into (?:force|effect|post|operation)|joined|received Royal Assent|went live|occurred|happened|transferred|became|moved|launched|visited|inspected|attended)\b(?<rest>[^.;,]{0,40})$/i
const bare = new RegExp(
  `\\b(?<!(?:be|being|is|are|once|when|if|until|as|not|get|to|for|and)\\s)(?:published|enacted|passed)(?<rest>\\s)$`,
  'i',
)
/** Behind a day with which the sentence begins. */
const behind =
  /^,?\s+(?:the\s+|a\s+|an\s+)?(?:[\p{L}’-]+\s+){1,5}?(?:approved|adopted|agreed|launched|opened|closed|held|met|published|completed|introduced|received|visited|carried out|was (?:held|opened|launched|published))\b/u
/** Another day or another verb between what happened and this day. */
const aside =
  /\d|\b(?:and|would|will|to be|be|until|once|when|if|due|scheduled|planned|expected|that|to|for|arranged|postponed|deferred)\b/i
const still =
  /\b(?:would|will|to be|be|until|once|when|if|due|scheduled|planned|expected|that|to|for|arranged|postponed|deferred)\b/i

export const pastForFuture: Check = {
  id: 'past-for-future',
  family: 'dates',
  severity: 'warning',
  says: 'Something that has happened, on a day that is still to come',
  *look(paper) {
    for (const block of paper.blocks) {
      const on = dayOf(paper, block)
      if (on === null || !isProse(block)) continue
      for (const { text, start, word, from } of whensIn(block.text)) {
        if (
          from <= on ||
          quoted(block.text, start) ||
          !['in', 'on', 'during', 'since', 'from', 'between', 'by'].includes(word)
        )
          continue
        const before = block.text.slice(Math.max(0, start - 120), start)
        const said = passive.exec(before) ?? bare.exec(before) ?? active.exec(before)
        const first =
          /(?:^|[.!?]\s)$/.test(block.text.slice(0, start)) && behind.exec(block.text.slice(start + text.length))?.[0]
        if (word === 'from' && /\b(?:moved|transferred)\s*$/i.test(before)) continue
        const shifted = block.part === 'minutes' && shifts.test(said?.[0] ?? '')
        const since = word === 'since'
        if (word === 'by' && (!said || (said.groups?.['rest'] ?? '').trim() !== '')) continue
        if (
          !since &&
          !(first && from.slice(5) !== '01-01' && block.part !== 'minutes' && !still.test(first)) &&
          (!said || aside.test(said.groups?.['rest'] ?? '') || still.test(before.slice(0, said.index).slice(-30)))
        )
          continue
        yield {
          at: { block, quote: since || !said ? `${text}${since ? '' : first || ''}` : `${said[0]}${text}` },
          says: `This has happened, and ${text.replace(/^\S+\s/, '')} is after the day of the paper, ${dayInWords(on)}`,
          evidence: [],
          severity: shifted || word === 'by' ? 'note' : 'warning',
          same: text,
        }
      }
    }
  },
}
