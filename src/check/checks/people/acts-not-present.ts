/** Somebody who moves, seconds, declares, votes, leaves or presents, and is not recorded as present. */
import type { Check } from '../../check.ts'
import { actsIn } from '../../mentions/acts.ts'
import { isAttendance, type Listed, listsOf } from '../../mentions/attendance.ts'
import { likeness, type Name } from '../../mentions/names.ts'
import { peopleIn } from '../../mentions/people.ts'
import type { Minutes } from '../../paper/paper.ts'

export const actsNotPresent: Check = {
  id: 'acts-not-present',
  family: 'people',
  severity: 'warning',
  says: 'A person who acts at a meeting and is not recorded as present',
  *look(paper) {
    const { minutes } = paper
    const { present, officers, alsoPresent, apologies, absent } = listsOf(paper)
    const first = present?.[0]
    if (!minutes || !first) return
    const here = [
      ...[present, officers, alsoPresent].flatMap(list => list?.map(one => one.name) ?? []),
      ...named(minutes),
    ]
    const withPublic = minutes.blocks.some(one => isAttendance(one) && crowd.test(one.text))
    const away = [...(apologies ?? []), ...(absent ?? [])]
    for (const block of minutes.blocks.filter(one => !isAttendance(one)))
      for (const { by, does } of actsIn(block.text)) {
        if (here.some(name => likeness(name, by.name).kind !== 'other')) continue
        if (does === 'presents' && (by.councillor || !officers?.length)) continue
        if (!by.councillor && does !== 'presents' && withPublic) continue
        const excused: Listed | undefined = away.find(one => likeness(one.name, by.name).kind !== 'other')
        yield {
          at: { block, quote: by.text },
          severity:
            does === 'presents' || (!by.councillor && does !== 'moves' && does !== 'seconds') ? 'note' : 'warning',
          says: excused
            ? `${by.name.printed} ${does} here, and is among the apologies`
            : `${by.name.printed} ${does} here, and is not recorded as present`,
          evidence: [excused?.at ?? first.at],
          same: by.text,
        }
      }
  },
}

/** In the lines of attendance as they are printed, and those who are said in words to be there or to stand in. */
const named = ({ blocks }: Minutes): Name[] =>
  blocks
    .filter(one => (isAttendance(one) && one.role !== 'apologies' && one.role !== 'absent') || there.test(one.text))
    .flatMap(({ text }) => peopleIn(text).filter(({ start }) => !/apolog[^.]*$/i.test(text.slice(0, start))))
    .map(({ name }) => name)
/** Electors may move and second at a parish meeting, and no list names them. */
const crowd = /\b(?:electors?|residents?|parishioners?|members? of (?:the )?public)\b/i
const there = /\b(?:in attendance|attended|also present|substitut\w*|deputis\w+|in place of|by invitation)\b/i
