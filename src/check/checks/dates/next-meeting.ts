/** A next meeting that is not after this one. */
import type { Check, Found } from '../../check.ts'
import { datesIn, dayInWords } from '../../mentions/dates.ts'
import { nextMeetings, ownDay } from '../../paper/meeting-days.ts'
import type { Paper } from '../../paper/paper.ts'

export const nextMeeting: Check = {
  id: 'next-meeting',
  family: 'dates',
  severity: 'error',
  says: 'A next meeting that is not after this one, is more than a year away, or has two days in one paper',
  *look(paper) {
    for (const { at, iso } of nextMeetings(paper)) {
      const own = ownDay(paper, at.block)
      if (own === null) continue
      const days = Temporal.PlainDate.from(own.iso).until(iso).days
      if (days > 0 && days < 400) continue
      yield {
        at,
        says:
          days > 0
            ? `The next meeting is more than a year after this one of ${dayInWords(own.iso)}`
            : days === 0
              ? 'The next meeting has the day of this one'
              : `The next meeting is before this one, which is on ${dayInWords(own.iso)}`,
        evidence: own.evidence,
        severity: days > 0 ? 'warning' : 'error',
        same: iso,
      }
    }
    yield* twoDays(paper)
  },
}

/** Of another body, or another kind of meeting. */
const another =
  /\b(?:councils?|sub-?committee|working|group|forum|cabinet|trust|parish|town|annual|extra\w*|special|additional|dates|meetings)\b/i

function* twoDays(paper: Paper): Generator<Found> {
  const [first, ...more] = nextMeetings(paper).filter(
    ({ at }) =>
      at.block.part === 'minutes' &&
      ![paper.blocks[at.block.n - 1], at.block].some(
        one => one?.part === 'minutes' && another.test(one.text.replace(paper.reading.body ?? '', '')),
      ) &&
      datesIn(at.block.text).length === 1,
  )
  const second = more.find(({ iso }) => iso !== first?.iso)
  if (first && second && first.at.block !== second.at.block)
    yield {
      at: second.at,
      says: `The next meeting is on ${dayInWords(second.iso)} here, and on ${dayInWords(first.iso)} elsewhere in these minutes`,
      evidence: [first.at],
      severity: 'warning',
    }
}
