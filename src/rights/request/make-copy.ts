/** Makes the copy, and notes in the same transaction that it was made and for whom. */
import { createHash } from 'node:crypto'
import { isRefusal, london, type Refusal, today } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { PageRequest } from '../../web/index.ts'
import { caseFile } from '../../casework/index.ts'
import { type Packed, zip } from '../zip.ts'
import type { Found } from './at-address.ts'
import { type Copy, copyOf, type Leaving } from './copy.ts'
import { copyFile } from './copy-file.view.ts'
import { caseFacts, caseRule, disclose, type Line, lines, readers } from './review.store.ts'
import { allDecided, identityProved } from './rules.ts'
import { undecided } from './store.ts'
import { underReading } from './under-reading.ts'
import { periodName } from '../retention/period.ts'

/** Of a row only what was decided: from here on its own words are out of reach. */
const leaving = (
  { caseId, source, partyId, at, agency, decision, exemption, says }: Line,
  same: ReadonlySet<number>,
): Leaving => ({
  caseId,
  source,
  own: partyId !== null && same.has(partyId),
  at,
  agency,
  decision: decision ?? 'withhold',
  exemption,
  says,
})

/** 'files/1-photo.png': numbered, for two may have one name; ZIP files want names in plain letters. */
async function releasedFiles(tx: Tx, rows: readonly Line[]): Promise<Packed[]> {
  const released = rows.filter(row => row.source === 'file' && row.decision === 'release')
  const files: Packed[] = []
  for (const { rowId } of released) {
    const file = await caseFile(tx, rowId)
    const name = file?.name.normalize('NFKD').replaceAll(/[^\w. -]/g, '') ?? ''
    if (file) files.push({ name: `files/${files.length + 1}-${name}`, data: file.bytes })
  }
  return files
}

export type MadeCopy = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly copy: Copy }

/**
 * `named`: the agencies among those that have read it whom the person may be told of. Refusals: 'identity-proved',
 * 'all-decided'. Undefined where one of the cases is closed to the reader. Nothing is handed out before all is committed.
 */
export async function makeCopy(
  { as, now }: Pick<PageRequest, 'as' | 'now'>,
  { request, all, cases }: Found,
  named: ReadonlySet<number>,
): Promise<Refusal | MadeCopy | undefined> {
  const fault =
    identityProved.refuses(request) ?? (await as(async tx => allDecided.refuses(await undecided(tx, request.id))))
  if (isRefusal(fault)) return fault
  const same = new Set(all.filter(one => one.same).map(one => one.partyId))
  return underReading({ as }, cases, request.reference, async (tx: Tx) => {
    const left = allDecided.refuses(await undecided(tx, request.id))
    if (left) return left
    const seenBy = await readers(tx, request.id)
    const rule = await caseRule(tx, request.controllerId)
    const rows = cases.length === 0 ? [] : await lines(tx, request.id)
    const copy = copyOf({
      reference: request.reference,
      person: request.name,
      controller: request.controller,
      received: request.received,
      years:
        request.fromYear === null && request.toYear === null
          ? 'all'
          : `${request.fromYear ?? 'the first'} to ${request.toYear ?? 'now'}`,
      made: today(now),
      cases: await caseFacts(tx, cases),
      rows: rows.map(line => leaving(line, same)),
      readers: seenBy.filter(one => named.has(one.id)).map(one => one.name),
      otherReaders: seenBy.some(one => !named.has(one.id)),
      kept: rule
        ? `${periodName(rule.period)} from ${rule.runsFrom}; then somebody looks at it, and erases it unless there is a reason to keep it.`
        : 'As long as it is needed.',
    })
    const name = request.reference.toLowerCase()
    const bytes = zip(
      [
        { name: `${name}.html`, data: Buffer.from(copyFile(copy)) },
        { name: `${name}.json`, data: Buffer.from(`${JSON.stringify(copy, null, 2)}\n`) },
        ...(await releasedFiles(tx, rows)),
      ],
      now.toZonedDateTimeISO(london),
    )
    await disclose(tx, request.id, createHash('sha256').update(bytes).digest('hex'))
    return { fileName: `${name}.zip`, bytes, copy }
  })
}
