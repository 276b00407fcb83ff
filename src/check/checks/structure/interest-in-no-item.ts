/** An interest that is declared in an item which the meeting did not have. */
import type { Check } from '../../check.ts'
import { blockAt } from '../../paper/paper.ts'

const declared = /\binterests?\b/i
const item = /\b(?:agenda\s+)?items?\s+(?:(?:no|number)s?\.?\s*)?(\d{1,3})\b(?![/.]\d|\s*(?:of|to|from)\b)/gi
/** Agendas have items that are minuted nowhere. */
const unminuted = 3

export const interestInNoItem: Check = {
  id: 'interest-in-no-item',
  family: 'structure',
  severity: 'note',
  says: 'An interest that is declared in an item which the meeting did not have',
  *look(paper) {
    const { items = [], blocks = [] } = paper.minutes ?? {}
    if (items.length < 4) return
    const called = paper.date === paper.minutes?.ofMeetingDate ? (paper.reading.agenda ?? []) : []
    const numbers = [...items.map(({ ref, title }) => ref ?? title), ...called.map(({ number }) => number ?? '')]
    const known = new Set(numbers.flatMap(text => text.match(/\d+/g)?.map(Number) ?? []))
    const most = Math.max(items.length, called.length) + unminuted
    const last = blockAt(paper, `minutes.items.${items.length - 1}`)
    for (const block of blocks)
      for (const { 0: quote, 1: number } of declared.test(block.text) ? block.text.matchAll(item) : [])
        if (Number(number) > most && !known.has(Number(number)))
          yield {
            at: { block, quote },
            says: `An interest is declared in item ${number}, and these minutes have ${items.length} items`,
            evidence: last ? [{ block: last, quote: '' }] : [],
          }
  },
}
