/** One count of one thing, given for two stretches of time in two places. */
import type { Check } from '../../check.ts'
import { isMeasure, numbersIn } from '../../mentions/numbers.ts'
import { periodsIn } from '../../mentions/periods.ts'
import type { Block, Paper } from '../../paper/paper.ts'

type Period = { text: string; key: string }
type Told = { block: Block; quote: string; period: Period; from: Block; own: boolean }

export const sameFigureTwoPeriods: Check = {
  id: 'same-figure-two-periods',
  family: 'numbers',
  severity: 'warning',
  says: 'One count of the same thing for two different periods',
  *look(paper) {
    const first = new Map<string, Told>()
    for (const block of paper.blocks) {
      if (block.cells !== null || block.part === 'front' || block.part === 'agenda') continue
      for (const number of numbersIn(block.text)) {
        if (number.kind === 'percent' || number.value < 20 || number.thing === '' || isMeasure(number)) continue
        const words = /^(?:\W+\w+){1,4}/.exec(block.text.slice(number.end))?.[0] ?? ''
        const period = periodOf(paper, block)
        if (words.trim().split(/\W+/).length < 4 || period === null) continue
        const told = { block, quote: block.text.slice(number.start, number.end + words.length), ...period }
        const before = first.get(`${number.value}${words.toLowerCase()}`)
        if (!before) first.set(`${number.value}${words.toLowerCase()}`, told)
        else if (
          before.block !== block &&
          before.period.key !== told.period.key &&
          (rootOf(before.block) !== rootOf(block) || (before.own && told.own))
        ) {
          yield {
            at: { block, quote: told.quote },
            says: `This is for ${told.period.text}, and the same figure stands for ${before.period.text} elsewhere`,
            evidence: [
              { block: before.block, quote: before.quote },
              { block: before.from, quote: before.period.text },
              { block: told.from, quote: told.period.text },
            ],
            severity: number.value >= 50 && (before.own || told.own) ? 'warning' : 'note',
            same: `${number.value}${words}`,
          }
        }
      }
    }
  },
}

const spoken =
  /\b(?:the )?(?:(?:last|past|previous|first|second|third|fourth|next|final) (?:(?:two|three|four|six|nine|twelve|\d+) )?(?:quarters?|months|years?|weeks)|quarter (?:one|two|three|four|[1-4])|Q[1-4]|(?:whole|full) year)\b/i

function periodIn(text: string): Period | null {
  const found = periodsIn(text).find(one => one.kind !== 'since')
  if (found) return { text: found.text, key: `${found.from} ${found.until}` }
  const words = spoken.exec(text)?.[0]
  return words === undefined ? null : { text: words, key: words.toLowerCase().replace(/^the /, '') }
}

/** 'reports.2', 'minutes.items.3': where the words stand. */
const rootOf = ({ at, part }: Block): string =>
  (at ?? part)
    .split('.')
    .slice(0, at?.startsWith('minutes') ? 3 : 2)
    .join('.')

/** Its own; else the last one that the report gives above it as the period of what follows. */
function periodOf(paper: Paper, block: Block): { period: Period; from: Block; own: boolean } | null {
  const own = periodIn(block.text)
  if (own) return { period: own, from: block, own: true }
  const root = rootOf(block)
  let weak: { period: Period; from: Block; own: boolean } | null = null
  for (let n = block.n - 1, steps = 0; n >= 0 && steps < 150; n--, steps++) {
    const above = paper.blocks[n]
    if (!above || rootOf(above) !== root) break
    const strong = /\b(?:period|covers|covering|across)\b/i.test(above.text)
    if (!strong && (weak || !/\b(?:overview|annual report|year)\b/i.test(above.text))) continue
    const period = periodIn(above.text)
    if (period && strong) return { period, from: above, own: false }
    if (period) weak = { period, from: above, own: false }
  }
  return weak
}
