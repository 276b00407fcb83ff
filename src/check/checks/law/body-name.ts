/** A public body, a power or a law under a name that is not quite its own. */
import type { Check } from '../../check.ts'
import type { Facts, Named } from '../../facts/facts.ts'
import { phrasesIn } from '../../mentions/phrases.ts'

/** Bodies abroad, and names that go on. */
const others = /Northern Ireland|\bIrish\b|\bUS\b|\bUSA\b|United States|American|\bScottish\b|European/
const goesOn = /^\s(?:and|&)\s(?:Science|Skills|Employment)\b/

type Table = { find: ReturnType<typeof phrasesIn>; rows: ReadonlyMap<string, Named> }
const tables = new WeakMap<Facts, Table>()

export const bodyName: Check = {
  id: 'body-name',
  family: 'law',
  severity: 'warning',
  says: 'A public body, power or law under a name that is not quite its own',
  *look({ blocks }, _, facts) {
    const { find, rows } = tableOf(facts)
    for (const block of blocks)
      for (const { text, start, phrase } of find(block.text)) {
        const row = rows.get(phrase)
        if (
          !row ||
          text.toLowerCase() === row.name.toLowerCase() ||
          others.test(block.text) ||
          goesOn.test(block.text.slice(start + text.length))
        )
          continue
        const plural = /s$/i.test(text) && !/s$/i.test(phrase) && !/s$/i.test(row.name) ? 's' : ''
        yield {
          at: { block, quote: text },
          says: `This says “${text}”, and the name is ${row.name}${plural}`,
          evidence: [{ file: row.source, line: null, quote: row.name }],
          mend: cased(row.name + plural, text),
          severity: row.mild ? 'note' : 'warning',
          same: row.name,
        }
      }
  },
}

function tableOf(facts: Facts): Table {
  const known = tables.get(facts)
  if (known) return known
  const rows = new Map(facts.named.flatMap(row => row.wrong.map(wrong => [wrong, row] as const)))
  const made = { find: phrasesIn([...rows.keys()]), rows }
  tables.set(facts, made)
  return made
}

/** With capitals where the paper has them. */
const cased = (name: string, like: string): string =>
  like === like.toUpperCase()
    ? name.toUpperCase()
    : /^\p{Lu}.*\s\p{Lu}/u.test(like)
      ? name.replace(/(?<=^|\s|-)\p{Ll}(?!nd\b|f\b|or\b)/gu, letter => letter.toUpperCase())
      : /^\p{Lu}/u.test(like)
        ? name.charAt(0).toUpperCase() + name.slice(1)
        : name
