/** Minutes to be agreed that are of a meeting not before this one, or of another day than the minutes in the pack. */
import type { Check, Found } from '../../check.ts'
import { dayInWords } from '../../mentions/dates.ts'
import { type DaySaid, minutesNamed, minutesNamedIn, ownDay, whereSaid } from '../../paper/meeting-days.ts'
import type { Paper } from '../../paper/paper.ts'

/** One item approves the minutes of one day, and speaks of the last minutes as of another. */
function* twoDays({ minutes, reading }: Paper, named: readonly DaySaid[]): Generator<Found> {
  for (const { blocks } of minutes?.items ?? []) {
    const here = named.filter(({ at }) => blocks.includes(at.block))
    const [first, second, third] = here
    if (!first || !second || third || first.at.block === second.at.block) continue
    if (first.iso.slice(4) === second.iso.slice(4)) continue
    const texts = [first, second].map(({ at }) => at.block.text.replace(reading.body ?? '', ''))
    const [a, b] = texts.map(text => agreed.test(text))
    if (a === b || texts.some(text => another.test(text) || /\b(?:extra\w*|special|annual|meetings)\b/i.test(text)))
      continue
    yield {
      at: second.at,
      says: `These are minutes of ${dayInWords(second.iso)}, and this item has those of ${dayInWords(first.iso)}`,
      evidence: [first.at],
      severity: texts.some(text => /\b(?:last|previous)\b/i.test(text)) ? 'warning' : 'note',
    }
  }
}

/** An item has the minutes of a day, and what was resolved on it has those of the same day of another year. */
function* twoYears({ blocks }: Paper): Generator<Found> {
  const named = minutesNamedIn(blocks)
  for (const [n, { at, iso }] of named.entries()) {
    const before = named[n - 1]
    if (!before || before.iso === iso || before.iso.slice(4) !== iso.slice(4) || at.block.n - before.at.block.n > 4)
      continue
    if ([before.at.block, at.block].some(({ text }) => /\bannual\b/i.test(text))) continue
    yield {
      at,
      says: `These are minutes of ${dayInWords(iso)}, and just before they are of ${dayInWords(before.iso)}`,
      evidence: [before.at],
      severity: 'warning',
    }
  }
}

const agreed = /\b(?:confirm|agree|approv|sign|correct|accurate|true)/i

/** 'To receive the minutes of the Finance Committee of …': of another body. */
const another = /\b(?:committee|sub|cabinet|panel|forum|group|board|commission|authority|trust|executive|council)\b/i

export const minutesDate: Check = {
  id: 'minutes-date',
  family: 'dates',
  severity: 'error',
  says: 'Minutes to be agreed that are not of a meeting before this one, or not of the day of the minutes in the pack',
  *look(paper) {
    const named = minutesNamed(paper)
    for (const { at, iso } of named) {
      const own = ownDay(paper, at.block)
      if (own === null || iso < own.iso) continue
      yield {
        at,
        says: `These are minutes of ${dayInWords(iso)}, and this meeting is ${iso === own.iso ? 'of the same day' : `before it, on ${dayInWords(own.iso)}`}`,
        evidence: own.evidence,
        same: `${at.block.part} ${iso}`,
      }
    }
    yield* twoDays(paper, named)
    yield* twoYears(paper)
    const held = paper.minutes?.ofMeetingDate
    const { meetingDate } = paper.reading
    if (!held || !meetingDate || held === meetingDate || paper.minutes === null) return
    const evidence = whereSaid(paper.minutes.blocks, held)
    const [first] = evidence
    if (!first) return
    if (held > meetingDate)
      yield {
        at: first,
        says: `These minutes are of a meeting after this one, which is on ${dayInWords(meetingDate)}`,
        evidence: whereSaid([...paper.front, ...paper.agenda], meetingDate),
      }
    const onAgenda = named.filter(({ at }) => at.block.part === 'agenda')
    const [item] = onAgenda
    if (!item || onAgenda.some(({ iso }) => iso === held) || ownDay(paper, first.block) === null) return
    if (onAgenda.length > 1 || another.test(item.at.block.text.replace(paper.reading.body ?? '', ''))) return
    yield {
      at: item.at,
      says: `The agenda has the minutes of ${dayInWords(item.iso)}, and the minutes in the pack are of ${dayInWords(held)}`,
      evidence,
    }
  },
}
