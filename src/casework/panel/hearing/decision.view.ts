/** What a panel decided of a case, in a word or two. */
import { type Html, tag } from '../../../web/index.ts'
import { actsOf } from '../../act/common.ts'
import { type Engine, typeOf } from '../../type/engine.ts'

const known: Readonly<Record<string, string>> = {
  'not-reached': 'Not reached',
  'panel-decided': 'Decided',
  'panel-said': 'Told to its agency',
  'panel-taken-up': 'Taken up',
}

/** The name of the act; null while nothing is decided. */
export const decisionWords = (engine: Engine, one: { kind: string; decision: string | null }): string | null => {
  if (one.decision === null) return null
  const type = typeOf(engine, one.kind)
  return known[one.decision] ?? (type && actsOf(type).find(act => act.key === one.decision)?.name) ?? 'Decided'
}

export const decisionTag = (engine: Engine, one: { kind: string; decision: string | null }): Html | false => {
  const text = decisionWords(engine, one)
  return (
    text !== null && tag({ text, classes: one.decision === 'not-reached' ? 'govuk-tag--yellow' : 'govuk-tag--green' })
  )
}
