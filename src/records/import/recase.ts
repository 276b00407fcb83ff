/**
 * Titles printed in capitals, shown as a sentence: some screen readers spell capitals out, and everybody reads them slower.
 * Which words keep a capital is learnt from the same document's own sentences. Pure.
 */

export type Casing = Map<string, string>

const word = /\p{L}[\p{L}\p{N}’'-]*/gu
const isCapitals = (text: string) => text === text.toUpperCase() && /\p{L}{2}/u.test(text)

/** How each word is most often written inside the sentences of these texts: 'prevent' → 'Prevent', 'asb' → 'ASB'. */
export function casingOf(texts: string[]): Casing {
  const counts = new Map<string, Map<string, number>>()
  for (const text of texts) {
    if (isCapitals(text)) continue
    for (const { 0: written, index } of text.matchAll(word)) {
      // The first word of a sentence has a capital whatever it is.
      if (index === 0 || /[.:;•“"(–-]\s*$/.test(text.slice(Math.max(0, index - 3), index))) continue
      const forms = counts.get(written.toLowerCase()) ?? new Map<string, number>()
      forms.set(written, (forms.get(written) ?? 0) + 1)
      counts.set(written.toLowerCase(), forms)
    }
  }
  return new Map([...counts].map(([lower, forms]) => [lower, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? lower]))
}

/** The title as a sentence where it is all capitals; else as it is printed. Words that the document writes nowhere go small. */
export function recase(title: string, casing: Casing): string {
  const letters = title.replace(/\P{L}/gu, '')
  if (letters.length < 5 || !isCapitals(title)) return title
  const sentence = title.replace(word, (written, at: number) => {
    const known = casing.get(written.toLowerCase())
    if (known !== undefined) return known
    // Letters with figures (S106, COVID-19) and single letters after the first stay.
    return /\p{N}/u.test(written) || (written.length === 1 && at > 0 && written !== 'A')
      ? written
      : written.toLowerCase()
  })
  return sentence.replace(/\p{L}/u, first => first.toUpperCase())
}
