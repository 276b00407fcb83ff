/** Papers name the same thing in slightly different words: an agenda item, its report and its minute. */
import { fold } from '../lib/index.ts'

/** The one with the same words, else the one that shares most of its longer words; none below three in five. Pure. */
export function bestByTitle<T extends { title: string }>(title: string, among: T[]): T | undefined {
  const exact = among.find(one => fold(one.title) === fold(title))
  if (exact) return exact
  const words = (text: string) =>
    new Set(
      fold(text)
        .split(' ')
        .filter(word => word.length > 3),
    )
  const wanted = words(title)
  const scored = among
    .map(one => {
      const own = words(one.title)
      const shared = [...own].filter(word => wanted.has(word)).length
      return { one, likeness: shared / Math.max(1, Math.min(own.size, wanted.size)) }
    })
    .sort((a, b) => b.likeness - a.likeness)
  const best = scored[0]
  return best && best.likeness >= 0.6 ? best.one : undefined
}
