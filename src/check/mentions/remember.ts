/** A pure function of words that keeps its last answers: while somebody writes, all paragraphs but one are as they were. */

const most = 20_000

export function remember<T>(work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = work(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, made)
    return made
  }
}

const none: readonly RegExpExecArray[] = []

/** All places of a pattern (with the flag g) in words. `needs`: a quicker pattern without which there is none. */
export const matchesOf = (pattern: RegExp, needs?: RegExp): ((text: string) => readonly RegExpExecArray[]) =>
  within(
    needs,
    remember(text => {
      const all = [...text.matchAll(pattern)]
      return all.length === 0 ? none : all
    }),
  )

/** What is soon seen not to be there is not kept. */
const within =
  (needs: RegExp | undefined, all: (text: string) => readonly RegExpExecArray[]) =>
  (text: string): readonly RegExpExecArray[] =>
    needs && !needs.test(text) ? none : all(text)

/** Whether words hold a pattern. */
export const holds = (pattern: RegExp): ((text: string) => boolean) => remember(text => pattern.test(text))

/** The same of a paper or a part of one: for as long as somebody holds it. */
export function rememberOf<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { made: T }>()
  return of => {
    const known = kept.get(of) ?? { made: work(of) }
    kept.set(of, known)
    return known.made
  }
}
