/** What the head of minutes has to say. */
import type { Check } from '../../check.ts'

export const minutesHead: Check = {
  id: 'minutes-head',
  family: 'structure',
  severity: 'note',
  says: 'Minutes that do not record who was present',
  *look({ minutes, reading }) {
    const [first] = minutes?.blocks ?? []
    if (
      !minutes ||
      !first ||
      (reading.kind === 'minutes' && reading.agenda !== null) ||
      minutes.items.length < 3 ||
      minutes.present !== null
    )
      return
    const head = minutes.blocks.slice(0, 60)
    if (
      head.some(
        ({ text, role }) =>
          role === 'present' || /\b(?:present|attend\w*|in the chair|members?)\b|presennol/i.test(text),
      )
    )
      return
    yield { at: { block: first, quote: '' }, says: 'These minutes do not record who was present', evidence: [] }
  },
}
