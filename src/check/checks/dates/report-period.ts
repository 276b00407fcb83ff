/** A report whose title gives one period and whose words another. */
import type { Check } from '../../check.ts'
import { type PeriodMention, periodsIn } from '../../mentions/periods.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { isProse } from '../../paper/paper.ts'

const itself =
  /\b(?:this|the)\s+(?:[\p{L}’'-]+\s+){0,4}?reports?\b[^.;]{0,60}\b(?:cover\w*|period|overview|summar\w*|review\w*|relat\w*|detail\w*|highlight\w*|outlin\w*|set\w*)\b[^.;]{0,80}$/iu

export const reportPeriod: Check = {
  id: 'report-period',
  family: 'dates',
  severity: 'error',
  says: 'A report whose title gives one period and whose words another',
  *look({ reports }) {
    for (const { title, blocks } of reports) {
      const head = blocks.find(({ at, text }) => at?.endsWith('.title') === true && periodsIn(text).length === 1)
      const heading =
        head ??
        blocks.find(
          ({ role, text }) =>
            ['title', 'heading'].includes(role) && /\breport\b/i.test(text) && periodsIn(text).length === 1,
        )
      const [wanted] = heading ? periodsIn(heading.text) : []
      if (!heading || !wanted || title === '') continue
      for (const block of blocks) {
        const period = block === heading ? undefined : ofItself(block.text, isProse(block))
        if (!period || same(period, wanted)) continue
        yield {
          at: { block, quote: period.text },
          says: `The title of this report says ${wanted.text}, and this says ${period.text}`,
          evidence: [{ block: heading, quote: wanted.text }],
          same: period.text,
        }
      }
    }
  },
}

const ofItself = (text: string, prose: boolean): PeriodMention | undefined =>
  prose && periodsIn(text).length > 0
    ? sentencesIn(text).flatMap(sentence =>
        periodsIn(sentence.text).filter(
          ({ start, kind }) => kind !== 'since' && itself.test(sentence.text.slice(0, start)),
        ),
      )[0]
    : undefined

/** 'June 2023 – May 2024' and '1st June 2023 to 31st May 2024' are one; so are 2023/24 and April to March, or May to May. */
const same = (a: PeriodMention, b: PeriodMention): boolean => {
  if (a.kind === b.kind && a.kind !== 'years')
    return a.from.slice(0, 7) === b.from.slice(0, 7) && a.until?.slice(0, 7) === b.until?.slice(0, 7)
  return a.from.slice(0, 4) === b.from.slice(0, 4) && a.until?.slice(0, 4) === b.until?.slice(0, 4)
}
