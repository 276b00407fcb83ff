/** Minutes that print no attendance list: known by what was resolved or by their close. */
import type { Row } from './lines.ts'

const resolved = /\b(?:RESOLVED|PENDERFYNWYD|AGREED)\b|^(?:Resolved|Agreed)\b/
const closed =
  /\b(?:meeting|hearing|session|proceedings)\s+(?:was\s+)?(?:declared\s+)?(?:ended|closed|concluded|finished|terminated|rose)\b|\b(?:declared|closed) the meeting\b/i
const agenda = /^(?:agenda|a ?g ?e ?n ?d ?a|rhaglen)\b/i

/** True where row k titles a paper that goes on as minutes: it stands first, no agenda follows, and something was decided. */
export function isMinuted(rows: Row[], k: number): boolean {
  if (k >= 12 || rows.slice(0, k + 30).some(r => agenda.test(r.text) && r.text.length < 40)) return false
  return rows.slice(k + 1, k + 600).some(r => resolved.test(r.text) || closed.test(r.text))
}
