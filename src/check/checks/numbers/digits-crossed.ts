/** '131 responses' and 'the 113 responses': one figure given twice, with its digits crossed. */
import type { Check, Found } from '../../check.ts'
import { bareWords } from '../../mentions/clauses.ts'
import { datesIn } from '../../mentions/dates.ts'
import { isMeasure, type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { type Block, isProse } from '../../paper/paper.ts'

type Said = { block: Block; one: NumberMention; words: ReadonlySet<string>; times: string; order: string }

const empty = new Set(
  'of in on at for to with from by and or but that which who it its this these those will would can may there their they has had been most more all were was are is'.split(
    ' ',
  ),
)

export const digitsCrossed: Check = {
  id: 'digits-crossed',
  family: 'numbers',
  severity: 'note',
  says: 'A figure that is given twice, with its digits in another order',
  *look({ reports, minutes }) {
    for (const { blocks } of [...reports, ...(minutes?.items ?? [])]) yield* crossed(blocks)
  },
}

function* crossed(blocks: readonly Block[]): Generator<Found> {
  const known = new Map<string, Said[]>()
  for (const block of blocks.filter(isProse))
    for (const { text } of sentencesIn(block.text)) {
      const figures = numbersIn(text).filter(one => !isMeasure(one))
      const [one] = figures
      const digits = one?.text.replaceAll(/\D/g, '') ?? ''
      if (
        !one ||
        figures.length > 1 ||
        one.kind === 'percent' ||
        digits.replace(/0+$/, '').length < 2 ||
        digits.length < 3
      )
        continue
      const words = new Set(bareWords(text.replace(one.text, ' ')).filter(word => !empty.has(word) && !/\d/.test(word)))
      const times = datesIn(text)
        .map(date => date.text)
        .join(' ')
      const said: Said = { block, one, words, times, order: digits }
      const key = `${one.kind} ${digits.length} ${[...digits].sort().join('')}`
      const before = (known.get(key) ?? []).slice(0, 20).find(other => isSame(other, said))
      if (before)
        yield {
          at: { block, quote: one.text },
          says: `This says ${one.text}, and the same seems to be ${before.one.text} before, with the digits in another order`,
          evidence: [{ block: before.block, quote: before.one.text }],
        }
      known.set(key, [...(known.get(key) ?? []), said])
    }
}

const isSame = (a: Said, b: Said): boolean => {
  const shared = [...a.words].filter(word => b.words.has(word)).length
  return (
    a.order !== b.order && a.times === b.times && shared >= 2 && shared >= Math.min(a.words.size, b.words.size) * 0.5
  )
}
