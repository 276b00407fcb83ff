/** The column at the right edge of minutes in which the owners of actions stand: found by its heading, taken off its lines. */
import { ended, type Row } from './lines.ts'
import { post } from './name-words.ts'
import { isInitials } from './owners.ts'
import { mark } from './resolution-lists.ts'

const heading =
  /^(?:actions?(?: (?:by|for|required|owner|point)s?)?|owner|lead(?: officer)?|by whom|responsible(?: officer)?|who)$/i
const better = /^(?:owner|by whom|who|lead(?: officer)?|responsible(?: officer)?|action (?:by|owner))$/i

type Column = { at: number; x: number | null; cell: number | null }

/** The columns of a row of headings: each word group, where it begins, its cell. */
function groups(row: Row): { text: string; at: number; cell: number | null }[] {
  if (row.cells.length > 1) return row.cells.map((text, cell) => ({ text, at: -1, cell }))
  return [...row.gapped.matchAll(/\S+(?:\s\S+)*/g)].map(m => ({ text: m[0], at: m.index, cell: null }))
}

function columnOf(row: Row): Column | null {
  const all = groups(row)
  const named = all.filter(g => heading.test(g.text))
  const chosen = named.find(g => better.test(g.text)) ?? named.at(-1)
  if (!chosen || row.text.length > 90) return null
  const alone = all.length === 1
  if (alone && !(row.x !== null && row.x > 380) && chosen.at < 40) return null
  if (!alone && all[0] === chosen) return null
  return { at: chosen.at, x: alone ? row.x : null, cell: chosen.cell }
}

/** 'AB to check the figures' in the column: the owner is AB. */
const doerOf = (text: string): string | null => {
  const m = /^(.{2,40}?)\s+(?:to|will|shall|should)\s+\p{Ll}/u.exec(text)?.[1]
  return m !== undefined && (isInitials(m) || (/^\p{Lu}/u.test(m) && m.split(' ').length <= 4)) ? m : null
}

/** A body or a crowd in the head of a table of figures ('Party | Council | Board') is no owner. */
const lone = /^(?:board|council|committee|cabinet|executive|group|authority|public|cost|total)$/i

/** A cell that holds nothing but owners, in minutes whose column has a heading of its own line. */
const surelyOwner = (text: string): boolean =>
  isInitials(text) ||
  doerOf(text) !== null ||
  (text.length < 60 && post.test(text) && !lone.test(text)) ||
  /^(?:all|cllrs?\b.*|(?:mr|mrs|ms|miss|dr)\s.*)$/i.test(text)

/** A post broken in its narrow column: 'Exploitation Co-', 'Safeguarding and'. */
const broken = /(?:\p{L}-|[&,]|\b(?:and|of|for|the|to))$/u

