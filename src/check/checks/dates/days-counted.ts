/** 'On 1 June, and 28 days later, on 15 June': the days between are not those counted. */
import type { Check } from '../../check.ts'
import { type DateMention, datesIn, dayInWords } from '../../mentions/dates.ts'
import { durationsIn } from '../../mentions/durations.ts'
import { sentencesIn } from '../../mentions/sentences.ts'

const single = /\b(?:a|one) (?<unit>fortnight|week|month|year)\b/i
const exactly =
  /^\s(?:later|after)\b|^,? (?:that is|i\.e\.|so|which is),? (?:until|by|on)\b|^,? (?:until|by) (?=\d)|^,? on (?=\d)/i
const no =
  /\b(?:working|clear|about|around|over|nearly|almost|at least|more|less|up to|minimum|maximum|extend\w*|every|per)\b/i

export const daysCounted: Check = {
  id: 'days-counted',
  family: 'dates',
  severity: 'warning',
  says: 'A number of days, weeks or years from one date to another that is not the one between them',
  *look({ blocks }) {
    for (const block of blocks) {
      if (!/\b(?:days?|weeks?|fortnight|months?|years?)\b/i.test(block.text)) continue
      for (const { text } of sentencesIn(block.text)) {
        const [from, until, third] = datesIn(text).map(inYearOf)
        if (!from?.iso || !until?.iso || third || no.test(text)) continue
        const [long, more] = durationsIn(text)
        const alone = long ? null : single.exec(text)
        const unit = long?.unit ?? alone?.groups?.['unit']?.toLowerCase()
        const said = long ?? (alone && { text: alone[0], start: alone.index, count: 1 })
        if (!said || !unit || more) continue
        const rest = text.slice(said.start + said.text.length)
        const between = said.start > from.start && said.start < until.start
        const ahead =
          said.start < from.start &&
          /^\s(?:after|from)\s(?:\p{L}+\s){0,3}$/iu.test(text.slice(said.start + said.text.length, from.start))
        if (
          !(
            ahead &&
            /^,? (?:on|by|until|that is)?\s?(?:the )?$/.test(text.slice(from.start + from.text.length, until.start))
          ) &&
          !(between && exactly.test(rest) && rest.length - text.slice(until.start).length < 40)
        )
          continue
        const first = Temporal.PlainDate.from(from.iso)
        const due = first.add(
          unit === 'fortnight'
            ? { weeks: 2 }
            : unit === 'day'
              ? { days: said.count }
              : unit === 'week'
                ? { weeks: said.count }
                : unit === 'month'
                  ? { months: said.count }
                  : unit === 'year'
                    ? { years: said.count }
                    : { days: 0 },
        )
        if (due.equals(first) || Math.abs(due.until(until.iso).days) <= 1) continue
        yield {
          at: { block, quote: until.text },
          says: `${said.text} from ${from.text} is ${dayInWords(due.toString())}, and this says ${until.text}`,
          evidence: [{ block, quote: from.text }],
        }
      }
    }
  },
}

/** '10 January 2022 … by 10 February': of the same year, where that is after it. */
function inYearOf(date: DateMention, n: number, all: readonly DateMention[]): DateMention {
  const other = all[1 - n]
  if (n > 1 || date.iso || date.day === null || !other?.iso) return date
  try {
    return {
      ...date,
      iso: Temporal.PlainDate.from(
        { year: Number(other.iso.slice(0, 4)), month: date.month, day: date.day },
        { overflow: 'reject' },
      ).toString(),
    }
  } catch {
    return date
  }
}
