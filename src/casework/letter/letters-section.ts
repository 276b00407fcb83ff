/** The letters on the page of a case. */
import type { Section } from '../case/section.ts'
import { filesOf } from '../file/store.ts'
import { typeOf } from '../type/engine.ts'
import { lettersView } from './letters.view.ts'

export const lettersSection: Section = async (tx, engine, found, context) => {
  const type = typeOf(engine, found.kind)
  return type ? lettersView({ type, found, context, files: await filesOf(tx, found.id) }) : false
}
