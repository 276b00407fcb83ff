/** What became of a case at a panel, in a word or two. */
import { type Html, tag } from '../../../web/index.ts'

const known: Readonly<Record<string, string>> = {
  'not-reached': 'Not reached',
  'panel-said': 'Told to its agency',
  'panel-taken-up': 'Taken up by its agency',
}

/** Null while nothing is decided. What was decided is said by the case’s events. */
export const decisionWords = (decision: string | null): string | null =>
  decision === null ? null : (known[decision] ?? 'Decided')

export const decisionTag = (decision: string | null): Html | false => {
  const text = decisionWords(decision)
  return text !== null && tag({ text, classes: decision === 'not-reached' ? 'govuk-tag--yellow' : 'govuk-tag--green' })
}
