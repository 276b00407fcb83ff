/** Everybody whom a paper names, in its lists and in its words. */
import type { Place } from '../check.ts'
import type { Paper } from '../paper/paper.ts'
import { isAttendance, type ListKey, listKeys, listsOf } from './attendance.ts'
import type { Name } from './names.ts'
import { peopleIn } from './people.ts'

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
  for (const block of paper.blocks) {
    if (isAttendance(block) || block.role === 'member') continue
    for (const { name, text, titled } of peopleIn(block.text)) add(name, { block, quote: text }, null, titled)
  }
  return all
}
