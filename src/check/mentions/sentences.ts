/** The sentences of a paragraph. */
import { remember } from './remember.ts'

/** `start` counts UTF-16 units in the paragraph. */
export type Sentence = { text: string; start: number }

const short =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Prof|Rev|Hon|St|No|Nos|p|pp|para|paras|cl|art|reg|regs|Sch|vol|approx|e\.g|i\.e|etc|v|vs|c|Ltd|Co|Inc|a\.m|p\.m|[A-Z]))\.$/

/** Ends at '.', '!', '?' before white space and a capital, a digit or a quotation mark; 'Mr.', 'A. Smith' and 'e.g.' end nothing. */
export const sentencesIn = remember((text: string): readonly Sentence[] => {
  const all: Sentence[] = []
  let from = 0
  for (const end of text.matchAll(/[.!?]["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\d])/gu)) {
    const till = end.index + end[0].length
    const words = text.slice(from, till).trimEnd()
    if (short.test(words)) continue
    all.push({ text: words, start: from })
    from = till
  }
  const rest = text.slice(from).trimEnd()
  if (rest !== '') all.push({ text: rest, start: from })
  return all
})

/** The sentence in which the place `at` of a paragraph stands. */
export const sentenceAt = (text: string, at: number): string =>
  sentencesIn(text).findLast(({ start }) => start <= at)?.text ?? text
