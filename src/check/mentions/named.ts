/** Everybody whom a paper names, in its lists and in its words. */
import { fold } from '../../lib/index.ts'
import type { Place } from '../check.ts'
import type { Paper } from '../paper/paper.ts'
import { isAttendance, type ListKey, listKeys, listsOf } from './attendance.ts'
import { type Name, nameOf } from './names.ts'
import { near } from './near.ts'
import { peopleIn } from './people.ts'
import { remember } from './remember.ts'

/** One way of writing a name: where it stands, and on which lists. `titled`: somewhere it has a title or stands on a list. */
export type Named = { name: Name; places: Place[]; lists: Set<ListKey>; titled: boolean }

/** By the name as printed. */
export function namedIn(paper: Paper): ReadonlyMap<string, Named> {
  const all = new Map<string, Named>()
  const add = (name: Name, at: Place, list: ListKey | null, titled: boolean) => {
    const key = name.printed
      .replace(/[.\s]+/g, ' ')
      .replace(/’/g, "'")
      .toLowerCase()
    const one = all.get(key) ?? { name, places: [], lists: new Set<ListKey>(), titled: false }
    one.places.push(at)
    if (list) one.lists.add(list)
    one.titled ||= titled
    all.set(key, one)
  }
  const lists = listsOf(paper)
  for (const key of listKeys) for (const { name, at } of lists[key] ?? []) add(name, at, key, true)
  const listed = forenamesOf([...all.values()].map(({ name }) => name))
  for (const block of paper.blocks) {
    if (isAttendance(block) || block.role === 'member') continue
    const people = peopleIn(block.text)
    for (const { name, text, titled } of people) add(name, { block, quote: text }, null, titled)
    for (const text of pairsIn(block.text)) {
      const [first = '', last = ''] = text.split(' ').map(fold)
      const slip = listed.get(last)?.some(one => near(one, first)) && !people.some(one => one.text.includes(text))
      const name = slip ? nameOf(text) : null
      if (name) add(name, { block, quote: text }, null, false)
    }
  }
  return all
}

/** The forenames listed with a surname, for two words in capitals are a person where both are nearly one's. */
function forenamesOf(names: readonly Name[]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const { words, initials } of names) {
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (words.length > 1 && initials === 0 && first.length > 3) all.set(last, [...(all.get(last) ?? []), first])
  }
  return all
}

const pairsIn = remember((text: string): readonly string[] =>
  Array.from(
    text.matchAll(/(?<![\p{L}'’-])\p{Lu}\p{Ll}{2,} (?=(\p{Lu}[\p{L}'’-]+))/gu),
    ([first, last = '']) => first + last,
  ),
)
