/** Whether two questions, or two actions, are in substance the same: how many of their telling words they share. Pure; a person decides. */
import { fold } from '../lib/index.ts'

/** Words that say nothing of what a question is about. */
const common = new Set(
  (
    'a about all also am an and any are as at be because been before being board but by can cannot could council councillor councillors ' +
    'did do does doing done for from get give given had has have having he her his how i if in into is it its last like made make may me ' +
    'meeting member members might more most much must my no not now of on one only or other our out over please question say she should ' +
    'since so some such tell than that the their them then there these they this those to under until up us very was we were what when ' +
    'where which while who why will with would year years you your'
  ).split(' '),
)

/** The beginning of a word, so that 'patrols' and 'patrol', 'reported' and 'report' are one. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 8)

const telling = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter(word => word.length > 1 && !common.has(word))
      .map(stem),
  )

/** From 0 to 1: the share of the shorter question's telling words that the other has too. 0 where either has fewer than three. */
export function likeness(one: string, other: string): number {
  const [a, b] = [telling(one), telling(other)]
  const least = Math.min(a.size, b.size)
  if (least < 3) return 0
  return [...a].filter(word => b.has(word)).length / least
}

/** From here on a question is shown to the clerk beside the earlier one. */
export const suspicious = 0.6

/** The earlier ones that a question may repeat, the likest first. */
export const alikeTo = <T extends { readonly words: string }>(words: string, earlier: readonly T[]): T[] =>
  earlier
    .map(one => ({ one, like: likeness(words, one.words) }))
    .filter(({ like }) => like >= suspicious)
    .sort((a, b) => b.like - a.like)
    .map(({ one }) => one)
