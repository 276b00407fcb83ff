/** The words of an attendance list: a table row by row, lines that each hold a person, or running text. */
import { namesOfTable } from './attendance-table.ts'
import type { Row } from './lines.ts'
import { joinText } from './lines.ts'
import { postFirst } from './name-pieces.ts'

/** Where the words of a line end when it is full: a point of the page, a column of the text. */
const measureOf = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length * 0.97)] ?? 0

/** The rows (by index) that end only because the next word did not fit. */
export function fullRows(rows: Row[]): Set<number> {
  const out = new Set<number>()
  const long = rows.filter(r => r.text.length > 50)
  const edge = measureOf(long.flatMap(r => (r.right === null ? [] : [r.right])))
  const width = measureOf(long.map(r => r.gapped.length))
  rows.forEach((row, k) => {
    const word = rows[k + 1]?.text.split(' ')[0] ?? ''
    if (word === '' || long.length < 4) return
    const size = (row.size ?? 11) * 0.5
    if (
      row.right !== null
        ? edge > 0 && row.right + size * (word.length + 1) > edge + 2
        : width >= 60 && width < 130 && row.gapped.length + 1 + word.length > width
    )
      out.add(row.i)
  })
  return out
}

const opens =
  /(?:,|\band|&|–|-|\/|\bthe|\bof|\bfor|\(|\b(?:Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Reverend|Prof|Professor|Councillors?|Cllrs?|Cyng|Sir|Dame|Lord|Lady|Canon|Alderman)\.?|(?:^|[,;(]\s*|\band\s+)(?:Chief\s+)?(?:Sergeant|Sgt|Inspector|Insp|Superintendent|Supt|Constable|PC)\.?)$/
const person = /^(?:the\s+)?(?:councill?ors?|cllrs?|cyng|mr|mrs|ms|miss|dr|sir|lord|lady|rev)\b/i

/** 'Ann Birch (AB) Probation': a line that opens with a person and initials. */
const withInitials = /^[^,;()]{4,40}\s\([A-Z][A-Za-z]{1,3}\)/
/** A new line for each person, though the measure says that it goes on. */
const newEntry = (t: string, out: string): boolean => withInitials.test(t) && /\([A-Z][A-Za-z]{1,3}\)[^();]*$/.test(out)

/** The words of the rows, people parted by semicolons; `full` are the rows that run on to the next. */
export function wordsOf(rows: Row[], full: Set<number>): string {
  const wide = rows.filter(r => r.cells.length > 1 || /\S\s{3,}\S/.test(r.gapped.trim()))
  if (rows.length >= 2 && wide.length > rows.length * 0.6)
    return namesOfTable(
      rows.filter(r => !/^(?:name|member|organisation|councillor)s?(?:\s{2,}|\t|$)/i.test(r.gapped.trim())),
    )
  let out = ''
  let last: Row | undefined
  for (const r of rows) {
    const t = r.gapped.trim()
    const running =
      (r.joins && !newEntry(t, out) && !(last && postFirst(t) !== t && postFirst(last.text) !== last.text)) ||
      opens.test(out) ||
      out.split('(').length > out.split(')').length ||
      /^(?:and\s|&|\(|[a-z])/.test(t) ||
      (last !== undefined && full.has(last.i) && !person.test(t))
    if (/\p{Ll}-$/u.test(out) && /^\p{Lu}\p{Ll}/u.test(t)) out += t
    else out = out === '' ? t : running ? joinText([out, t]) : `${out}; ${t}`
    last = r
  }
  return out
}
