/** 'In 2009, under the Care Act 2014': something done under an Act before there was one. */
import { citedIn } from '../../facts/known-acts.ts'
import type { Check } from '../../check.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { whensIn } from '../../mentions/whens.ts'

const no =
  /\b(?:bill|draft|propos\w+|consult\w+|amend\w*|replac\w+|repeal\w*|before|until|now|then|later|predecessor|pilot\w*|transition\w*|expected)\b/i
const under = /\b(?:under|pursuant to|by virtue of|in accordance with)\s(?:the\s)?(?:section\s\w+\sof\sthe\s)?$/i

export const actInEarlierYear: Check = {
  id: 'act-in-earlier-year',
  family: 'law',
  severity: 'warning',
  says: 'Something done under an Act in a year before the Act was passed',
  *look({ blocks }, _, facts) {
    const cited = citedIn(facts)
    for (const block of blocks) {
      if (!/\bAct (?:19|20)\d\d/.test(block.text)) continue
      for (const { text, start: from } of sentencesIn(block.text)) {
        const acts = cited(text).filter(({ mention }) => mention.year !== null && mention.kind === 'Act')
        const [one, other] = acts
        const act = one?.meant[0]
        if (!one || other || !act || no.test(text)) continue
        const whens = whensIn(text).filter(
          when => when.start + when.text.length <= one.start || when.start >= one.start + one.text.length,
        )
        const [when, more] = whens
        if (
          !when ||
          more ||
          when.until >= (act.assent ?? `${act.year}-01-01`) ||
          !/^(?:in|on|since|during)$/.test(when.word)
        )
          continue
        const head = text.slice(0, one.start)
        const lead =
          when.start === 0 &&
          (under.test(head) ||
            (when.word === 'since' && /^[,\s]*(?:the\s)?$/i.test(text.slice(when.text.length, one.start))))
        const near =
          when.start > 0 &&
          under.test(head) &&
          (/^\s(?:under|pursuant)/.test(text.slice(when.start + when.text.length)) ||
            (when.start > one.start && text.slice(one.start + one.text.length, when.start).trim() === ''))
        if (!lead && !near) continue
        yield {
          at: { block, quote: block.text.slice(from + when.start, from + when.start + when.text.length) },
          says: `This was ${when.text.charAt(0).toLowerCase()}${when.text.slice(1)}, and the ${act.title} was passed ${act.assent ? `on ${act.assent}` : `in ${act.year}`}`,
          evidence: [{ block, quote: one.text }],
        }
      }
    }
  },
}
