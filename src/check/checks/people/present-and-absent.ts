/** One person who was there and was not, or who was there in two capacities. */
import type { Check, Found } from '../../check.ts'
import { isAttendance, type Listed, type ListKey, listsOf } from '../../mentions/attendance.ts'
import { awayIn } from '../../mentions/away.ts'
import { likeness } from '../../mentions/names.ts'
import type { Paper } from '../../paper/paper.ts'

export const presentAndAbsent: Check = {
  id: 'present-and-absent',
  family: 'people',
  severity: 'error',
  says: 'A person who is recorded as present and as absent, or as present in two capacities',
  *look(paper) {
    const lists = listsOf(paper)
    for (const [away, here] of pairs) {
      const all = [...(lists[away] ?? []), ...(lists[here] ?? [])]
      for (const one of lists[away] ?? [])
        for (const two of lists[here] ?? []) {
          const like = likeness(one.name, two.name)
          if (like.kind !== 'same' || namesakes(one, all) || namesakes(two, all) || cameLate(one, two)) continue
          // One printing of a name that was read into both lists.
          if (one.at.block === two.at.block && one.at.quote === two.at.quote) continue
          const absent = away === 'apologies' || away === 'absent'
          const sure = like.by !== 'nothing' || one.name.printed === two.name.printed
          if (!sure && !absent) continue
          yield {
            at: one.at,
            severity: absent && sure && here === 'present' ? 'error' : 'warning',
            says: `${one.name.printed} is among ${words[away]} and among ${words[here]}`,
            evidence: [two.at],
            same: one.name.printed,
          }
        }
    }
    yield* inWords(paper)
  },
}

/** Of a councillor that the minutes say is away. */
function* inWords(paper: Paper): Generator<Found> {
  const lists = listsOf(paper)
  const present = lists.present ?? []
  for (const block of paper.minutes?.blocks.filter(one => !isAttendance(one)) ?? [])
    for (const { person, by } of awayIn(block.text)) {
      const here = present.filter(one => likeness(one.name, person.name).kind === 'same')
      const [one] = here
      const known = lists.apologies?.some(({ name }) => likeness(name, person.name).kind === 'same')
      if (!one || here.length > 1 || known || !person.councillor || cameLate(one)) continue
      yield {
        at: { block, quote: person.text },
        says: `${person.name.printed} ${by === 'apologies' ? 'sent apologies' : 'has a substitute'} here, and is among those present`,
        evidence: [one.at],
        severity: 'warning',
        same: one.name.printed,
      }
    }
}

const pairs: readonly (readonly [ListKey, ListKey])[] = [
  ['apologies', 'present'],
  ['apologies', 'officers'],
  ['apologies', 'alsoPresent'],
  ['absent', 'present'],
  ['absent', 'apologies'],
  ['officers', 'present'],
  ['alsoPresent', 'present'],
  ['alsoPresent', 'officers'],
]
const words: Record<ListKey, string> = {
  members: 'the members',
  present: 'those present',
  apologies: 'the apologies',
  absent: 'those absent',
  officers: 'the officers present',
  alsoPresent: 'those also in attendance',
}

/** 'Lumb' may be the one or the other where J. and W. Lumb are both listed. */
const namesakes = ({ name }: Listed, all: readonly Listed[]): boolean =>
  name.words.length === 1 &&
  all.filter(one => one.name.words.at(-1) === name.words[0] && one.name.words.length > 1).length > 1

const cameLate = (...listed: readonly Listed[]): boolean =>
  listed.some(({ said }) =>
    /\b(?:late\w*|part|arriv\w+|left|join\w+|until|from|virtual\w*|remote\w*|online|item)\b/i.test(said),
  )
