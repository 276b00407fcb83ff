/** Adds a file to a case, or strikes one out: each an event, so that both are known for as long as the case is. */
import { isRefusal, type Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { insertEvent } from '../case/event.store.ts'
import type { CaseRow } from '../case/store.ts'
import type { Author } from '../party/store.ts'
import { caseIsOpen } from '../rules.ts'
import { struckOut } from '../type/stood.ts'
import { kindsOf } from './kinds.ts'
import { cleanName, sizeWords } from './name.ts'
import { hasMacros } from './bytes.ts'
import {
  fileAsNamed,
  fileOfKnownKind,
  fileSmallEnough,
  fileStruckByOwn,
  fileStruckOnce,
  fileWithoutMacros,
  mostFileBytes,
} from './rules.ts'
import type { CaseFile } from './store.ts'
import { insertFile } from './insert-file.store.ts'

export type Given = { readonly name: string; readonly bytes: Uint8Array }
type Known = { readonly name: string; readonly type: string; readonly kind: string }

/** What a file is, under a name that can be shown; or what is wrong with it. */
export function readFile({ name: given, bytes }: Given): Refusal | Known {
  const name = cleanName(given)
  const kinds = kindsOf(bytes, name)
  const [kind] = kinds
  const fault =
    fileSmallEnough.refuses({ size: bytes.length }, mostFileBytes) ??
    fileOfKnownKind.refuses({ kinds }) ??
    fileWithoutMacros.refuses({ macros: hasMacros(bytes) }) ??
    (kind ? fileAsNamed.refuses({ name, kind }, kind) : null)
  if (fault) return fault
  if (!kind) throw new Error('A file of no kind was not refused.')
  return { name, type: kind.key, kind: kind.name }
}

/** Only in a transaction that reads the case. `field` decides who receives it, `what` says what it is. */
export async function addFile(
  tx: Tx,
  found: Pick<CaseRow, 'id' | 'closed'>,
  { field, what, ...given }: Given & { readonly field: string; readonly what: string },
  by: Author,
): Promise<Refusal | { readonly id: number; readonly eventId: number }> {
  const closed = caseIsOpen.refuses(found)
  if (closed) return closed
  const known = readFile(given)
  if (isRefusal(known)) return known
  const { name, type, kind } = known
  const { bytes } = given
  const says = `Added a file: “${name}” (${kind}, ${sizeWords(bytes.length)})\nWhat it is: ${what}`
  const { id: eventId } = await insertEvent(
    tx,
    { caseId: found.id, field, kind: 'file-added', says, data: { what, name } },
    by,
  )
  const { id } = await insertFile(tx, { caseId: found.id, eventId, field, name, type, bytes })
  return { id, eventId }
}

/** Its bytes stay for as long as the case does; nobody takes it for part of the case any more. */
export async function strikeFile(
  tx: Tx,
  found: Pick<CaseRow, 'id' | 'own'>,
  file: CaseFile,
  why: string,
  by: Author,
): Promise<Refusal | null> {
  const fault =
    fileStruckByOwn.refuses({ own: found.own, mine: file.agencyId === by.agencyId }) ??
    fileStruckOnce.refuses({ struck: file.struck !== null })
  if (fault) return fault
  const says = `Struck out the file “${file.name}”\nWhy: ${why}`
  const { field, eventId: correctsId } = file
  await insertEvent(tx, { caseId: found.id, field, kind: struckOut, says, data: { why }, correctsId }, by)
  return null
}
