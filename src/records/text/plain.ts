/** Plain text and Markdown taken out of PDFs: each line as it stands, with hints from the marks left in it. */
import type { Line, Source } from '../reading.ts'

/** Line n is the n-th line of the file; joined by newlines they are the file. Form feeds, where there are any, part pages. */
export function readPlain(text: string): Source {
  const rows = text.split('\n')
  const paged = text.includes('\f')
  let page = 1
  let inBold = false
  const lines = rows.map((row, index) => {
    page += row.startsWith('\f') ? leading(row) : 0
    const line: Line = { n: index + 1, page: paged ? page : null, text: row }
    const marks = row.split('**').length - 1
    const bare = row.trim()
    // Emphasis that opens at the start of one line may close some lines below.
    const opens = bare.startsWith('**') && marks === 1 && !inBold && closesSoon(rows, index)
    const closes = inBold && marks === 1
    if (opens || (inBold && bare && (marks === 0 || (closes && bare.endsWith('**'))))) line.bold = true
    if (opens) inBold = true
    else if (closes || !bare) inBold = false
    if (/^(?:#{1,6}\s+)?\*\*[^*]+\*\*:?$/.test(bare) || /^<(b|strong)>[^<]*<\/\1>$/i.test(bare)) line.bold = true
    const heading = /^(#{1,6})\s+\S/.exec(bare)?.[1]?.length ?? Number(/^<h([1-6])\b/i.exec(bare)?.[1] ?? 0)
    if (heading > 0) line.heading = heading
    if (/^(?:[-*•▪●o]\s+|<li>)\S/.test(bare)) line.item = true
    const cells = cellsOf(row)
    if (cells) line.cells = cells
    page += row.indexOf('\f', 1) > 0 ? row.slice(leading(row)).split('\f').length - 1 : 0
    return line
  })
  return { media: 'text', lines, pages: paged ? page : null, tagged: false }
}

const leading = (row: string) => /^\f*/.exec(row)?.[0].length ?? 0

function closesSoon(rows: string[], from: number): boolean {
  for (let i = from + 1; i < Math.min(rows.length, from + 5); i++) {
    const row = rows[i]?.trim() ?? ''
    if (!row) return false
    if (row.includes('**')) return row.endsWith('**') && row.split('**').length === 2
  }
  return false
}

/** Cells parted by tabs, or by bars in a Markdown table (its ruler row has none). */
function cellsOf(row: string): string[] | null {
  const bare = row.trim()
  if (/^\|.*\|$/.test(bare)) {
    if (/^[|\s:-]+$/.test(bare)) return null
    return bare
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim())
  }
  return bare.includes('\t') || /\S\t/.test(row) ? row.split('\t').map(cell => cell.trim()) : null
}
