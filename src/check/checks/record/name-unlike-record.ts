/** A councillor's name that the record spells otherwise. */
import type { Check, Place } from '../../check.ts'
import { listKeys, listsOf } from '../../mentions/attendance.ts'
import { likeness, type Name, nameOf, samePerson } from '../../mentions/names.ts'
import { peopleIn } from '../../mentions/people.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Earlier, Said } from '../../record/earlier.ts'

export const nameUnlikeRecord: Check = {
  id: 'name-unlike-record',
  family: 'record',
  severity: 'warning',
  says: 'A councillor’s name that the record spells otherwise',
  *look(paper, earlier) {
    const known = membersOnRecord(earlier)
    if (known.length === 0) return
    const here = councillors(paper)
    for (const { name, at } of here) {
      if (known.some(one => samePerson(name, one.name) && !joinedOnly(name, one.name))) continue
      for (const one of known) {
        const like = likeness(name, one.name)
        const hyphen = like.kind === 'same' && like.joined
        if (!hyphen && (like.kind !== 'spelled' || like.by === 'nothing')) continue
        // Where this paper prints both, that is said of the paper alone.
        if (here.some(other => samePerson(other.name, one.name) && !joinedOnly(other.name, one.name))) continue
        yield {
          at,
          says: `${one.name.printed} in the record is ${name.printed} here: is one of them misspelt?`,
          evidence: [one.said],
          severity: !hyphen && like.by === 'word' && one.seat ? 'warning' : 'note',
          same: `${name.printed} ${one.name.printed}`,
        }
        break
      }
    }
  },
}

const joinedOnly = (a: Name, b: Name): boolean => {
  const like = likeness(a, b)
  return like.kind === 'same' && like.joined
}

type Known = { name: Name; said: Said; seat: boolean }

/** As front sheets and memberships print them, or else as minutes list those present; each once. */
function membersOnRecord({ meetings, members }: Earlier): Known[] {
  const all = new Map<string, Known>()
  const seats = [...(members ?? []), ...meetings.flatMap(one => one.members ?? [])]
  const there = meetings.flatMap(({ minutes }) => minutes?.present?.map(name => ({ name, said: minutes.said })) ?? [])
  for (const [n, one] of [...seats, ...there].entries()) {
    const name = nameOf(one.name)
    if (name && name.words.length > 1 && !all.has(name.printed))
      all.set(name.printed, { name, said: one.said, seat: n < seats.length })
  }
  return [...all.values()]
}

function councillors(paper: Paper): { name: Name; at: Place }[] {
  const lists = listsOf(paper)
  const listed = listKeys.filter(key => key !== 'officers').flatMap(key => lists[key] ?? [])
  const spoken = paper.blocks.flatMap(block =>
    peopleIn(block.text).flatMap(one => (one.councillor ? [{ name: one.name, at: { block, quote: one.text } }] : [])),
  )
  return [...listed, ...spoken].filter(({ name }) => name.words.length > 1)
}
