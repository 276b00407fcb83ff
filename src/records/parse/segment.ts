/** Which part of the paper each line stands in: front, agenda, minutes, reports, slides, appendix. */
import { namesAnnual } from './annual-report.ts'
import { attendanceLabel, bodyWord } from './vocabulary.ts'
import { furnitureRole } from './furniture.ts'
import type { Row } from './lines.ts'
import { isMinuted } from './minuted.ts'
import { ended, isCapitals } from './lines.ts'
import { bareReportStarts, labelledReportStarts, namedReportStarts } from './report-starts.ts'

type SegmentKind = 'front' | 'agenda' | 'minutes' | 'report' | 'slides' | 'appendix' | 'annual' | 'loose'
/** A run of rows: `rows` are those with words that are no furniture, in order. */
export type Segment = { kind: SegmentKind; from: number; to: number; rows: Row[] }
type Start = { kind: SegmentKind; at: number }

const agendaHeading =
  /^(?:(?:supplementary |revised |public |final |meeting )*agenda|a ?g ?e ?n ?d ?a|order of business|business to be (?:transacted|considered|discussed)|items? (?:of business )?to be (?:dealt with|considered|discussed)\b.{0,60}|items? no\.?(?:\s.*)?|(?:the )?business of the meeting|rhaglen|items of business)\s*[:.]?(?:\s+pages?(?: nos?\.?| numbers?| ref(?:erence)?)?)?$/i
const minutesHeading =
  /^(?:(?:draft|unconfirmed|confirmed|public|open|approved|unapproved|summary|action)\s+)*(?:minutes|cofnodion)\b(?:\s+(?:of|o)\b.{0,200}|\s+(?:and|&) actions?\b.{0,80}|\s*[-–:].{0,120})?$|^cofnodion\b.{0,120}|^at a.{0,40}\bmeeting of\b|^(?:notes|action notes|action points|record) (?:of|from)\b.{0,120}/i
const closingLine = /\b(?:ended|closed|concluded|rose|finished|deferred|noted|duration|adjourned|signed)\b/i
const appendixHeading =
  /^(?:appendix|annex(?:e|ure)?|atodiad|enclosure|schedule)\s+(?:[A-Z]{1,2}|\d{1,2}|[ivx]{1,4})\b.{0,100}$/i

const numberOf = (row: Row | undefined): number => Number(/^(\d{1,2})[.)]?\s+\S/.exec(row?.text ?? '')?.[1] ?? 0)

/** The item of a list that runs on from the one above it: '4. REPAIRS' below '3. MINUTES' is business of the agenda, no title. */
const runsOn = (rows: Row[], k: number): boolean => {
  const n = numberOf(rows[k])
  return n > 1 && rows.slice(Math.max(0, k - 3), k).some(row => numberOf(row) === n - 1)
}

/** Moves a start up over the titles that stand above it on the same page. */
function overTitles(rows: Row[], k: number, most: number): number {
  let from = k
  while (from > 0 && k - from < most) {
    const before = rows[from - 1]
    const here = rows[from]
    if (!before || !here || before.text.length > 130 || (before.page !== null && before.page !== here.page)) break
    if (
      closingLine.test(before.text) ||
      /\bnext meeting\b/i.test(before.text) ||
      (ended(before.text) && !/\bminutes of\b|\bmeeting of\b|\bheld (?:on|at|in)\b/i.test(before.text))
    )
      break
    const titled =
      before.bold ||
      before.heading > 0 ||
      isCapitals(before.text) ||
      bodyWord.test(before.text) ||
      /\bminutes\b|\bmeeting\b|\bheld\b|\d{4}/i.test(before.text)
    if (!titled || /\d+\s*[-–]\s*\d+$/.test(before.text) || here.i - before.i > 8 || runsOn(rows, from - 1)) break
    from--
  }
  return from
}

/** 'Co-opted member:' heads names on an agenda's front as well as in minutes. */
const listsMembership =
  /^(?!.*(?:present|attend|presennol)).*(?:members?|panel|committee|board|co-?opted|independent|voting|elected|core)/i

/** The paper calls a meeting: it says so above, or its agenda follows soon below. */
const calledAt = (rows: Row[], k: number): boolean =>
  rows
    .slice(Math.max(0, k - 40), k)
    .some(r =>
      /\bsummoned\b|\b(?:will|to) be held\b|\b(?:invited|requested) to (?:attend )?(?:a|the) meeting\b/i.test(r.text),
    ) ||
  rows.slice(k + 1, k + 13).some(r => agendaHeading.test(r.text)) ||
  (k < 40 &&
    rows.slice(0, 6).some(r => /\bagenda$/i.test(r.text)) &&
    !rows.slice(0, k).some(r => minutesHeading.test(r.text)))

