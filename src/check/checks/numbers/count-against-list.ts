/** A number of things announced, and another number of them that follow. */
import type { Check, Found } from '../../check.ts'
import { type Announced, announcedBy } from '../../mentions/announced.ts'
import { type List, listsIn } from '../../mentions/lists.ts'
import { inWords } from '../../mentions/number-words.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import type { Block } from '../../paper/paper.ts'

export const countAgainstList: Check = {
  id: 'count-against-list',
  family: 'numbers',
  severity: 'error',
  says: 'A number of things announced, and another number of them in the list below',
  *look(paper) {
    for (const list of listsIn(paper)) {
      const told = leadOf(list, paper.blocks)
      if (told === null) continue
      const { block, announced } = told
      const count = distinct(list.items)
      if (goesOn(list, paper.blocks)) continue
      if (count === announced.value || list.items.length === announced.value || holdsSeveral(list, announced)) continue
      yield found(block, announced, list, count)
    }
  },
}

const found = (block: Block, announced: Announced, { items, sure, marked, lead }: List, count: number): Found => ({
  at: { block, quote: announced.text },
  says: `This says ${announced.text}, and ${inWords(count)} ${count === 1 ? 'follows' : 'follow'}`,
  evidence: items.slice(0, 15).map(item => ({ block: item, quote: item.text.slice(0, 80) })),
  severity: !sure ? 'note' : marked && (/:\s?[-–—]?$/.test(lead.text) || announced.following) ? 'error' : 'warning',
})

/** 'They are:', 'These are as follows:' of what the sentence before announced. */
const again =
  /^(?:these|they|those)(?: \p{L}+){0,2} (?:are|were)(?: as follows| set out below| listed below)?\s?:\s?[-–—]?$/iu

/** The last sentence above the list; or the paragraph before, where the line between speaks of the same things. */
function leadOf({ lead, items }: List, blocks: readonly Block[]): { block: Block; announced: Announced } | null {
  const sentences = sentencesIn(lead.text)
  const last = sentences.at(-1)
  if (!last || items.length < 2) return null
  const before = again.test(last.text) ? announcedBy((sentences.at(-2)?.text ?? '').replace(/[.:]$/, '')) : null
  if (before) return { block: lead, announced: before }
  const announced = announcedBy(last.text)
  const leads = /:\s?[-–—]?$/.test(lead.text)
  if (announced) {
    const near = leads || announced.following || last.text.length - announced.end < announced.text.length + 3
    return near ? { block: lead, announced } : null
  }
  const above = blocks[lead.n - 1]
  if (!above || !leads || !/:\s?[-–—]?$/.test(above.text) || above.part !== lead.part) return null
  const first = announcedBy(sentencesIn(above.text).at(-1)?.text ?? '')
  return first && lead.text.toLowerCase().includes(first.noun) ? { block: above, announced: first } : null
}

/** Broken lines were not joined: below the last item the sentence goes on, and another bullet follows. */
function goesOn({ items }: List, blocks: readonly Block[]): boolean {
  const last = items.at(-1)
  if (!last?.bullet) return false
  const below = blocks.slice(last.n + 1, last.n + 7)
  const next = below.findIndex(({ bullet }) => bullet)
  return next > 0 && below.slice(0, next).every(({ text, number }) => number === null && /^\p{Ll}/u.test(text))
}

/** Names printed twice are one. */
const distinct = (items: readonly Block[]): number =>
  new Set(items.map(({ text }) => text.toLowerCase().replace(/\(.*?\)|[^\p{L}\p{N}]/gu, ''))).size

/** Items that hold several things each, or sums of them: 'fifteen fixed penalty notices', 'Appleton and Ditton'. */
function holdsSeveral({ items }: List, { value }: Announced): boolean {
  const counted = items.filter(({ text }) =>
    /^\(?\d|[-–:(]\s?\d+\)?$|^(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(text),
  )
  if (counted.length * 2 > items.length) return true
  const pairs = items.filter(
    ({ text }) => text.split(/\s+/).length <= 6 && /\p{L}\s(?:and|&)\s\p{L}|\bx\s?\d/u.test(text),
  )
  return items.length < value && pairs.length >= value - items.length && pairs.length * 2 >= items.length
}
