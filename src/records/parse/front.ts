/** The front of a paper: which body meets, when, where, who its members are, when it meets next. */
import { dateAfter, dateIn, datesIn, isDateLine } from './dates.ts'
import type { Row } from './lines.ts'
import { titleCase } from './body.ts'
import { frontParagraphs } from './front-lines.ts'
import { paragraphs } from './paragraphs.ts'
import { fieldAt } from './labels.ts'
import { timeIn, timesIn } from './times.ts'
import { committeeWord, venueWord } from './vocabulary.ts'

const weekday =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:dydd|nos)\s+(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b/i
const letterDate =
  /\b(?:publi(?:shed|cation)|issued?|despatch(?:ed)?|dispatch(?:ed)?|posted|dated|printed|signed|deadline|notice given|by noon|working day|since|(?<!^(?:\w+ )?)minutes of the (?:last |previous )?meeting|last meeting|previous meeting|next|approved|confirmed|amended|revised)\b/i

/** Date and time of the meeting; `row` is where the date stands. */
export function findWhen(head: Row[]): {
  date: string | null
  time: string | null
  row: Row | null
  timeRow: Row | null
} {
  let bestDate: { score: number; iso: string; row: Row; text: string } | null = null
  const all = frontParagraphs(head)
  for (const p of all) {
    const row = p.rows[0]
    const iso = dateIn(p.text)
    if (!row || iso === null || p.text.length > 700) continue
    let score =
      (weekday.test(p.text) ? 3 : 0) +
      (timesIn(p.text).some(t => t.sure) ? 3 : 0) +
      (/\b(?:meeting|held|minutes|action (?:points|notes))\b/i.test(p.text) ? 4 : 0)
    if (/^(?:date of (?:the )?meeting|meeting date)\b/i.test(p.text)) score += 6
    else if (/^(?:date|date and time|date & time|dyddiad)\s*[:\t]?/i.test(p.text)) score += 2
    else if (fieldAt(row)?.field === 'to') score += 4
    if (row.heading > 0 || row.bold || isDateLine(p.text)) score += 3
    if (letterDate.test(p.text)) score -= 9
    if (!bestDate || score > bestDate.score) bestDate = { score, iso, row, text: p.text }
  }
  if (bestDate && bestDate.score < 1) bestDate = null
  let bestTime: { score: number; time: string; row: Row } | null = null
  all.forEach((p, k) => {
    const row = p.rows[0]
    const time = timeIn(p.text)
    if (!row || time === null || p.text.length > 700) return
    let score = 0
    if (/^(?:time(?: of meeting)?|start(?:ing)? time|time commenced|date and time|amser)\b/i.test(p.text)) score += 6
    if (bestDate && p.text === bestDate.text) score += 5
    if (/\b(?:commenc\w+|start(?:s|ed|ing)?|open(?:s|ed)|beginning|began|meeting)\b[^.]{0,60}\d/i.test(p.text))
      score += 4
    if (/^[@at\s]*[\d.:]+\s*(?:a|p)\.?m\.?$/i.test(p.text)) score += 4
    if (
      /\b(?:held|meeting)\b/i.test(p.text) &&
      / (?:at|from|commencing at|am) $/.test(
        p.text.slice(
          Math.max(0, (timesIn(p.text).find(t => t.sure)?.at ?? 0) - 14),
          timesIn(p.text).find(t => t.sure)?.at ?? 0,
        ),
      )
    )
      score += 4
    const near = all[k - 1]
    if (bestDate && near?.rows[0] === bestDate.row && p.text.length < 90) score += 3
    if (
      /\b(?:ended|closed|concluded|finish(?:ed)?|working day|noon on|deadline|by \d|bar|tea)\b/i.test(p.text) &&
      !/commenc|start/i.test(p.text)
    )
      score -= 6
    if (!timesIn(p.text).some(t => t.sure)) score -= 3
    if (score >= 4 && (!bestTime || score > bestTime.score)) bestTime = { score, time, row }
  })
  const t = bestTime as { time: string; row: Row } | null
  return { date: bestDate?.iso ?? null, time: t?.time ?? null, row: bestDate?.row ?? null, timeRow: t?.row ?? null }
}

/** '(The meeting commenced at 5.30 p.m. and concluded at 7.05 p.m.)', below the business. */
export function findStart(rows: Row[]): string | null {
  for (const p of paragraphs(rows)) {
    const m =
      /\bmeeting (?:was )?(?:then |duly )?(?:commenc|start|open|beg[au]n)(?:ed)?(?: promptly)?(?: at)? (.{3,40})/i.exec(
        p.text,
      )
    const lasted = /\bduration of (?:the )?meeting\s*:?\s*(?:from )?(.{3,40})/i.exec(p.text)
    const said = m?.[1] ?? (timesIn(lasted?.[1] ?? '').length > 1 ? lasted?.[1] : undefined)
    const time = p.text.length < 200 && said !== undefined ? timesIn(said)[0] : undefined
    if (time && time.at < 4) return time.time
  }
  return null
}

const heldIn =
  /\b(?:held|meet|take place|meeting|gynhaliwyd|gynhelir)\s+(?:virtually\s+|remotely\s+)?(?:in|at|via|on|yn|ar)\s+(?:the\s+)?(?=[\p{L}])([^;]{4,160}?)(?=,?\s+(?:d?dydd|nos)\s|,?\s+(?:on\s+)?(?:the\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|,?\s+(?:d?dydd|nos)\s|,?\s+(?:on|at|from|commencing|starting|and commenc\w+|and start\w+|beginning)\s+(?:the\s+)?(?:\d|at\b|noon)|,?\s+(?:and\s+)?commencing\b|,?\s+(?:on|at)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|,?\s+\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\s+when\b|\s+for the purpose|\s+to (?:consider|transact)|\.\s|\.?$)/giu
const afterTime =
  /\d\s*(?:a\.?m\.?|p\.?m\.?|hours|hrs)[.,]?\s+(?:in|at)\s+(?:the\s+)?(\p{L}[^;]{4,140}?)(?=\s+(?:on|when|for the|to (?:consider|transact))\b|\.\s|\.?$)/iu
const afterDate =
  /(?:19|20)\d\d,?\s+(?:in|at)\s+(?:the\s+)?(\p{L}[^;]{4,140}?)(?=,?\s+(?:at|commencing|from|starting)\s+(?:at\s+)?\d|\s+when\b|\s+for the\b|\.\s|\.?$)/iu

const trimVenue = (text: string): string =>
  text
    .replace(/^(?:yn|in|at|by|via|on)\s+/i, '')
    .replace(/^the\s+/, '')
    .replace(/,?\s+(?:and )?(?:commencing|starting|beginning)(?: (?:at|from))?[\s,.]*$/i, '')
    .replace(/[\s.,;:–-]+$/, '')
    .replace(/\s*[([]?\bview directions\b.*$/i, '')
    .replace(/[\s.,;:–-]+$/, '')

/** A place is named: no more small words than great ones, those of three letters apart. */
const named = (text: string): boolean => {
  const words = text.split(/[\s,/]+/).filter(w => /\p{L}{4}/u.test(w))
  return words.filter(w => /^\p{Ll}/u.test(w)).length * 2 <= words.length
}

const remote =
  /\b(?:by|via|over|through|using|on)\s+((?:a )?(?:(?:microsoft|ms|cisco|google) )?(?:teams|zoom|webex|skype|meet|video ?-?conferenc(?:e|ing)|tele-?conference|conference call|remote (?:video )?link)(?: (?:meeting|video ?conference|call))?)\b/i

/** What stands after the date and the time in their own line or paragraph, where it names a place. */
function placeAfter(text: string): string | null {
  const ends = [...datesIn(text), ...timesIn(text).filter(t => t.sure)].map(d => d.end)
  const rest = text
    .slice(Math.max(...ends, 0))
    .replace(/^[\s,;:.–—-]*(?:\)\s*)?(?:(?:start|sharp|prompt)\b)?[\s,;:–—-]*/i, '')
  const value = trimVenue(rest)
  const place = venueWord.test(value) && value.length > 3 && value.length < 120 && /^[\p{Lu}\d]/u.test(value)
  return place && !/\.\s|\b(?:present|agenda|when|which|that|was|were|will|please)\b/i.test(value) ? value : null
}

/** Where the meeting is held. */
export function findVenue(head: Row[], when: Row | null, body: Row | null): { venue: string; row: Row } | null {
  const all = frontParagraphs(head)
  for (const p of all) {
    const row = p.rows[0]
    const label =
      /^(?:[\p{L} ]{3,24}\s?\/\s?)?(?:venue|place|location|lleoliad|where|meeting (?:venue|place|location)|(?:place|venue|location) of (?:the )?meeting|venue\/location|man cyfarfod)(?:\s?\/\s?[\p{L} ]{3,24}?)?\s*[:\t]\s*(.*)$/iu.exec(
        p.text,
      )
    if (!label || !row) continue
    const value = trimVenue((label[1] ?? '').replace(/^[:\s]+/, ''))
    if (value.length > 3) return { venue: titleCase(value), row }
  }
  for (const p of all) {
    const row = p.rows[0]
    if (!row || p.text.length > 700 || /\b(?:previous|last|next)\b.{0,20}\bmeeting\b/i.test(p.text)) continue
    for (const m of [...p.text.matchAll(heldIn), afterTime.exec(p.text), afterDate.exec(p.text)]) {
      const value = trimVenue(m?.[1] ?? '')
      if (
        value.length > 3 &&
        value.length < 150 &&
        (venueWord.test(value) || /,/.test(value)) &&
        dateIn(value) === null
      )
        return { venue: titleCase(value), row }
    }
  }
  for (const p of all) {
    const row = p.rows[0]
    const value = p.text.length < 300 && datesIn(p.text).length > 0 ? remote.exec(p.text)?.[1] : undefined
    if (row && value !== undefined) return { venue: value, row }
  }
  const at = all.findIndex(p => when !== null && p.rows.includes(when))
  const own = all[at]
  const after = own && own.text.length < 300 ? placeAfter(own.text) : null
  if (after !== null && own?.rows[0]) return { venue: titleCase(after), row: own.rows[0] }
  for (const k of at < 0 ? [] : [at + 1, at - 1, at + 2]) {
    const p = all[k]
    const row = p?.rows[0]
    if (
      !p ||
      !row ||
      row === body ||
      p.text.length > 140 ||
      /:$|^(?:agenda|present|minutes|chief|to:|dear)/i.test(p.text)
    )
      continue
    const value = trimVenue(p.text)
    if (
      venueWord.test(value) &&
      !isDateLine(p.text) &&
      fieldAt(row) === null &&
      named(value) &&
      !(committeeWord.test(value) && !/\broom\b|,/i.test(value)) &&
      !/\bcouncil$/i.test(value)
    )
      return { venue: titleCase(value), row }
  }
  return null
}

/** A line that breaks off between the day and the month. */
const breaksDate = /day,?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?$/i

/** When the body meets next, as the paper says. */
export function findNextMeeting(rows: Row[], meeting: string | null): { date: string; row: Row } | null {
  const all = paragraphs(rows)
  for (const [k, p] of all.entries()) {
    const row = p.rows[0]
    if (!row || p.text.length > 500) continue
    const m =
      /\b(?:dates?(?:,? (?:and )?time,?)?(?:,? (?:and )?(?:place|venue))? of (?:the )?(?:next|future)|next (?:\w+ ){0,4}meetings?|future meetings?|meets? again|cyfarfod nesaf|re-?convene)\b/i.exec(
        p.text,
      )
    const near = m ? dateAfter(p.text.slice(m.index, m.index + 90), meeting) : null
    if (
      !m ||
      (near === null &&
        /\b(?:report|presented|brought|submitted|considered|back|defer\w*|circulated|agenda item)\b.{0,40}\bnext\b/i.test(
          p.text,
        ))
    )
      continue
    const below = all[k + 1]?.text ?? ''
    const after = [
      ...(breaksDate.test(p.text) ? [`${p.text.slice(m.index)} ${below}`] : []),
      p.text.slice(m.index),
      p.text.slice(0, m.index),
      ...all
        .slice(k + 1, k + 4)
        .filter(n => n.text.length < 220)
        .map(n => n.text),
    ]
    for (const text of after) {
      const date = dateAfter(text, meeting)
      if (date !== null && (meeting === null || date > meeting)) return { date, row }
    }
  }
  return null
}