function minutesStarts(rows: Row[], reports: number[]): number[] {
  const starts: number[] = []
  let open = false
  rows.forEach((row, k) => {
    if (reports.includes(k)) open = false
    if (open || (starts.at(-1) ?? -100) > k - 3) return
    const label = attendanceLabel(row.text)
    const soon = (test: (r: Row) => boolean, within: number): boolean => rows.slice(k + 1, k + within).some(test)
    const listFollows =
      label?.kind === 'present' &&
      (/\p{Lu}/u.test(label.rest) ||
        /[:–-]$/.test(row.text) ||
        row.bold ||
        row.heading > 0 ||
        isCapitals(row.text) ||
        row.text === label.label) &&
      row.text !== 'Attendance details' &&
      !(listsMembership.test(label.label) && calledAt(rows, k))
    const titled =
      row.text.length < 220 &&
      minutesHeading.test(row.text) &&
      !/pages?\s+\d/i.test(row.text) &&
      (row.bold ||
        row.heading > 0 ||
        /^(?:(?:draft|unconfirmed|confirmed|public|open) )*minutes$/i.test(row.text) ||
        isCapitals(row.text.slice(0, 7)) ||
        /\b(?:held|meeting of)\b/i.test(row.text)) &&
      !/\b(?:to (?:confirm|approve|receive|agree|sign|consider))\b/i.test(row.text)
    const peopleNear = soon(
      r => ['present', 'apologies', 'inAttendance', 'officers'].includes(attendanceLabel(r.text)?.kind ?? ''),
      16,
    )
    if (listFollows || (titled && (peopleNear || isMinuted(rows, k)))) {
      starts.push(overTitles(rows, k, 12))
      open = true
    }
  })
  return starts
}

/** "Planning Committee agenda" straight above the first item. */
const namesAgenda = (rows: Row[], k: number): boolean => {
  const text = rows[k]?.text ?? ''
  if (k < 4 || text.length > 90 || !/\bagenda$/i.test(text) || !bodyWord.test(text)) return false
  return rows.slice(k + 1, k + 5).some(r => /^1[.)]?\s+\p{Lu}/u.test(r.text))
}

/** Where the numbered business begins on a paper that never prints the word 'agenda'. */
function agendaStart(rows: Row[], before: number): number {
  const headings = rows.flatMap((r, k) =>
    k < before && (agendaHeading.test(r.text) || /^item no\.?\b.*page/i.test(r.text) || namesAgenda(rows, k))
      ? [k]
      : [],
  )
  // "Supplementary agenda" at the very top is the paper's title; the items stand below the second heading.
  const first = headings[0] ?? -1
  const second = headings.find(k => k > first + 3 && namesAgenda(rows, k))
  const heading = first < 3 && second !== undefined ? second : first
  const partOne = rows.findIndex((r, k) => k < before && /^part\s+(?:1|i|one|a)\b/i.test(r.text) && r.text.length < 60)
  if (heading >= 0) return partOne >= 0 && partOne < heading ? partOne : heading
  if (partOne >= 0) return partOne
  const called = rows
    .slice(0, Math.min(before, 60))
    .some(r =>
      /\bsummoned\b|\bwill be held\b|\bto be held\b|\binvited to (?:attend|a meeting)\b|\bagenda\b|\bis to take place\b/i.test(
        r.text,
      ),
    )
  if (!called) return -1
  return rows.findIndex(
    (r, k) =>
      k < before &&
      /^1[.)]?\s+\p{Lu}/u.test(r.text) &&
      rows.slice(k + 1, k + 40).some(n => /^2[.)]?\s+\p{Lu}/u.test(n.text)),
  )
}

