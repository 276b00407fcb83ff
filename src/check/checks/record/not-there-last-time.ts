/** Somebody who is said to have done something at the last meeting, whose minutes have them among the apologies. */
import type { Check } from '../../check.ts'
import { datesIn, dayInWords } from '../../mentions/dates.ts'
import { likeness, nameOf } from '../../mentions/names.ts'
import { peopleIn } from '../../mentions/people.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { dayOf } from '../../paper/paper.ts'
import type { EarlierMeeting } from '../../record/earlier.ts'

const then = /\b(?:last|previous) meeting\b(?! (?:of|between) )/i
const did =
  /\b(?:moved|proposed|seconded|asked|raised|spoke|reported|said|told|requested|suggested|voted|presented|declared|in the chair|chaired|presided|attended|had been present)\b/i
const away = /\b(?:apolog\w*|absen\w+|unable|not|behalf|writing|written|e-?mail\w*|since|read out|statement)\b/i

export const notThereLastTime: Check = {
  id: 'not-there-last-time',
  family: 'record',
  severity: 'note',
  says: 'Somebody who is said to have acted at the last meeting, whose minutes have them among the apologies',
  *look(paper, { meetings }) {
    for (const block of paper.blocks) {
      const day = dayOf(paper, block)
      if (day === null || !did.test(block.text) || !/\b(?:meeting|resolution|motion|decision)\b/i.test(block.text))
        continue
      for (const { text } of sentencesIn(block.text)) {
        const last = did.test(text) && !away.test(text) ? meetingTold(text, day, meetings) : undefined
        const { apologies, present } = last?.minutes ?? {}
        if (!last?.minutes || !apologies || !present) continue
        const among = (all: readonly string[], name: Parameters<typeof likeness>[0]) =>
          all.some(one => {
            const listed = nameOf(one)
            return listed !== null && likeness(listed, name).kind === 'same'
          })
        for (const { name, text: quote, councillor } of peopleIn(text))
          if (councillor && among(apologies, name) && !among(present, name))
            yield {
              at: { block, quote },
              says: `${name.printed} sent apologies to the meeting of ${dayInWords(last.date)}`,
              evidence: [last.minutes.said],
              same: `${name.printed} ${last.date}`,
            }
      }
    }
  },
}

/** The meeting that the sentence speaks of: the last one, or the one of a day that it gives. */
function meetingTold(text: string, day: string, meetings: readonly EarlierMeeting[]): EarlierMeeting | undefined {
  const days = datesIn(text).flatMap(({ iso }) => iso ?? [])
  if (days.length > 0) return meetings.find(({ date }) => date < day && days.includes(date))
  return then.test(text) ? meetings.find(({ date, cancelled }) => date < day && !cancelled) : undefined
}
