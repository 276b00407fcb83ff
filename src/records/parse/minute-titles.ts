/** The titles of minutes: how far they go, and what is said on the same line. */
import { listLabel } from './attendance-labels.ts'
import { datesIn } from './dates.ts'
import type { Row } from './lines.ts'
import { ended, isCapitals, joinText } from './lines.ts'
import { committeeWord, standingBusiness } from './vocabulary.ts'

/** In bare text a title in capitals goes on below its own first word, not below its number. */
function hangs(head: Row, last: Row, next: Row): boolean {
  if (head.y !== null || next.i - last.i !== 1 || !isCapitals(next.text) || next.bullet || /[:.]$/.test(last.text))
    return false
  if (/^(?:RESOLVED|AGREED|DECIDED|PRESENT|NOTED|RECOMMENDED|ACTION|PENDERFYNWYD)\b/.test(next.text)) return false
  const word = /^\s*\S*\d\S*(?:\s?\d+\S*)?\s{2,}(?=\S)/.exec(head.gapped)?.[0].length ?? -1
  const column = /^[A-Z]{1,6}\s\d+\S*\s+/.exec(head.gapped.trimStart())
  const start = column ? head.gapped.length - head.gapped.trimStart().length + column[0].length : word
  return start > 0 && (/^\s*/.exec(next.gapped)?.[0].length ?? 0) === start
}

/** The title's further lines. */
export function titleEnd(rows: Row[], k: number, first: string): number {
  let to = k
  const head = rows[k]
  while (head) {
    const next = rows[to + 1]
    const last = rows[to]
    const capitals = isCapitals(first)
    if (!last || !next || !(next.joins || (capitals && hangs(head, last, next)))) break
    const same = capitals
      ? isCapitals(next.text)
      : (head.bold && next.bold) || (head.heading > 0 && next.heading === head.heading)
    const plain =
      !capitals && !head.bold && !ended(next.text) && to - k < 2 && !rows[to + 2]?.joins && next.text.length < 100
    if (!same && !plain) break
    to++
  }
  return to
}

/** 'Speed device: RESOLVED to …', 'Payments: (Proposed Cllr …': what a title's line goes on to say. */
const saidOnLine =
  /\s*[:–—]\s+(?=(?:RESOLVED|AGREED|NOTED|DECIDED)\b|[Ii]t was\s|\(?(?:[Pp]roposed|[Mm]oved)\b|(?:Cllr|Councillor)s?\b\.?\s)|\.\s+(?=RESOLVED\b|It was\s)/

/** Parts a title from what is said on the same line: 'Alcohol : report noted'. */
export function splitTitle(row: Row, whole: string): { title: string; rest: string } {
  if (row.lead !== null) {
    const bare = row.lead.replace(/^[(\dA-Za-z./]{1,9}[.)]\s+/, '')
    const at = whole.indexOf(bare)
    if (at >= 0 && at < 12 && bare.length > 2)
      return { title: whole.slice(0, at + bare.length), rest: whole.slice(at + bare.length).replace(/^[\s:–-]+/, '') }
  }
  const said = saidOnLine.exec(whole)
  if (said && said.index > 3 && said.index < 90)
    return { title: whole.slice(0, said.index), rest: whole.slice(said.index + said[0].length) }
  if (whole.length > 70 || ended(whole)) {
    const cut = /(?:\s*:\s+|\s+[–—-]{1,2}\s+|\.\s+)(?=\S)/.exec(whole.slice(0, 90))
    if (cut && cut.index > 3 && (ended(whole) || whole.length > 160) && !isCapitals(whole))
      return { title: whole.slice(0, cut.index), rest: whole.slice(cut.index + cut[0].length) }
  }
  return { title: whole, rest: '' }
}

/** A title without the marks at its end. */
export const trimTitle = (t: string): string =>
  t
    .replace(/\s+/g, ' ')
    .replace(/\s*[:–—-]+\s*$/, '')
    .trim()

/** Business without a number, such as 'Welcome' before item 1: a heading in words that minutes use everywhere. */
export const headingAlone = (row: Row): boolean =>
  !row.joins &&
  datesIn(row.text).length === 0 &&
  row.text.length < 90 &&
  !ended(row.text) &&
  !/[:,]$/.test(row.text) &&
  (row.bold || row.heading > 0 || isCapitals(row.text)) &&
  standingBusiness.test(row.text) &&
  !/^(?:minutes of|apologies .* from|minutes$)/i.test(row.text)

/** The head of a minute: rows from..to (positions in the given rows); `rest` is text that stands on the title's line. */
export type Head = { ref: string | null; title: string; from: number; to: number; rest: string }

/** A few words on a line of their own after a gap, with a sentence below: a heading in bare text. */
function overSentence(rows: Row[], k: number): boolean {
  const row = rows[k]
  const before = rows[k - 1]
  const after = rows[k + 1]
  if (!row || !before || !after || row.y !== null) return false
  return (
    row.i - before.i > 1 &&
    after.i - row.i === 1 &&
    ended(after.text) &&
    row.text.split(' ').length <= 7 &&
    /^\p{Lu}/u.test(row.text) &&
    !/[,;:]$/.test(row.text)
  )
}

/** Minutes without numbers: every heading the source states, or that is set apart, opens a minute. */
export function titlesAlone(rows: Row[]): Head[] {
  const level = rows.filter(r => r.heading > 0 && standingBusiness.test(r.text))[0]?.heading
  const heads: Head[] = []
  rows.forEach((row, k) => {
    if (
      row.joins ||
      /:\s*\S/.test(row.text) ||
      row.text.length > 110 ||
      ended(row.text) ||
      row.bullet ||
      row.cells.length > 1
    )
      return
    const isHead =
      level !== undefined
        ? row.heading === level
        : row.bold || isCapitals(row.text) || standingBusiness.test(row.text) || overSentence(rows, k)
    if (
      !isHead ||
      /^(?:resolved|agreed|action|present|minutes of|signed|decision|recommended)\b/i.test(row.text) ||
      (/:$/.test(row.text) && !standingBusiness.test(row.text))
    )
      return
    const to = titleEnd(rows, k, row.text)
    heads.push({ ref: null, title: trimTitle(joinText(rows.slice(k, to + 1).map(r => r.text))), from: k, to, rest: '' })
  })
  const present = rows.slice(0, 40).findIndex(r => listLabel(r)?.kind === 'present')
  const business = heads.filter(h => h.from > present || !committeeWord.test(h.title))
  const first = business.findIndex(h => standingBusiness.test(h.title))
  return first < 0 ? [] : business.slice(first)
}
