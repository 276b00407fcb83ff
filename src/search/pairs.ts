/**
 * Neighbours in a text, as tags: the index knows which words a paragraph has and not their order, so that a phrase of common
 * words would have to be read for in every paragraph that has them all. With its pairs in the index it is found at once.
 */

// No pairs with these: they are half of any text and tell little. Index and query only have to use the same list.
const little = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does for from had has have he
  her his how i if in into is it its may more most must no not of on or other our out over she should so some such than
  that the their them then there these they this those to under up was we were what when which who will with would you`.split(
    /\s+/,
  ),
)

// Words of one stem begin alike; what else begins alike is told apart when the paragraph itself is looked at.
const begin = (word: string) => word.slice(0, 4)

/** ['the', 'domestic', 'abuse', 'act'] → ['~dome abus', '~abus act'], each once. */
export function pairsOf(words: readonly string[]): string[] {
  const pairs = new Set<string>()
  for (let at = 1; at < words.length; at++) {
    const [one = '', two = ''] = [words[at - 1], words[at]]
    if (!little.has(one) && !little.has(two)) pairs.add(`~${begin(one)} ${begin(two)}`)
  }
  return [...pairs]
}