/** Slides and appendices that follow a report's last section, or stand alone. */
function afterReport(rows: Row[], from: number, to: number): Start[] {
  const out: Start[] = []
  let papers = -1
  for (let k = from; k < to; k++) {
    const row = rows[k]
    if (!row) continue
    const short = row.text.length < 110 && !ended(row.text)
    if (
      appendixHeading.test(row.text) &&
      k > from + 6 &&
      !/\bappendi|\bannex/i.test(rows[k - 1]?.text ?? '') &&
      !/\bappendi|\bannex|^1\.?\s/i.test(rows[k + 1]?.text ?? '') &&
      (row.bold || row.heading > 0 || row.text.length < 40 || isCapitals(row.text))
    ) {
      out.push({ kind: 'appendix', at: k })
      return out
    }
    if (k > from + 6 && /^annual report\b/i.test(row.text) && short && !numbered(row)) {
      out.push({ kind: 'appendix', at: k })
      return out
    }
    if (/\bbackground (?:papers|documents|information)\b/i.test(row.text) && row.text.length < 140) papers = k
    if (papers >= 0 && k > papers + 1 && short && !numbered(row) && !row.bullet && row.cells.length < 2) {
      const next = rows.slice(k + 1, k + 12)
      if (next.filter(r => r.bullet).length >= 3) {
        out.push({ kind: 'slides', at: k })
        return out
      }
    }
  }
  return out
}

const numbered = (row: Row): boolean => /^\d{1,2}(?:\.\d{1,2})*[.)]?\s/.test(row.text)

/** Mostly bullets and short lines: a slide deck. */
function looksLikeSlides(rows: Row[]): boolean {
  if (rows.length < 12) return false
  const bullets = rows.filter(r => r.bullet || r.item).length
  const short = rows.filter(r => r.text.length < 90).length
  return bullets / rows.length > 0.3 && short / rows.length > 0.6
}

/** The first rows below the stamps 'Agenda Item 6' that are put on the papers of a pack. */
const belowStamps = (rows: Row[]): Set<Row> =>
  new Set(rows.filter((r, k) => !r.furniture && rows[k - 1]?.furniture === true))

/** The parts of a document, in order, over all rows. */
export function segments(all: Row[]): Segment[] {
  const rows = all.filter(r => !r.blank && (!r.furniture || furnitureRole(r.text) === 'page-stamp'))
  const words = rows.filter(r => !r.furniture)
  const labelled = labelledReportStarts(words)
  const named = namedReportStarts(words, belowStamps(rows), labelled)
  const headed = [...labelled, ...named].sort((a, b) => a - b)
  const minutes = minutesStarts(words, headed)
  const bare = bareReportStarts(words, headed).filter(k => !minutes.some(m => m <= k && k - m < 8))
  const reports = [...headed.map(k => overTitles(words, k, 6)), ...bare].filter(k => !(minutes.includes(k) && k === 0))
  const first = Math.min(...minutes, ...reports, words.length)
  const agenda = agendaStart(words, first)
  const starts: Start[] = [
    ...reports.map((at): Start => ({ kind: 'report', at })),
    ...minutes.map((at): Start => ({ kind: 'minutes', at })),
  ]
  if (agenda >= 0) starts.push({ kind: 'agenda', at: agenda })
  // "1. Introduction" under the words "Annual Report" is its first chapter, not the first section of a paper to a meeting.
  const annual =
    words.slice(0, 12).some((_, k) => namesAnnual(words, k)) &&
    headed.length + minutes.length === 0 &&
    agenda < 0 &&
    !bare.some(k =>
      words.slice(k, k + 16).some(r => /^1(?:\.0|[.)])?\s+(?:purpose|recommend|decision|reason)/i.test(r.text)),
    )
  if (annual) starts.splice(0, starts.length, { kind: 'annual', at: 0 })
  starts.sort((a, b) => a.at - b.at)
  const whole: Start[] = []
  starts.forEach((s, k) => {
    whole.push(s)
    if (s.kind === 'report') whole.push(...afterReport(words, s.at, starts[k + 1]?.at ?? words.length))
  })
  if ((whole[0]?.at ?? 1) > 0)
    whole.unshift({ kind: whole.length > 0 ? 'front' : looksLikeSlides(words) ? 'slides' : 'loose', at: 0 })
  // A title page before the only report or set of minutes belongs to it.
  const head = whole[0]
  const second = whole[1]
  if (head?.kind === 'front' && second && second.kind !== 'agenda' && second.at <= 6 && agenda < 0)
    whole.splice(0, 2, { kind: second.kind, at: 0 })
  return whole.map((s, k) => {
    const part = words.slice(s.at, whole[k + 1]?.at ?? words.length)
    const next = words[whole[k + 1]?.at ?? words.length]
    return { kind: s.kind, from: k === 0 ? 0 : (part[0]?.i ?? 0), to: next ? next.i - 1 : all.length - 1, rows: part }
  })
}
