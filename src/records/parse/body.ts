/** Which body meets: its name, as the head of a paper prints it. */
import { datesIn, isDateLine } from './dates.ts'
import { fieldAt } from './labels.ts'
import type { Row } from './lines.ts'
import { isCapitals } from './lines.ts'
import { paragraphs } from './paragraphs.ts'
import { bodyWord, committeeWord } from './vocabulary.ts'

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
        : /^[a-z]{1,2}\d|^\d[a-z]{2}$/.test(w) && !/^\d(?:st|nd|rd|th)$/.test(w)
          ? w.toUpperCase()
          : w.replace(/(^|[-–/(“"'’.])(\p{L})/gu, (m: string, lead: string, c: string, at: number) =>
              /['’]/.test(lead) && w.length - at <= 3 ? m : lead + c.toUpperCase(),
            ),
    )
    .join(' ')
}

const generic =
  /^(?:the\s+)?(?:parish|town|city|borough|district|county|community|metropolitan|full|unitary|ordinary|annual|extraordinary|special)?\s*(?:council|committee|panel|board|cabinet|executive|forum|sub-?committee|group|partnership)(?:\s+meeting)?$/i
const meetingOf =
  /(?<!\bnext )(?<!\blast )\b(?:meetings?|minutes|session|notes|cyfarfod)\s+(?:of\s+|o['’]?r?\s+)(?:(?:the|a|an|y|yr)\s+)?(?:(?:annual|ordinary|extraordinary|special|virtual|remote|public|monthly|statutory|quarterly|informal|adjourned)\s+)*(?:(?:meeting|council meeting)\s+of\s+)?(?:the\s+)?([^.;:]{4,140}?)(?=\s+a\s+gynhal|,?\s+(?:will|to|is to|is|has|which|was|that|are)\s+(?:be\s+)?|,?\s+(?:which was\s+)?held\b|\s+(?:on|at|in)\s+(?:the\s+)?(?:\p{Lu}|\d)|\s*[–—]\s|\s+-\s|,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|,?\s+\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\(|[.]?$)/iu
const atFullCouncil = /^at (?:a|an|the)(?: \w+)? meeting of the council,? held\b/i
const notBody =
  /^(?:[•▪►*]|hefyd|yn bresennol|swyddogion|in attendance|also|public document pack|agenda|minutes|membership|chief executive|dear|please|contact|to:|present\b|apologies|report|councillors?\b)|\b(?:members? of the|membership|chief executive|clerk|officer|solicitor|director|website|www|@|telephone|tel\b|copyright|act \d{4}|leader of|decisions? record|record of|decision notice|forward plan)\b/i

/** 'The above Committee', 'this Board': the name stands elsewhere on the sheet. */
const pointsBack =
  /^(?:the )?(?:above|said|undermentioned|following|aforementioned|under-?named|above-?(?:named|mentioned)|relevant|same|this|that|your|our|these|each)\b|\b(?:is|are|was|has|have|will|shall|should|may)\b/i

/** Cuts dates, times and words about the meeting off a name. */
function cutName(text: string): string {
  let t = text
    .replace(/^(?:(?:a )?(?:presentation|report|paper) (?:to|for) (?:the )?)/i, '')
    .replace(
      /^(?:(?:(?:agenda|minutes|notes) (?:of|for) )?(?:a |the )?(?:special |virtual |remote )?(?:meeting|hearing|session)(?= of)|agenda and minutes|agenda|minutes|draft minutes|notes|hearing|annual report(?: of| for)?|action (?:points|notes))\s*(?:of|for|[-–:])?\s*(?:the\s+)?/i,
      '',
    )
  t = t
    .replace(/\s*[-–—,|]\s*(?:[\w-]+\s+)?(?:meeting|agenda|minutes|annual report)\b.*$/i, '')
    .replace(/\s*[-–—,|:]?\s*\b(?:rolling )?actions? (?:log|tracker|list|sheet|points|notes|record|plan)\b.*$/i, '')
    .replace(/\s+(?:agenda|minutes|meeting)$/i, '')
    .replace(/\s+(?:agenda )?item (?:no\.? ?)?\d+\w?$/i, '')
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
    if (pointsBack.test(cut)) return
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
      /^(?:report (?:to|for)|decision[- ]?taker|committee|name of (?:committee|meeting)|meeting(?: of| name| title)?|body|decision[- ]?maker|cyfarfod)\s*[:\t]\s*(.+)$/i.exec(
        row.cells.length > 1 ? row.cells.filter(Boolean).join('\t') : row.text,
      )
    if (label?.[1]) offer(9, label[1].split('\t')[0] ?? '', row)
    const addressed =
      /^to\s*:\s*(?:all\s+)?(?:the\s+)?(?:(?:chair(?:man|person|woman)?\s+and\s+)?members\s+of\s+(?:the\s+)?)?([^:;]{5,110})$/i.exec(
        p.text,
      )?.[1]
    if (addressed !== undefined && p.text.length < 140 && committeeWord.test(addressed)) offer(7, addressed, row)
    const reported = /\breport (?:to|for) (?:the |a )?(?:meeting of (?:the )?)?([^.;:]{5,90})$/i.exec(p.text)?.[1]
    if (reported !== undefined && p.text.length < 140 && committeeWord.test(reported)) offer(7, reported, row)
    const entitled =
      /^(?:agenda and minutes|agenda pack|agenda|minutes|notes|summons)\s*(?:for|of|from|to|[-–:])\s+(?:the |a )?(?:(?:\w+ )?meeting of (?:the )?)?([^;:]{5,120})$/i.exec(
        p.text,
      )?.[1]
    if (entitled !== undefined && /^\p{Lu}/u.test(entitled)) offer(7, entitled, row)
    const phrase = meetingOf.exec(p.text)
    if (phrase?.[1] && p.text.length < 700)
      offer(
        /\bat a meeting|minutes of|a meeting of/i.test(p.text) ? 10 : 8,
        phrase[1].replace(/^.*\bcouncil['’]s\s+/i, ''),
        row,
      )
    // Minutes of the full council, where they name it in no other way.
    if (atFullCouncil.test(p.text)) best.push({ score: 0.5, name: 'Council', row })
    // A parish meeting is no council's: the meeting itself is the body.
    const assembly =
      /^(?:(?:minutes|notes|agenda) (?:of|for) (?:the )?)?((?!the\b|annual\b)\p{L}.{3,60}\b(?:parish|town|community) (?:meeting|assembly))(?:,? (?:19|20)\d\d)?$/iu.exec(
        p.text,
      )?.[1]
    if (assembly !== undefined && !/\bcouncil\b/i.test(assembly)) best.push({ score: 5, name: assembly, row })
    // "SAFETY COMMITTEE held in the Guildhall on …", below a line that says only "Minutes of a meeting of the".
    const held = /^(?:the )?([^.;:]{5,110}?),?\s+held (?:in|at|on|via|by|remotely|virtually|online)\b/i.exec(
      p.text,
    )?.[1]
    if (held !== undefined && !/\b(?:meeting|minutes|hearing|session)\b/i.test(held)) offer(9, held, row)
    if (
      p.text.length > 140 ||
      /[.!?]$/.test(p.text) ||
      notBody.test(p.text) ||
      atFullCouncil.test(p.text) ||
      label ||
      (fieldAt(row) !== null && fieldAt(row)?.value !== '')
    )
      return
    // Council and committee centred one above the other are two names.
    const lowest = p.rows.at(-1)?.text ?? ''
    if (p.rows.length === 2 && /\bcouncil$/i.test(row.text) && committeeWord.test(lowest) && /^\p{Lu}/u.test(lowest))
      offer(7, lowest, row)
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
        !/^(?:agenda|minutes|public document|notice|summons|committee|meeting)\b/i.test(above)
      )
        offer(6, `${above} ${r}`, row)
      else offer(row.heading > 0 || row.bold || isCapitals(r) ? 6 : 5, r, row)
    }
  })
  best.sort((a, b) => b.score - a.score)
  const top = best[0]
  return top && top.score > 0 ? { name: titleCase(top.name), row: top.row } : null
}
