/** Items of an agenda that have pages and no report. */
import { fold } from '../../../lib/index.ts'
import type { Check } from '../../check.ts'
import { pairsOf, standing } from './pairs.ts'

export const agendaWithoutReport: Check = {
  id: 'agenda-without-report',
  family: 'structure',
  severity: 'warning',
  says: 'An item of the agenda that has pages, and the pack holds no report on it',
  *look(paper) {
    const { pairs, items } = pairsOf(paper)
    if (pairs.length < 2) return
    const without = items.filter(({ item }) => item.pages && item.part !== 'II' && !standing.test(item.title))
    if (without.length === 0 || without.length > pairs.length / 2) return
    const said = paper.blocks
      .filter(({ part, text }) => part !== 'agenda' && part !== 'front' && text.length < 200)
      .map(({ text }) => fold(text))
    for (const { item, block } of without) {
      const title = fold(item.title)
      if (said.some(text => text.length < title.length + 60 && text.includes(title))) continue
      yield {
        at: { block, quote: '' },
        says: `The agenda gives pages ${item.pages?.join(' - ')} for this item, and there is no report with this title`,
        evidence: pairs.slice(0, 2).map(one => ({ block: one.title, quote: '' })),
      }
    }
  },
}
