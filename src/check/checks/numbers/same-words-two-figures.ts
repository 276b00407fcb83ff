/** The same sentence twice in a paper, with another figure. */
import type { Check } from '../../check.ts'
import { type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { remember } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { type Block, isProse } from '../../paper/paper.ts'

type Told = { block: Block; text: string; numbers: readonly NumberMention[] }

export const sameWordsTwoFigures: Check = {
  id: 'same-words-two-figures',
  family: 'numbers',
  severity: 'warning',
  says: 'The same sentence in two places, with two different figures',
  *look({ blocks }) {
    const said = new Map<string, Told[]>()
    for (const block of blocks)
      if (isProse(block))
        for (const { key, text, numbers } of bareIn(block.text)) {
          const before = said.get(key)
          if (before) before.push({ block, text, numbers })
          else said.set(key, [{ block, text, numbers }])
        }
    for (const [first, second, ...more] of said.values()) {
      if (!first || !second || more.length > 1) continue
      for (const other of [second, ...more]) {
        const wrong = other.numbers.filter(
          (one, n) => one.value !== first.numbers[n]?.value || one.kind !== first.numbers[n]?.kind,
        )
        const [one] = wrong
        if (!one || (wrong.length > 1 && wrong.length === other.numbers.length)) continue
        const was = first.numbers[other.numbers.indexOf(one)]
        yield {
          at: { block: other.block, quote: one.text },
          says: `This says ${one.text}, and the same sentence elsewhere says ${was?.text ?? ''}`,
          evidence: [{ block: first.block, quote: first.text }],
          severity: first.block.at === other.block.at || named(other.text) ? 'warning' : 'note',
        }
        break
      }
    }
  },
}

const passing =
  /\b(?:pay|paid|payment|invoices?|cheque|votes?|voted|against|abstain\w*|seconded|minutes each|adjourned|application|£\d[\d,.]*\s(?:to|for))\b/i

/** Sentences with figures, and by which words they are known: all of them, dates and years as well, without the figures. */
const bareIn = remember((text: string) =>
  sentencesIn(text).flatMap(({ text: sentence, start }) => {
    const numbers = numbersIn(text).filter(one => one.start >= start && one.end <= start + sentence.length)
    if (numbers.length === 0 || passing.test(sentence)) return []
    let bare = sentence
    for (const one of numbers.toReversed()) bare = `${bare.slice(0, one.start - start)}#${bare.slice(one.end - start)}`
    const key = bare
      .toLowerCase()
      .replace(/[^\p{L}\d#]+/gu, ' ')
      .trim()
    const words = key.split(' ').length
    return words < (/#$/.test(key) ? 6 : 8) ? [] : [{ key, text: sentence, numbers }]
  }),
)

/** It speaks of something with a name, or is long: no form of words used of many things. */
const named = (sentence: string): boolean =>
  /\s\p{Lu}\p{L}+\s\p{Lu}/u.test(sentence) ||
  sentence.split(' ').length > 14 ||
  /[–-]\s\d+%[.;,]?(?:\sand)?$/.test(sentence)
