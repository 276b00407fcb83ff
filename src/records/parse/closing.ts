/** When a meeting ended: the line that says that it closed, or a time range at the head. */
import type { Row } from './lines.ts'
import { timesIn } from './times.ts'

const who = String.raw`(?:meeting|committee|sub-?committee|board|council|panel|cabinet|executive|forum|partnership|authority|assembly|hearing|inquiry|proceedings|business|session|group|cyfarfod)`
const ending = String.raw`(?:end(?:ed|s)?|clos(?:e|ed|ing)|conclude[ds]?|finish(?:ed|es|ing)?|terminated|rose|adjourned|close of business|declared closed|dissolved|dispersed|ben)`
const closing = new RegExp(
  [
    // A full stop may stand in a time ('started at 1.30 pm and ended at 4.10 pm').
    String.raw`\b${who}\b(?:[^.]|\.(?=\d|m\b|\s?m\.)){0,70}\b${ending}\b`,
    String.raw`\b(?:closed|concluded|ended|terminated) (?:the|this) (?:meeting|session|hearing|proceedings)\b`,
    String.raw`\bto a close\b|\bno (?:further|other|more) (?:business|matters?)\b|\brose at\b|\b(?:and|,) (?:finish|end|conclud|clos)(?:ing|ed) at\b`,
    String.raw`^(?:meeting )?(?:closed|ended|finish(?:ed)?|concluded|close|end(?: time| of (?:the )?(?:meeting|notes))?|finish time|closing time|time (?:concluded|ended|finished|closed|of (?:closure|close))|daeth (?:y cyfarfod )?i ben)\b`,
    String.raw`\bdaeth i ben\b|\bduration of (?:the )?meeting\b|\bdiweddodd\b`,
  ].join('|'),
  'i',
)
const unsettled = /\b(?:shall|would|must|will|until|if|extend|should)\b/i

/** When the meeting ended: the last time of day in a line that says that it closed. */
export function endOf(rows: Row[]): { time: string; row: Row } | null {
  for (let k = rows.length - 1; k >= 0; k--) {
    const row = rows[k]
    if (!row || row.text.length > 400) continue
    const below = rows[k + 1]
    const whole = below?.joins && below.text.length <= 400 ? `${row.text} ${below.text}` : row.text
    // 'The meeting closed at 8 pm. Next meeting: 3 May at 7 pm': what comes after is another meeting.
    const after = whole.search(/\b(?:the )?(?:date of (?:the )?)?next meeting\b/i)
    const text = after > 0 ? whole.slice(0, after) : whole
    if (!closing.test(text) || (unsettled.test(text) && !/\bat \d/.test(text)) || /\bnext meeting\b/i.test(text))
      continue
    const at = text.search(closing)
    const times = timesIn(text)
    const time = /duration/i.test(text)
      ? times.at(-1)
      : (times.findLast(t => t.at > at && t.sure) ??
        times.findLast(t => t.at > at) ??
        (/^\W*\d/.test(text) ? times[0] : undefined))
    if (time) return { time: time.time, row }
    const under = below && below.text.length < 40 ? timesIn(below.text)[0] : undefined
    if (under) return { time: under.time, row }
  }
  return null
}

const between =
  /^\s*(?:[-–—]|(?:and\s+)?(?:to|until|till|ending(?: at)?|finish(?:ing|ed)(?: at)?|end(?:ed|ing) at|clos(?:ing|ed) at|conclud(?:ing|ed) at)|\/)\s*$/i

/** 'Wednesday 3 May 2023, 2.00pm – 3.55pm', 'commencing at 10.30 am and finishing at 12.14 pm' at the head of minutes. */
export function rangeEnd(head: Row[]): { time: string; row: Row } | null {
  for (const [k, row] of head.entries()) {
    const next = head[k + 1]
    for (const text of [row.text, next ? `${row.text} ${next.text}` : row.text]) {
      const times = timesIn(text)
      const [a, b] = times
      if (a && b && b.sure && times.length === 2 && between.test(text.slice(a.end, b.at))) return { time: b.time, row }
    }
  }
  return null
}
