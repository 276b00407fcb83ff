/** Two figures beside each other, and a difference between them that is another. */
import type { Check } from '../../check.ts'
import { numbersIn } from '../../mentions/numbers.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const against = /\b(?:against|compared (?:with|to)|up from|down from)\s(?:the |a total of |only |just )*$/i
const between = /^(?:\s[\p{L}'’]+){0,6},?\s?(?:which (?:is|was)|that (?:is|was)|or|–|-)?\s?\(?$/u
const differs = /^\s(?:[\p{L}’']+\s)?(?<word>fewer|less|more|lower|higher)\b(?!\sthan)/iu

/** '223 this year against 240 last year, 12 fewer'. */
export const differenceOfCounts: Check = {
  id: 'difference-of-counts',
  family: 'numbers',
  severity: 'error',
  says: 'A difference that is not the one between the two figures beside it',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\b(?:fewer|less|more|lower|higher)\b/i.test(block.text)) continue
      for (const { text, start } of sentencesIn(block.text)) {
        const own = numbersIn(block.text).filter(one => one.start >= start && one.end <= start + text.length)
        for (const [n, by] of own.entries()) {
          const [now, was] = [own[n - 2], own[n - 1]]
          const word = differs.exec(block.text.slice(by.end))?.groups?.['word']?.toLowerCase()
          if (!now || !was || !word || now.kind !== was.kind || by.kind !== was.kind || now.kind === 'percent') continue
          if (!against.test(block.text.slice(now.end, was.start)) || !between.test(block.text.slice(was.end, by.start)))
            continue
          const difference = now.value - was.value
          const signed = /more|higher/.test(word) ? by.value : -by.value
          if (Math.abs(difference - signed) < (now.step + was.step + by.step) / 2) continue
          yield {
            at: { block, quote: `${by.text}${block.text.slice(by.end).match(differs)?.[0] ?? ''}` },
            says:
              difference === 0
                ? 'The two figures are the same'
                : `From ${was.text} to ${now.text} is ${now.kind === 'money' ? `£${Math.abs(difference) / 100}` : Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'}, and this says ${by.text} ${word}`,
            evidence: [
              { block, quote: now.text },
              { block, quote: was.text },
            ],
          }
        }
      }
    }
  },
}
