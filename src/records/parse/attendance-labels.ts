/** The labels of attendance lists inside minutes: broken over two lines, in a cell, or known as such only there. */
import type { Row } from './lines.ts'
import { people } from './names.ts'
import { attendanceLabel } from './vocabulary.ts'
import type { Attendance } from './vocabulary.ts'

export type Label = { kind: Attendance; label: string; rest: string }

const end = String.raw`(?:\s*\([^)]{0,40}\))?(?=\s*:|\s{3,}|\t|\s*$)`
/** Words that head a list of people in minutes, and elsewhere something else. */
const inside: [Attendance, RegExp][] = [
  [
    'officers',
    /^(?:(?:the )?following )?(?:officers?|staff) (?:were|was) (?:also )?(?:supporting|attending|advising|present at|in attendance at|in support of)(?: (?:the|this) (?:meeting|committee|board|panel|council))?(?=\s*[:.–-]|\s{3,}|\t|\s*$)/i,
  ],
  [
    'present',
    new RegExp(
      String.raw`^(?:co-?opt(?:ed(?: members?)?|ees?)|(?:non-?)?voting members?|(?:named )?substitutes?(?: members?)?(?: present| in attendance)?|(?:independent|lay|parish|elected|appointed|board|core) members?|(?:parent )?governors?(?: representatives?)?)${end}`,
      'i',
    ),
  ],
  [
    'alsoPresent',
    new RegExp(
      String.raw`^(?:(?:cabinet|executive|portfolio) (?:members?|holders?)(?:\(s\))?(?: (?:in attendance|attending|invited))?|(?:ward|other) (?:members?|councillors?)(?: (?:present|in attendance|attending|speaking))?|(?:for the )?(?:applicants?|appellants?|licen[cs]e holders?|objectors?|supporters?|(?:other |interested )?part(?:y|ies)|responsible authorit(?:y|ies)|representors?)(?:\(s\))?(?: (?:present|in attendance))?|invited(?: guests?| attendees?)?|by invitation|partners?(?: representatives?)?|representatives?|presenters?|speakers?)${end}`,
      'i',
    ),
  ],
]
/** Group headings under 'Who was there': 'Councillors', 'Members of the committee'. */
const group =
  /^(?:(?:borough|county|district|town|parish|city)\s+)?(?:councillors|cllrs|members|committee members|cynghorwyr|aelodau)\s*:?$/i

/** The list that a line opens in the head of minutes. */
export function listLabel(row: Row): Label | null {
  const cell = row.cells.length > 1 ? (row.cells[0] ?? '').replace(/[:\s]+$/, '') : ''
  const own = cell === '' ? null : labelIn(`${cell}:`)
  if (own) return { ...own, rest: row.cells.slice(1).join('; ') }
  const text = row.gapped.trim()
  if (letterhead.test(text)) return null
  const listed = atEnd.exec(text)?.[1]
  if (
    listed !== undefined &&
    people(listed).length > 0 &&
    !/^(?:councillors?|cllrs?|members?)\b|\b(?:that|who)\b/i.test(text)
  )
    return { kind: 'inAttendance', label: '', rest: listed }
  return labelIn(text)
}

/** 'Clerk: Mrs A Birch, 4 Mill Row': where letters to the clerk go, which says nothing of who was there. */
const letterhead =
  /^(?:(?:parish|town|acting|deputy|locum) )*(?:clerk|proper officer)(?: (?:and|&) rfo| to the (?:\w+ )?council)?\s*:.{3,60}?(?:,\s*(?:the\s)?(?:\d{1,4}[a-z]?\s+\p{L}|\p{L}[\p{L}’' ]{2,30}(?:cottage|house|farm|lodge)\b)|\S@\S|\btel(?:ephone)?\b|\b0\d{4})/iu

/** 'A Birch, Clerk, and C Dale, Solicitor, were also present.': the label stands at the end. */
const atEnd = /^(\p{Lu}.{5,300}?),?\s+(?:was|were)\s+(?:also\s+)?(?:present|in attendance)\.?$/u

function labelIn(text: string): Label | null {
  for (const [kind, pattern] of inside) {
    const m = pattern.exec(text)
    if (m) return { kind, label: m[0], rest: text.slice(m[0].length).replace(/^[\s:–—-]+/, '') }
  }
  return attendanceLabel(text)
}

/** A heading for the members present that says no more than 'Councillors'. */
export const isGroup = (row: Row): boolean => group.test(row.text)

/** Label and words of a line: two cells, or parted by a wide gap. */
function halves(row: Row): { label: string; rest: string } {
  if (row.cells.length > 1) return { label: row.cells[0] ?? '', rest: row.cells.slice(1).join('; ') }
  const m = /^(\S+(?:\s\S+){0,4}?)(?:\s{2,}|\t)(\S.*)$/.exec(row.gapped.trim())
  return m?.[1] && m[2] ? { label: m[1], rest: m[2] } : { label: row.gapped.trim(), rest: '' }
}

/** 'Apologies for' over 'absence: A Birch', 'Also    Councillor X' over 'Present:    and Y': a label broken in its narrow cell. */
export function brokenLabel(
  row: Row | undefined,
  next: Row | undefined,
): { kind: Attendance; first: string; second: string } | null {
  if (!row || !next || row.text.length > 140 || next.text === '') return null
  const upper = halves(row)
  if (upper.label.length > 28 || /[:.;,]$/.test(upper.label)) return null
  const colon = /^([\p{L} -]{3,24}?)\s*:\s*(.*)$/u.exec(next.gapped.trim())
  const lower = colon ? { label: colon[1] ?? '', rest: colon[2] ?? '' } : halves(next)
  if (lower.label.length > 24 || (!colon && upper.rest === '' && lower.rest === '' && !/^[a-z]/.test(lower.label)))
    return null
  const whole = labelIn(`${upper.label} ${lower.label}:`)
  // Where the second line alone is all of the label, the first is something else.
  return whole && whole.rest === '' && whole.label.length > lower.label.length && whole.kind !== 'other'
    ? { kind: whole.kind, first: upper.rest, second: lower.rest }
    : null
}

/** True where a heading among the rows opens an attendance list and no item of business. */
export function isListLabel(rows: Row[], k: number): boolean {
  const row = rows[k]
  if (!row) return false
  if (brokenLabel(row, rows[k + 1])) return true
  const label = listLabel(row)
  if (!label) return false
  if (label.rest !== '') return /[:\t]/.test(row.gapped) && people(label.rest).length > 0
  const next = rows[k + 1]?.gapped.trim() ?? ''
  const list = people(next).length > 0 && !/\b(?:received|apolog\w+|were|was|sent|had)\b/i.test(next)
  const alike = (r: Row): boolean =>
    r.heading === row.heading && r.bold === row.bold && /:$/.test(r.text) === /:$/.test(row.text)
  return list && rows.slice(0, k).some(r => alike(r) && (isGroup(r) || listLabel(r)?.rest === ''))
}
