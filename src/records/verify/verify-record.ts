/** Checks the record against the documents that it was read from. Writes nothing. */
import { isDeepStrictEqual } from 'node:util'
import { fold } from '../../lib/index.ts'
import type { Database, Tx } from '../../db/index.ts'
import { agendaOf, minutesOf } from '../../meetings/index.ts'
import { parse } from '../parse/parse.ts'
import { readerVersion } from '../reader-version.ts'
import { readSource } from '../text/index.ts'
import { exposed, feeds, gaps, type StoredVersion, storedVersions } from './store.ts'

/** Each fault is a sentence. `say` is told of progress. */
export async function verifyRecord(
  db: Database,
  say: (line: string) => void,
): Promise<{ versions: number; faults: string[] }> {
  const faults: string[] = []
  const versions = await db.asSystem('verify', storedVersions)
  for (const [n, version] of versions.entries()) {
    if (n % 20 === 19) say(`${n + 1} of ${versions.length}`)
    faults.push(...(await documentFaults(db, version)))
  }
  faults.push(...(await db.asSystem('verify', tx => recordFaults(tx, versions))))
  return { versions: versions.length, faults }
}

async function documentFaults(db: Database, version: StoredVersion): Promise<string[]> {
  const name = `${version.fileName} (/documents/${version.slug})`
  let bytes: Buffer | null
  try {
    bytes = await db.files.read(version.sha256)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  if (!bytes) return [`${name}: the file is missing. Restore it from a backup.`]
  if (bytes.length !== version.bytes)
    return [`${name}: the file has ${bytes.length} bytes, the record says ${version.bytes}.`]
  if (!version.reading) return []
  const found = (await db.asSystem('verify', tx => gaps(tx, version.id))).map(
    gap => `${name}: its lines do not follow each other at line ${gap.line}.`,
  )
  if (version.reader !== readerVersion) return found
  const { reading } = parse(await readSource(bytes, version.fileName))
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(reading)), version.reading))
    found.push(`${name}: read again, it says something else.`)
  return found
}

/** Whether minutes and agendas are those of the document that fed them, and the search shows only what is public. */
async function recordFaults(tx: Tx, versions: StoredVersion[]): Promise<string[]> {
  const faults: string[] = []
  const readings = new Map(versions.map(version => [version.id, version.reading]))
  for (const { part, versionId, meetingId, slug } of await feeds(tx)) {
    const reading = readings.get(versionId)
    if (part === 'minutes') {
      const stored = (await minutesOf(tx, meetingId)).map(minute => [
        minute.ref,
        fold(minute.title),
        minute.resolutions,
      ])
      const said = reading?.minutes?.items.map(item => [item.ref, fold(item.title), item.resolved])
      if (!isDeepStrictEqual(stored, said))
        faults.push(`/meetings/${slug}: the minutes are not those of their document.`)
    }
    if (part === 'agenda') {
      const stored = (await agendaOf(tx, meetingId)).map(item => [item.number, fold(item.title)])
      const said = reading?.agenda?.map(item => [item.number, fold(item.title)])
      if (!isDeepStrictEqual(stored, said)) faults.push(`/meetings/${slug}: the agenda is not that of its document.`)
    }
  }
  for (const { slug } of await exposed(tx))
    faults.push(`/bodies/${slug} is private, and its words are in the public search.`)
  return faults
}
