/** One count of the same thing, in the same place and at the same time, given with two figures in one report or minute. */
import type { Check } from '../../check.ts'
import { datesIn, monthNames } from '../../mentions/dates.ts'
import { isMeasure, type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { remember } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { type Block, isProse } from '../../paper/paper.ts'

type Told = { block: Block; number: NumberMention }

export const sameThingTwoFigures: Check = {
  id: 'same-thing-two-figures',
  family: 'numbers',
  severity: 'warning',
  says: 'A count of the same thing, place and time that is another elsewhere in the report',
  *look({ blocks }) {
    const first = new Map<string, Told>()
    for (const block of blocks)
      if (isProse(block))
        for (const { key, number } of keyedIn(block.text)) {
          const root = (block.at ?? block.part).split('.').slice(0, 2).join('.')
          const before = first.get(`${root} ${key}`)
          if (!before) first.set(`${root} ${key}`, { block, number })
          else if (before.number.value !== number.value && before.block !== block)
            yield {
              at: { block, quote: number.text },
              says: `This says ${number.text}, and elsewhere it is ${before.number.text}`,
              evidence: [{ block: before.block, quote: before.number.text }],
              same: key,
            }
        }
  },
}

const small = /^(?:the|of|in|and|a|an|with|by|to|for|on|were|was|are|is|had|have)$/
const name = /(?<=[\p{Ll}\d,%] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu

/**
 * By what is counted, the names and the dates of its sentence, and nothing else. A sentence with several figures compares, and one without
 * a name or a date speaks of nothing in particular.
 */
const keyedIn = remember((text: string): { key: string; number: NumberMention }[] =>
  sentencesIn(text).flatMap(({ text: sentence, start }) => {
    const own = numbersIn(text).filter(
      one => one.start >= start && one.end <= start + sentence.length && !isMeasure(one),
    )
    const [number] = own
    if (!number || own.length > 1 || number.value < 10) return []
    const dates = [
      ...datesIn(sentence).map(one => `${one.year}-${one.month}-${one.day}`),
      ...(sentence.match(/\b(?:(?:19|20)\d\d(?:[/–-]\d\d)?|(?:\p{L}+|\d+) (?:days|weeks|months|quarters|years))\b/gu) ??
        []),
      ...monthNames.filter(month => sentence.includes(month)),
    ]
    const names = [...sentence.matchAll(name)]
      .map(([found]) => found)
      .filter(one => datesIn(one).length === 0 && !/^(?:Between|April|May)$/.test(one))
    const behind = sentence.slice(number.end - start).match(/[\p{L}’'-]+/gu) ?? []
    const thing = behind.filter(word => !small.test(word.toLowerCase())).slice(0, number.kind === 'percent' ? 1 : 2)
    if (dates.length === 0 || names.length === 0 || thing.length < (number.kind === 'percent' ? 1 : 2)) return []
    return [
      {
        key: [number.kind, ...thing, ...[...new Set(names)].sort(), ...[...new Set(dates)].sort()]
          .join(' ')
          .toLowerCase(),
        number,
      },
    ]
  }),
)
