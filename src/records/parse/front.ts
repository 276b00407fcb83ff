/** The front of a paper: which body meets, when, where, who its members are, when it meets next. */
import type { Reading } from '../reading.ts'
import { dateAfter, dateIn, datesIn, isDateLine } from './dates.ts'
import type { Row } from './lines.ts'
import { isCapitals, joinText } from './lines.ts'
import { fieldAt } from './labels.ts'
import { timeIn, timesIn } from './times.ts'
import { bodyWord, committeeWord, venueWord } from './vocabulary.ts'

type Paragraph = { rows: Row[]; text: string }

/** Rows joined to paragraphs. */
export function paragraphs(rows: Row[]): Paragraph[] {
  const out: Paragraph[] = []
  for (const row of rows) {
    const last = out.at(-1)
    if (row.joins && last) {
      last.rows.push(row)
      last.text = joinText([last.text, row.text])
    } else out.push({ rows: [row], text: row.text })
  }
  return out
}

const small = new Set([
  'and',
  'of',
  'the',
  'for',
  'in',
  'on',
  'at',
  'to',
  'with',
  'upon',
  'by',
  'or',
  'a',
  'an',
  'cum',
  'y',
  'yr',
  'a’r',
])

/** 'SAFETY AND CRIME PANEL' → 'Safety and Crime Panel'; mixed case stays as printed. */
export function titleCase(text: string): string {
  if (!isCapitals(text)) return text
  return text
    .toLowerCase()
    .split(' ')
    .map((w, i) =>
      i > 0 && small.has(w)
        ? w
        : w.replace(/(^|[-–/(“"'’.])(\p{L})/gu, (m: string, lead: string, c: string, at: number) =>
            /['’]/.test(lead) && w.length - at <= 3 ? m : lead + c.toUpperCase(),
          ),
    )
    .join(' ')
}

const generic =
  /^(?:the\s+)?(?:parish|town|city|borough|district|county|community|metropolitan|full|unitary|ordinary|annual|extraordinary|special)?\s*(?:council|committee|panel|board|cabinet|executive|forum|sub-?committee|group|partnership)$/i
const meetingOf =
  /(?<!\bnext )(?<!\blast )\b(?:meetings?|minutes|session|notes|cyfarfod)\s+(?:of\s+|o['’]?r?\s+)(?:(?:the|a|an|y|yr)\s+)?(?:(?:annual|ordinary|extraordinary|special|virtual|remote|public|monthly|statutory|quarterly|informal|adjourned)\s+)*(?:(?:meeting|council meeting)\s+of\s+)?(?:the\s+)?([^.;:]{4,140}?)(?=\s+a\s+gynhal|,?\s+(?:will|to|is to|is|has|which|was|that|are)\s+(?:be\s+)?|,?\s+(?:which was\s+)?held\b|\s+(?:on|at|in)\s+(?:the\s+)?(?:\p{Lu}|\d)|\s*[–—]\s|\s+-\s|,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|,?\s+\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\(|[.]?$)/iu
const notBody =
  /^(?:[•▪►*]|hefyd|yn bresennol|swyddogion|in attendance|also|public document pack|agenda|minutes|membership|chief executive|dear|please|contact|to:|present\b|apologies|report|councillors?\b)|\b(?:members? of the|membership|chief executive|clerk|officer|solicitor|director|website|www|@|telephone|tel\b|copyright|act \d{4}|leader of)\b/i

/** Cuts dates, times and words about the meeting off a name. */
function cutName(text: string): string {
  let t = text
    .replace(/^(?:(?:a )?(?:presentation|report|paper) (?:to|for) (?:the )?)/i, '')
    .replace(
      /^(?:agenda|minutes|draft minutes|notes|agenda and minutes|annual report(?: of| for)?|action (?:points|notes))\s*(?:of|for|[-–:])?\s*(?:the\s+)?/i,
      '',
    )
  t = t
    .replace(/\s*[-–—,|]\s*(?:[\w-]+\s+)?(?:meeting|agenda|minutes|annual report)\b.*$/i, '')
    .replace(/\s+(?:agenda|minutes|meeting)$/i, '')
  const date = datesIn(t)[0]
  if (date && date.at > 3)
    t = t
      .slice(0, date.at)
      .replace(/[\s,–—-]*(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bheld on\b|\bon\b|[\s,–—-])*$/i, '')
  t = t
    .replace(
      /\s*\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:19|20)\d\d\s*[-–—].*$/i,
      '',
    )
    .replace(/\s*\b(?:19|20)\d\d\s*[-–—/]\s*(?:\d\d){1,2}\s*$/, '')
  return t.replace(/^[\s“"'–-]+|[\s,;:.“"–-]+$/g, '')
}

/** The name of the body, from the rows at the head of the paper. */
export function findBody(head: Row[]): { name: string; row: Row } | null {
  const best: { score: number; name: string; row: Row }[] = []
  const offer = (score: number, name: string, row: Row): void => {
    const cut = cutName(name)
    if (cut.length < 5 || cut.length > 120 || !bodyWord.test(cut) || /^\d/.test(cut)) return
    best.push({
      score:
        score +
        (committeeWord.test(cut) ? 2 : 0) -
        (generic.test(cut) && score !== 9 && !/^(?:the )?(?:cabinet|executive)$/i.test(cut) ? 9 : 0) -
        best.length * 0.05,
      name: cut,
      row,
    })
  }
  const all = paragraphs(head)
  all.forEach((p, k) => {
    const row = p.rows[0]
    if (!row) return
    const label =
      /^(?:report to|committee|name of (?:committee|meeting)|meeting(?: of| name| title)?|body|decision[- ]?maker|cyfarfod)\s*[:\t]\s*(.+)$/i.exec(
        row.cells.length > 1 ? row.cells.filter(Boolean).join('\t') : row.text,
      )
    if (label?.[1]) offer(9, label[1].split('\t')[0] ?? '', row)
    const phrase = meetingOf.exec(p.text)
    if (phrase?.[1] && p.text.length < 700)
      offer(
        /\bat a meeting|minutes of|a meeting of/i.test(p.text) ? 10 : 8,
        phrase[1].replace(/^.*\bcouncil['’]s\s+/i, ''),
        row,
      )
    if (
      p.text.length > 140 ||
      /[.!?]$/.test(p.text) ||
      notBody.test(p.text) ||
      label ||
      (fieldAt(row) !== null && fieldAt(row)?.value !== '')
    )
      return
    for (const r of p.rows.length > 3 ? [] : [p.text]) {
      const plain = generic.test(r)
      const above = all[k - 1]?.text ?? ''
      if (
        plain &&
        above !== '' &&
        above.length < 90 &&
        !bodyWord.test(above) &&
        isCapitals(above) === isCapitals(r) &&
        !isDateLine(above) &&
        !/^(?:agenda|minutes|public document)/i.test(above)
      )
        offer(6, `${above} ${r}`, row)
      else offer(row.heading > 0 || row.bold || isCapitals(r) ? 6 : 5, r, row)
    }
  })
  best.sort((a, b) => b.score - a.score)
  const top = best[0]
  return top && top.score > 0 ? { name: titleCase(top.name), row: top.row } : null
}

const weekday =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:dydd|nos)\s+(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b/i
const letterDate =
  /\b(?:publi(?:shed|cation)|issued?|despatch(?:ed)?|dispatch(?:ed)?|posted|dated|printed|signed|deadline|notice given|by noon|working day|since|minutes of the (?:last |previous )?meeting|last meeting|previous meeting|next|approved|confirmed|amended|revised)\b/i

/** Date and time of the meeting; `row` is where the date stands. */
export function findWhen(head: Row[]): {
  date: string | null
  time: string | null
  row: Row | null
  timeRow: Row | null
} {
  let bestDate: { score: number; iso: string; row: Row; text: string } | null = null
  const all = paragraphs(head)
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

const heldIn =
  /\b(?:held|meet|take place|meeting|gynhaliwyd|gynhelir)\s+(?:virtually\s+|remotely\s+)?(?:in|at|via|on|yn|ar)\s+(?:the\s+)?(?=[\p{L}])([^;]{4,160}?)(?=,?\s+(?:d?dydd|nos)\s|,?\s+(?:on\s+)?(?:the\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|,?\s+(?:d?dydd|nos)\s|,?\s+(?:on|at|from|commencing|starting|and commenc\w+|and start\w+|beginning)\s+(?:the\s+)?(?:\d|at\b|noon)|,?\s+(?:and\s+)?commencing\b|,?\s+(?:on|at)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|,?\s+\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\s+when\b|\s+for the purpose|\s+to (?:consider|transact)|\.\s|\.?$)/giu
const afterTime =
  /\d\s*(?:a\.?m\.?|p\.?m\.?|hours|hrs)[.,]?\s+(?:in|at)\s+(?:the\s+)?(\p{L}[^;]{4,140}?)(?=\s+(?:on|when|for the|to (?:consider|transact))\b|\.\s|\.?$)/iu
const afterDate =
  /(?:19|20)\d\d,?\s+(?:in|at)\s+(?:the\s+)?(\p{L}[^;]{4,140}?)(?=,?\s+(?:at|commencing|from|starting)\s+\d|\s+when\b|\s+for the\b|\.\s|\.?$)/iu

const trimVenue = (text: string): string =>
  text
    .replace(/^(?:the|yn|in|at)\s+/i, '')
    .replace(/[\s.,;:–-]+$/, '')
    .replace(/\s*[([]?\bview directions\b.*$/i, '')
    .replace(/[\s.,;:–-]+$/, '')

/** Where the meeting is held. */
export function findVenue(head: Row[], when: Row | null, body: Row | null): { venue: string; row: Row } | null {
  const all = paragraphs(head)
  for (const [k, p] of all.entries()) {
    const row = p.rows[0]
    const label =
      /^(?:venue|place|location|lleoliad|where|meeting venue|place of meeting|venue\/location)\s*[:\t]\s*(.*)$/i.exec(
        row && row.cells.length > 1 ? row.cells.filter(Boolean).join(': ') : p.text,
      )
    if (!label || !row) continue
    const value = trimVenue((label[1] ?? '').replace(/^[:\s]+/, '') || (all[k + 1]?.text ?? ''))
    if (value.length > 3) return { venue: value, row }
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
        return { venue: value, row }
    }
  }
  const at = all.findIndex(p => when !== null && p.rows.includes(when))
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
      !(committeeWord.test(value) && !/\broom\b|,/i.test(value)) &&
      !/\bcouncil$/i.test(value)
    )
      return { venue: titleCase(value), row }
  }
  return null
}

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
    const after = [
      p.text.slice(m.index),
      `${p.text.slice(0, m.index)}`,
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

export type Front = Pick<Reading, 'body' | 'meetingDate' | 'startTime' | 'venue' | 'nextMeeting' | 'members'>
