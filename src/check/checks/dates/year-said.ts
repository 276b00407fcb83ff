/** 'Last year (2019)' in a paper of 2024: a year beside words that mean another. */
import type { Check } from '../../check.ts'
import { quoted } from '../../mentions/whens.ts'
import { dayOf, isProse } from '../../paper/paper.ts'

const said =
  /\b(?<word>last|this|next|the coming|the current|the previous) year,?\s?(?:\(|,\s)(?:in\s)?(?<year>(?:19|20)\d\d)(?=[),.;])/gi

export const yearSaid: Check = {
  id: 'year-said',
  family: 'dates',
  severity: 'warning',
  says: 'A year called last, this or next that is not, on the day of the paper',
  *look(paper) {
    for (const block of paper.blocks) {
      const on = dayOf(paper, block)
      if (on === null || !isProse(block) || !/ year/i.test(block.text)) continue
      for (const { 0: quote, index, groups: { word = '', year = '' } = {} } of block.text.matchAll(said)) {
        const away = Number(year) - Number(on.slice(0, 4))
        const kind = word.toLowerCase().replace('the ', '')
        const [least, most] = { last: [-2, 0], previous: [-40, 0], this: [-1, 1], current: [-1, 1] }[kind] ?? [0, 2]
        if ((away >= (least ?? 0) && away <= (most ?? 0)) || quoted(block.text, index)) continue
        yield {
          at: { block, quote },
          says: `The paper is of ${on.slice(0, 4)}, and ${year} is not ${word.toLowerCase()} year`,
          evidence: [],
        }
      }
    }
  },
}
