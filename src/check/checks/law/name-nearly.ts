/** The name of a public body with one word that is another. */
import type { Check } from '../../check.ts'
import type { Facts, Named } from '../../facts/facts.ts'
import { remember } from '../../mentions/remember.ts'
import { tokensOf } from '../../mentions/tokens.ts'
import { keyOf, wordsIn } from '../../mentions/words.ts'
import { distance } from './distance.ts'

type Name = { keys: readonly string[]; row: Named }

type Find = (text: string) => readonly { quote: string; row: Named; mild: boolean }[]

const tables = new WeakMap<Facts, Find>()

export const nameNearly: Check = {
  id: 'name-nearly',
  family: 'law',
  severity: 'warning',
  says: 'The name of a public body with one word that is another',
  *look({ blocks }, _, facts) {
    const nearly = tableOf(facts)
    for (const block of blocks)
      for (const { quote, row, mild } of nearly(block.text))
        yield {
          at: { block, quote },
          says: `This says “${quote}”, and the name is ${row.name}`,
          evidence: [{ file: row.source, line: null, quote: row.name }],
          mend: row.name,
          ...(mild && { severity: 'note' as const }),
          same: quote.toLowerCase(),
        }
  },
}

function nearNames(
  text: string,
  byWord: ReadonlyMap<string, readonly Name[]>,
): { quote: string; row: Named; mild: boolean }[] {
  const words = wordsIn(text)
  return words.flatMap(({ key }, n) =>
    (byWord.get(key) ?? []).flatMap(({ keys, row }) => {
      const from = n - keys.indexOf(key)
      const said = words.slice(Math.max(0, from), from + keys.length)
      const [first, last] = [said[0], said.at(-1)]
      if (!first || !last || said.length < keys.length) return []
      const other = onlyOther(
        said.map(one => one.key),
        keys,
      )
      if (other === null || !/^[A-Z]/.test(said[other]?.text ?? '') || !/^[A-Z]/.test(first.text)) return []
      const quote = text.slice(first.start, last.start + last.text.length)
      if (/[.;:()]/.test(quote) || row.wrong.some(wrong => wrong.toLowerCase() === quote.toLowerCase())) return []
      return [{ quote, row, mild: [said[other]?.key ?? '', keys[other] ?? ''].every(one => sorts.test(one)) }]
    }),
  )
}

/** Names of three words and more, by their first two: one of them is right where only one word is wrong. */
function tableOf(facts: Facts): Find {
  const known = tables.get(facts)
  if (known) return known
  const names = facts.named
    .map(row => ({ row, keys: row.name.replaceAll(',', '').split(' ').map(keyOf) }))
    .filter(({ row, keys }) => keys.length > 2 && /^[A-Z]/.test(row.name))
  const byWord = new Map<string, Name[]>()
  for (const name of names) for (const key of name.keys.slice(0, 2)) byWord.set(key, [...(byWord.get(key) ?? []), name])
  const long = names.map(({ keys }) => keys.filter(key => /^[a-z]{5,}$/.test(key)))
  const each = new Set(long.flat())
  const mayName = (text: string): boolean => {
    const here = new Set(tokensOf(text).filter(token => each.has(token)))
    return here.size > 0 && long.some(keys => keys.filter(key => !here.has(key)).length === 1)
  }
  const made = remember((text: string) => (mayName(text) ? nearNames(text, byWord) : []))
  tables.set(facts, made)
  return made
}

/** Words beside the right ones that are right too: a minister of a ministry. */
/** What sort of body it is: one said for another. 'Committee' only in a name too long for a council’s own. */
const sorts = /^(?:agency|executive|authority|commission|office|inspectorate)$/
const offices = /^(?:minister|inspector|commissioner|director|regulation|department)s?$|(?:ing|ed)$/

/** The place of the only word that is another, where it is like the right one and no plural of it. */
function onlyOther(said: readonly string[], words: readonly string[]): number | null {
  let other: number | null = null
  for (const [n, word] of words.entries()) {
    if (said[n] === word) continue
    if (other !== null) return null
    other = n
  }
  const [wrong = '', right = ''] = other === null ? [] : [said[other], words[other]]
  const like =
    (sorts.test(wrong) && sorts.test(right)) ||
    (wrong === 'committee' && right === 'commission' && words.length > 4) ||
    (wrong[0] === right[0] && Math.min(wrong.length, right.length) >= 5 && distance(wrong, right) <= 3)
  if (offices.test(wrong)) return null
  const plural = other === words.length - 1 && (wrong === `${right}s` || wrong.replace(/ies$/, 'y') === right)
  return like && !plural ? other : null
}