const ownerLike = (text: string, above: string): boolean =>
  text !== '' &&
  text.length < 60 &&
  (isInitials(text) ||
    (broken.test(above) && /^\p{Ll}[^.;:?!]*$/u.test(text)) ||
    (/^[\p{Lu}(]/u.test(text) && text.split(' ').length <= 6 && !/[.;:?!]$|^\d/.test(text)))

/** What stands in the column on one row, and the row without it. */
function take(
  row: Row,
  column: Column,
  { goesOn, above, below }: { goesOn: boolean; above: string; below: boolean },
): { owner: string; row: Row } | null {
  if (column.x !== null && row.x !== null && row.cells.length < 2) {
    const within = row.x > column.x - 25
    if (within && goesOn) return { owner: '', row: { ...row, text: '', gapped: '', cells: [] } }
    // 'of Place' under 'Chief Executive / Director'.
    const rest = below && row.text.length < 60 && !/[.;:?!]$/.test(row.text)
    return within && (rest || ownerLike(row.text, above))
      ? { owner: doerOf(row.text) ?? row.text, row: { ...row, text: '', gapped: '', cells: [] } }
      : null
  }
  if (row.cells.length > 1) {
    const at = column.cell ?? row.cells.length - 1
    const owner = row.cells[at] ?? ''
    const rest = row.cells.slice(0, at).filter(c => c !== '')
    const told =
      !lone.test(owner) &&
      ownerLike(owner, above) &&
      (column.cell !== null || (surelyOwner(owner) && /\p{L}{3}/u.test(rest.join(' '))))
    return told && (rest.length > 0 || (above !== '' && column.cell !== null))
      ? { owner: doerOf(owner) ?? owner, row: { ...row, text: rest.join(' '), gapped: rest.join(' '), cells: [] } }
      : null
  }
  if (column.at < 0 || row.gapped.length <= column.at - 2) return null
  const left = row.gapped.slice(0, column.at - 2)
  const right = row.gapped.slice(column.at - 2)
  if (!/^\s{1,2}|^$/.test(right) && !/\s{2}$/.test(left)) return null
  if (left.trim() !== '' && !/\s{2}$/.test(`${left}${/^\s*/.exec(right)?.[0] ?? ''}`)) return null
  const owner = right.trim().split(/\s{3,}/)[0] ?? ''
  return ownerLike(owner, above)
    ? {
        owner: doerOf(owner) ?? owner,
        row: { ...row, gapped: left, text: left.replace(/\s+/g, ' ').trim(), cells: [] },
      }
    : null
}

/** Takes the column off the rows: the rows without it, and the owner that stood on each, by the row's index. */
export function takeOwners(rows: Row[]): { rows: Row[]; owners: Map<number, string>; headings: Set<number> } {
  const owners = new Map<number, string>()
  const headings = new Set<number>()
  let column: Column | null = null
  // The row in the column whose words ('AB to check the') go on below.
  let doing = -9
  let last: Row | null = null
  const out = rows.map(row => {
    const found = columnOf(row)
    if (found) {
      column = found
      headings.add(row.i)
      return row
    }
    const taken =
      column === null || row.furniture
        ? null
        : take(row, column, {
            goesOn: doing === row.i - 1,
            above: owners.get(row.i - 1) ?? '',
            below: last !== null && isBelow(last, row),
          })
    if (!taken) return row
    doing = taken.owner === '' || doerOf(row.text) !== null ? row.i : -9
    if (taken.owner !== '') owners.set(row.i, taken.owner)
    // Beside words on one line it stands in a cell, whose place is the column's.
    last = row.cells.length > 1 ? { ...row, x: column?.x ?? null } : row
    return taken.row
  })
  const x = (column as Column | null)?.x ?? null
  return { rows: x === null ? out : besideColumn(out, owners, x), owners, headings }
}

/** Beside an owner a line is full at the column's edge, not at the page's: 'subject to the' goes on with 'Executive.' below. */
function besideColumn(rows: Row[], owners: Map<number, string>, edge: number): Row[] {
  const narrow = new Set(
    paragraphsOf(rows)
      .filter(lines => hasOwner(lines, rows, owners))
      .flat(),
  )
  let above: Row | null = null
  return rows.map(row => {
    if (row.text === '') return row
    const upper: Row | null = above
    above = row
    if (!upper || !narrow.has(row) || !narrow.has(upper) || !isBelow(upper, row)) return row
    const word = row.text.split(' ')[0] ?? ''
    const full = (upper.right ?? 0) + 6.5 * word.length > edge - 16
    return full && plainLine(row) && !ended(upper.text) ? { ...row, joins: true } : row
  })
}

/** Lines with words that stand close below one another. */
function paragraphsOf(rows: Row[]): Row[][] {
  const all: Row[][] = []
  for (const row of rows) {
    if (row.text === '') continue
    const upper = all.at(-1)?.at(-1)
    if (upper && isBelow(upper, row)) all.at(-1)?.push(row)
    else all.push([row])
  }
  return all
}

/** Some owner stands as high as one of the lines, wherever the order of reading has put it. */
const hasOwner = (lines: Row[], rows: Row[], owners: Map<number, string>): boolean =>
  lines.some(
    line =>
      owners.has(line.i) ||
      rows.some(row => owners.has(row.i) && row.page === line.page && Math.abs((row.y ?? -99) - (line.y ?? 99)) < 4),
  )

const isBelow = (upper: Row, row: Row): boolean => {
  if (upper.y === null || row.y === null || upper.x === null || row.x === null || upper.page !== row.page) return false
  const gap = row.y - upper.y
  return gap > 2 && gap < (row.size ?? 11) * 1.6 && Math.abs(row.x - upper.x) < 2
}

const plainLine = (row: Row): boolean =>
  !(row.bullet || row.item || row.bold || row.heading > 0 || row.cells.length > 1 || mark.test(row.text))
