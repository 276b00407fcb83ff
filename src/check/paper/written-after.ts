/** The day before which words cannot have been written: that of the paper, or the last that its title speaks of. */
import { periodsIn } from '../mentions/periods.ts'
import { rememberOf } from '../mentions/remember.ts'
import { type Block, dayOf, type Paper } from './paper.ts'

/** ISO; null where the paper has neither a date nor a title such as 'Annual report, April 2021 to March 2022'. */
export const writtenAfter = (paper: Paper, block: Block): string | null => dayOf(paper, block) ?? lastOfTitle(paper)

const lastOfTitle = rememberOf(({ blocks }: Paper): string | null => {
  const heads = blocks.slice(0, 6).filter(({ role, text }) => /title|heading/.test(role) && /report/i.test(text))
  const until = heads.flatMap(({ text }) => periodsIn(text)).map(period => period.until ?? '')
  const [last = ''] = until.toSorted().slice(-1)
  return last === '' ? null : last
})
