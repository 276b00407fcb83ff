/** What is said of numbered headings that break their row. */
import type { Found } from '../../check.ts'
import { breaksIn } from '../../mentions/ordinals.ts'
import type { Mark } from '../../mentions/marks.ts'
import type { Block } from '../../paper/paper.ts'

/**
 * `things` as in 'Two items'. `around`: all the blocks among which a number may be printed that the reader did not take
 * for a heading. `unsure`: where one left out may have been lost in reading.
 */
export function* brokenRow(
  marks: readonly Mark[],
  around: readonly Block[],
  things: string,
  unsure: (before: Block, now: Block) => boolean = () => false,
): Generator<Found> {
  for (const { n, kind, expected } of breaksIn(marks.map(mark => mark.value))) {
    const now = marks[n]
    const before = marks[n - 1]
    if (!now || !before) continue
    const due = before.fixed.replace('#', String(expected).padStart(digitsIn(before), '0'))
    const evidence = [{ block: before.block, quote: '' }]
    const at = { block: now.block, quote: '' }
    const twin = marks.find(mark => mark !== now && mark.value === now.value && mark.fixed === now.fixed)
    if (kind !== 'missing' && twin)
      yield {
        at,
        says: `Two ${things} are numbered ${now.label}`,
        evidence: [{ block: twin.block, quote: '' }],
        severity: 'error',
      }
    else if (kind !== 'missing')
      yield { at, says: `This is numbered ${now.label}, and ${due} is due after ${before.label}`, evidence }
    else if (!around.some(block => beginsWith(block, due)))
      yield {
        at,
        says: `The numbers go from ${before.label} to ${now.label}: ${due} is missing`,
        evidence,
        severity: now.value - expected > 3 || unsure(before.block, now.block) ? 'note' : 'warning',
      }
  }
}

const digitsIn = ({ label, value }: Mark): number => {
  const found = label.match(/\d+/g)?.find(one => Number(one) === value) ?? ''
  return found.startsWith('0') ? found.length : 1
}

const beginsWith = ({ lines }: Block, label: string): boolean =>
  lines.some(({ text }) => {
    const bare = text.replace(/^[^\p{L}\d]+/u, '')
    return bare.startsWith(label) && !/^\d/.test(bare.slice(label.length))
  })
