/** An Act cited as law before there was such an Act. */
import { longDate } from '../../../lib/index.ts'
import { before, citedIn } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'
import { type DateMention, datesIn } from '../../mentions/dates.ts'
import { actsIn } from '../../mentions/enactments.ts'
import { sentenceAt } from '../../mentions/sentences.ts'
import { dayOf } from '../../paper/paper.ts'

const awaited =
  /\bbill\b|will become|expected|anticipated|forthcoming|proposed|once (?:it is )?(?:passed|enacted)|royal assent|draft/i

export const actBeforeAssent: Check = {
  id: 'act-before-assent',
  family: 'law',
  severity: 'warning',
  says: 'An Act cited in a paper that is older than it',
  *look(paper, _, facts) {
    const known = citedIn(facts)
    for (const block of paper.blocks)
      for (const { text, start, year, kind, words } of actsIn(block.text)) {
        const day = dayOf(paper, block)
        if (day === null || year === null || kind !== 'Act' || year < Number(day.slice(0, 4))) continue
        const act = known(block.text).find(one => one.mention.start === start && one.mention.year === year)?.meant[0]
        const late = year > Number(day.slice(0, 4))
        if (!late && (act?.assent === undefined || act.assent <= day)) continue
        const wrongYear = known(block.text).some(one => one.mention.start === start && one.meant.length === 0)
        if (wrongYear || awaited.test(sentenceAt(block.text, start))) continue
        const readLater = paper.blocks.some(one =>
          datesIn(one.text).some(each => firstDay(each) > (act?.assent ?? `${year}`)),
        )
        const from = words.findLastIndex(word => before.test(word.text)) + 1
        yield {
          at: { block, quote: block.text.slice(words[from]?.start ?? start, start + text.length) },
          says: act?.assent
            ? `This paper speaks on ${longDate(day)}, and the Act had Royal Assent on ${longDate(act.assent)}`
            : `This paper speaks on ${longDate(day)}, and this is an Act of ${year}`,
          evidence: act
            ? [{ file: act.source, line: null, quote: `Royal Assent ${act.assent ?? `in ${act.year}`}` }]
            : [],
          severity: readLater ? 'note' : 'warning',
          same: `${act?.title ?? text} ${year}`,
        }
      }
  },
}

/** A paper that names later days is of a later day than was read. */
const firstDay = ({ iso, year, month }: DateMention): string =>
  iso ?? (year === null ? '' : `${year}-${String(month).padStart(2, '0')}-01`)
