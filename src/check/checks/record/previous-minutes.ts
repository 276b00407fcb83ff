/** The meeting whose minutes a paper says it confirms. */
import { datesIn } from '../../mentions/dates.ts'
import { dayOf, type Block, type Paper } from '../../paper/paper.ts'

/** `on`: ISO, the meeting of which the minutes are; `at`: ISO, the meeting that confirms them. */
export type Confirmed = { block: Block; quote: string; on: string; at: string }

const minutesOf =
  /\b(?:minutes|notes|record)\s+(?:and\s+\w+\s+)?(?:of|from|for)\s+(?:the\s+|its\s+|our\s+)?(?:(?:last|previous|above|ordinary|annual|board|panel|committee|council|full|partnership|virtual|scheduled|public)\s+)*(?:meetings?\b[^.;]{0,90}?\s+)?(?:(?:held|dated|which took place|of|from|on)\s+)*(?:on\s+)?(?:the\s+)?$/i

/** In agendas, reports and minutes: 'the minutes of the meeting held on 9 February 2021'. */
export function confirmedIn(paper: Paper): Confirmed[] {
  const all: Confirmed[] = []
  for (const block of paper.blocks) {
    if (!/\b(?:minutes|notes|record)\b/i.test(block.text)) continue
    const at = dayOf(paper, block)
    if (at === null) continue
    for (const date of datesIn(block.text)) {
      const before = block.text.slice(0, date.start)
      if (date.iso === null || date.iso >= at || !minutesOf.test(before)) continue
      if (/\b(?:sub|working|task|joint|cabinet|executive|council)[\s-]*(?:committee|group)\b/i.test(before)) continue
      all.push({ block, quote: date.text, on: date.iso, at })
    }
  }
  return all
}
