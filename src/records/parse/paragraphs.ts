/** Rows joined to paragraphs. */
import type { Row } from './lines.ts'
import { joinText } from './lines.ts'

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
