/** Attendance as ticks: a column for Present and one for Apologies, and a tick beside each name. */
import type { Row } from './lines.ts'
import { looksLikeName, withoutTitle } from './name-words.ts'
import { people } from './names.ts'

const present = /^(?:present|attended|attending|in attendance|attendance|yes)$/i
const apologies = /^(?:apolog(?:y|ies)(?: (?:given|received|sent|for absence))?|apols?\.?)$/i
const tick = /^(?:[✓✔√☑●•*]|x|y|yes|1)$/i

type Cell = { text: string; at: number }

/** The cells of a row, each with its place: its number in a table, its column in bare text. */
function placed(row: Row): Cell[] {
  if (row.cells.length > 1) return row.cells.map((text, at) => ({ text: text.trim(), at }))
  return [...row.gapped.matchAll(/\S+(?:\s\S+)*/g)].map(m => ({ text: m[0], at: m.index + m[0].length / 2 }))
}

/** Who was there and who was not, and the rows that say so; null where nothing is ticked. */
export function readTicks(rows: Row[]): { present: string[]; apologies: string[]; from: number; to: number } | null {
  for (const [k, row] of rows.entries()) {
    const heads = placed(row)
    const came = heads.find(c => present.test(c.text))
    const sorry = heads.find(c => apologies.test(c.text))
    if (!came || !sorry) continue
    const out = { present: [] as string[], apologies: [] as string[], from: k, to: k }
    for (const [d, line] of rows.slice(k + 1).entries()) {
      const cells = placed(line).filter(c => c.text !== '')
      const first = cells[0]?.text ?? ''
      const mark = cells.slice(1).find(c => tick.test(c.text))
      const name = people(first).find(p => !p.public)?.name
      if (name === undefined || !looksLikeName(withoutTitle(first.split(/[(,]/)[0] ?? ''))) break
      out.to = k + 1 + d
      if (!mark) continue
      const here = (c: Cell): number => Math.abs(c.at - mark.at)
      const nearest = heads.reduce((a, b) => (here(b) < here(a) ? b : a))
      if (nearest === came) out.present.push(name)
      else if (nearest === sorry) out.apologies.push(name)
    }
    if (out.present.length + out.apologies.length >= 3 && out.present.length > 0) return out
  }
  return null
}
