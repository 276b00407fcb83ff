/** The files on the page of a case. */
import type { Section } from '../case/section.ts'
import { received } from '../case/store.ts'
import { noteFields } from '../fields.ts'
import { filesView } from './files.view.ts'
import { filesOf } from './store.ts'

export const filesSection: Section = async (tx, _, found) => {
  const fields = await received(tx, found.id)
  const mayAdd = fields.some(({ field }) => noteFields.some(known => known === field))
  return filesView(found, await filesOf(tx, found.id), mayAdd)
}
