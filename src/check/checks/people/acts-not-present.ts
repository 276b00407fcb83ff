/** Somebody who moves, seconds, declares, votes, leaves, presents, presides or speaks, and is not recorded as present. */
import type { Check } from '../../check.ts'
import { actsIn } from '../../mentions/acts.ts'
import { isAttendance, type Listed, listsOf } from '../../mentions/attendance.ts'
import { likeness, type Name } from '../../mentions/names.ts'
import { type PersonMention, peopleIn } from '../../mentions/people.ts'
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
    const told = named(minutes)
    const there = [
      ...[present, alsoPresent].flatMap(list => list?.map(one => one.name) ?? []),
      ...told.flatMap(one => (one.councillor ? [one.name] : [])),
    ]
    const others = [...(officers ?? []), ...told].map(one => one.name)
    const withPublic = minutes.blocks.some(one => isAttendance(one) && crowd.test(one.text))
    const away = [...(apologies ?? []), ...(absent ?? [])]
    for (const block of minutes.blocks.filter(one => !isAttendance(one)))
      for (const { by, does } of actsIn(block.text)) {
        const is = (name: Name) => likeness(name, by.name).kind !== 'other'
        const officer = others.some(is)
        if (there.some(is) || (officer && !by.councillor)) continue
        if (does === 'presents' && (by.councillor || !officers?.length)) continue
        if (!by.councillor && does !== 'presents' && (withPublic || does === 'speaks')) continue
        const excused: Listed | undefined = away.find(one => is(one.name))
        if (does === 'speaks' && elsewhere.test(block.text)) continue
        yield {
          at: { block, quote: by.text },
          severity:
            does === 'presents' ||
            officer ||
            (does === 'speaks' && !excused) ||
            (!by.councillor && does !== 'moves' && does !== 'seconds')
              ? 'note'
              : 'warning',
          says: excused
            ? `${by.name.printed} ${does} here, and is among the apologies`
            : `${by.name.printed} ${does} here, and is not recorded as present${officer ? ' as a councillor' : ''}`,
          evidence: [excused?.at ?? first.at],
          same: by.text,
        }
      }
  },
}

/** In the lines of attendance as they are printed, and those who are said in words to be there or to stand in. */
const named = ({ blocks }: Minutes): readonly PersonMention[] =>
  blocks
    .filter(one => (isAttendance(one) && one.role !== 'apologies' && one.role !== 'absent') || said.test(one.text))
    .flatMap(({ text }) => peopleIn(text).filter(({ start }) => !/apolog[^.]*$/i.test(text.slice(0, start))))
/** What somebody said who need not be there: in writing, before, or in another place. */
const elsewhere =
  /\b(?:last|previous|earlier|recent) meeting\b|\bin writing\b|\bwritten\b|\bwrote\b|\be-?mail\w*|\bletters?\b|\bunable\b|\babsen\w+|\bapologi\w+|\bbehalf\b|\bread out\b|\bstatement\b|\bsubmitted\b/i
/** Electors may move and second at a parish meeting, and no list names them. */
const crowd = /\b(?:electors?|residents?|parishioners?|members? of (?:the )?public)\b/i
const said = /\b(?:in attendance|attended|also present|substitut\w*|deputis\w+|in place of|by invitation)\b/i
