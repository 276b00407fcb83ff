/** Two days or two times for the same meeting: on the front sheet, in the notice, in the head of the minutes. */
import type { Check, Found, Place } from '../../check.ts'
import { type DateMention, datesIn, dayInWords } from '../../mentions/dates.ts'
import { sentenceAt } from '../../mentions/sentences.ts'
import { type TimeMention, timesIn } from '../../mentions/times.ts'
import { aboveAll, minutesNamedIn, whereSaid } from '../../paper/meeting-days.ts'
import type { Block } from '../../paper/paper.ts'

/** What is said of another day: the next meeting, the last one, the day of issue, a deadline. */
const another =
  /\b(?:next|future|following|previous|last|minutes of|published?|publication|issued?|dispatch\w*|despatch\w*|posted|signed|deadline|no later|by|before|until|from|since|call-in|expir\w+|postponed|cancelled|rearranged|rescheduled|moved|instead|originally|pre-meeting|briefing|training|seminar|workshop|site visit|questions?|register\w*|appendix|budget|calendar|programme)\b/i
/** What is told of another meeting: 'agreed at Council on …', 'the meeting that had been scheduled for …'. */
const told =
  /\b(?:was|were|had|has|have|been|did|took place|agreed|approved|adopted|confirmed|considered|decided|declared|discussed|granted|made|noted|presented|received|referred|reported|resolved|scheduled|submitted|arising|since)\b/i
const acted =
  /\bfurther to\b|\b(?:committee|council|cabinet|executive|panel|board|members?|authority)\b(?:\s[\p{L}’'-]+){0,2}\s(?!attached|detailed|enclosed)\p{Ll}+ed\b/iu
const names =
  /\b(?:meeting|committee|panel|board|council|cabinet|forum|partnership|commission|authority|group)\b[^.]{0,160}?\b(?:held|meet|meeting|place|on|for)\b[^.]{0,60}$|^\W*(?:agenda|summons|notice|date\s+of\s+meeting|meeting\s+date)\b[^.]{0,80}$/i
const ownMinutes = /\b(?:minutes|notes|action (?:points|notes)|record)\b|\bheld\b|\bmeeting\b|^\W*date\b|^\W*$/i
const near = /^[\s,.–-]*(?:(?:at|commencing|starting|beginning|from)\s+)*(?:at\s+)?$/i

type Said = { block: Block; date: DateMention; iso: string }

export const meetingDayDiffers: Check = {
  id: 'meeting-day-differs',
  family: 'dates',
  severity: 'error',
  says: 'Two days or two times for the same meeting in one paper',
  *look(paper) {
    const { meetingDate } = paper.reading
    const front = aboveAll(paper)
    if (meetingDate && !paper.reading.cancelled && front.length > 0) {
      const before = minutesNamedIn(front)
      const isBefore = ({ block, iso }: Said) => before.some(one => one.iso === iso && one.at.block !== block)
      const sure = front.filter(block =>
        datesIn(block.text).every(date => date.iso !== meetingDate || !isTold(block, date)),
      )
      yield* differing(
        front.flatMap(block => daysIn(block, names)).filter(day => !isBefore(day)),
        meetingDate,
        whereSaid(sure, meetingDate),
      )
      yield* times(meetingDate, front)
    }
    const held = paper.minutes?.ofMeetingDate
    if (!held || !paper.minutes) return
    const items = paper.minutes.items[0]?.heading?.n ?? 0
    const head = paper.minutes.blocks.filter(({ n, role }) => n < items && ['title', 'heading', 'field'].includes(role))
    yield* differing(
      head.flatMap(block => daysIn(block, ownMinutes)),
      held,
      whereSaid(head, held),
    )
  },
}

/** '(B) Meeting of the Cabinet held on …': one of several. */
const entry = /^\(?\w{1,3}\)\s/

const daysIn = (block: Block, said: RegExp): Said[] => {
  if (block.number !== null || block.bullet || entry.test(block.text) || another.test(block.text)) return []
  const dates = datesIn(block.text)
  const [date] = dates
  if (dates.length !== 1 || !date?.iso) return []
  return said.test(block.text.slice(0, date.start)) && !isTold(block, date) ? [{ block, date, iso: date.iso }] : []
}

/** Of another meeting: 'at a meeting held on 5 May the Committee calculated …'. */
const isTold = ({ text }: Block, { text: date, start }: DateMention): boolean =>
  told.test(text.slice(0, start)) || acted.test(sentenceAt(text, start + date.length))

function* differing(days: readonly Said[], own: string, evidence: Place[]): Iterable<Found> {
  for (const { block, date, iso } of days)
    if (iso !== own && evidence[0] && evidence[0].block !== block)
      yield {
        at: { block, quote: date.text },
        says: `This meeting is on ${dayInWords(own)} elsewhere in the paper, and on ${dayInWords(iso)} here`,
        evidence,
        same: iso,
      }
}

/** A meeting in parts, each with its own start. */
const part = /^\W*part\s+(?:\d|[a-c]|[ivx]+|one|two|three)\W*$/i

/** The times that stand right behind the day of the meeting. */
function* times(own: string, blocks: readonly Block[]): Iterable<Found> {
  let first: { block: Block; time: TimeMention } | null = null
  const parted = blocks.some(({ text }) => part.test(text))
  for (const block of blocks) {
    if (another.test(block.text)) continue
    const date = datesIn(block.text).find(({ iso }) => iso === own)
    const time = date
      ? timesIn(block.text).find(
          ({ start }) => start > date.start && near.test(block.text.slice(date.start + date.text.length, start)),
        )
      : !parted && /^\W*(?:time|start(?:\s+time)?)\s*:/i.test(block.text)
        ? timesIn(block.text)[0]
        : undefined
    if (!time || time.minute === null) continue
    if (first === null) first = { block, time }
    else if (time.minute !== first.time.minute && time.minute % 720 !== (first.time.minute ?? 0) % 720)
      yield {
        at: { block, quote: time.text },
        says: `This meeting is at ${first.time.text.replace(/\.$/, '')} elsewhere in the paper, and at ${time.text.replace(/\.$/, '')} here`,
        evidence: [{ block: first.block, quote: first.time.text }],
      }
  }
}
