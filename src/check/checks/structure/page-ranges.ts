/** The pages that an agenda gives for its items. */
import type { Check } from '../../check.ts'
import type { Block, Paper } from '../../paper/paper.ts'

type Item = { block: Block; from: number; to: number; part: string | null; n: number; lettered: boolean }

export const pageRanges: Check = {
  id: 'page-ranges',
  family: 'structure',
  severity: 'warning',
  says: 'Pages of an item of the agenda that run backwards, overlap those of another item or leave some out',
  *look(paper) {
    const items = itemsWith(paper)
    const gaps: { before: Item; now: Item }[] = []
    for (const [i, now] of items.entries()) {
      const range = `${now.from} - ${now.to}`
      const at = { block: now.block, quote: '' }
      if (now.to < now.from) {
        yield { at, says: `These pages run backwards: ${range}`, evidence: [], severity: 'error' }
        continue
      }
      const before = items[i - 1]
      if (!before || before.to < before.from) continue
      const evidence = [{ block: before.block, quote: '' }]
      const above = before.to === before.from ? `page ${before.to}` : `pages ${before.from} - ${before.to}`
      if (within(now, before)) continue
      if (now.to < before.from)
        yield { at, says: `The pages ${range} come before ${above} of the item above`, evidence }
      else if (now.from <= before.to)
        yield {
          at,
          says: `The pages ${range} overlap ${above} of the item above`,
          evidence,
          severity: now.from < before.to ? 'error' : 'warning',
        }
      else if (now.from > before.to + 1) gaps.push({ before, now })
    }
    const joined = items.length - 1 - gaps.length
    for (const { before, now } of gaps) {
      const blank = now.from === before.to + 2 && now.from % 2 === 1
      if (blank || now.part !== before.part) continue
      yield {
        at: { block: now.block, quote: '' },
        says: `Page ${now.from} begins this item, and the item above ends at page ${before.to}: what is between is nobody’s`,
        evidence: [{ block: before.block, quote: '' }],
        severity: gaps.length === 1 && joined >= 2 && now.n === before.n + 1 ? 'warning' : 'note',
      }
    }
  },
}

/** The same pages, or a lettered item on some of its parent's. */
const within = (now: Item, before: Item): boolean =>
  now.from >= before.from && now.to <= before.to && (now.lettered || now.to - now.from === before.to - before.from)

const backwards = /(?:^|[(\t]|\s{3}|\bpages?\s)\s*(?:pages?\s+)?(\d{1,3})\s*[-–]\s*(\d{1,3})\)?[\s|]*$/i

/** The block is the line where the pages stand, else the item's own. The reader leaves some that run backwards in the title. */
function itemsWith({ reading, agenda }: Paper): Item[] {
  return (reading.agenda ?? []).flatMap(({ pages, part, number }, n) => {
    const lettered = /[a-z]/i.test(number ?? '')
    const own = agenda.filter(one => one.at === `agenda.${n}`)
    const block = own.find(one => one.role === 'pages') ?? own[0]
    if (pages && block) return [{ block, from: pages[0], to: pages[1], part, n, lettered }]
    for (const one of own) {
      const [, from = 0, to = 0] = backwards.exec(one.lines[0]?.text ?? '') ?? []
      if (Number(from) > Number(to)) return [{ block: one, from: Number(from), to: Number(to), part, n, lettered }]
    }
    return []
  })
}
