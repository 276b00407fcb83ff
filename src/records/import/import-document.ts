/** Stores a published document and what was read in it: repeatable, whole or not at all. */
import { createHash } from 'node:crypto'
import { freeSlug, isRefusal, type Refusal, refuse, slug } from '../../lib/index.ts'
import type { Database, Tx } from '../../db/index.ts'
import { nameBody } from '../../people/index.ts'
import type { Profile } from '../../authority/index.ts'
import { indexBodyItself, indexMeeting } from '../../meetings/index.ts'
import { parse } from '../parse/parse.ts'
import { readerVersion } from '../reader-version.ts'
import type { Read } from '../reading.ts'
import { dateOf, identityOf, namesItsBody } from '../rules.ts'
import { readSource, Unreadable } from '../text/index.ts'
import * as store from '../document/store.ts'
import { titleOf } from './facts.ts'
import { recordRead } from './record-read.ts'

export type ToImport = { bytes: Uint8Array; fileName: string; publisher: string; profile: Profile }
export type Outcome = {
  outcome: 'new' | 'changed' | 'same' | 'read again'
  slug: string
  kind: string
  coverage: number | null
  /** Sentences for the person who imports: a body that is new and so private, words that were not understood. */
  notes: string[]
}

/** Nothing is stored when the file cannot be read, but for a picture-only PDF: that is kept as a document, unread. */
export async function importDocument(db: Database, file: ToImport): Promise<Outcome | Refusal> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const known = await db.asSystem('import', tx => store.versionBySha(tx, sha256))
  if (known && known.reader === readerVersion)
    return { outcome: 'same', slug: known.slug, kind: '', coverage: null, notes: [] }
  const read = await readFile(file)
  if (isRefusal(read)) return read
  // The file first: a row never names a file that is not on the disk.
  await db.files.keep(file.bytes)
  return db.asSystem('import', tx => storeRead(tx, file, sha256, read))
}

type FileRead = { media: string; pages: number | null; read: Read | null; notes: string[] }

async function readFile({ bytes, fileName }: ToImport): Promise<FileRead | Refusal> {
  try {
    const source = await readSource(bytes, fileName)
    return { media: source.media, pages: source.pages, read: parse(source), notes: [] }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const kept = error.rule === 'reading.no-text-layer'
    return kept ? { media: 'pdf', pages: null, read: null, notes: [error.says] } : refuse(error.rule, error.says)
  }
}

async function storeRead(
  tx: Tx,
  file: ToImport,
  sha256: string,
  { media, pages, read, notes }: FileRead,
): Promise<Outcome> {
  const { profile, publisher, fileName } = file
  const reading = read?.reading ?? null
  const says = [...notes]
  const found = reading?.body ? await nameBody(tx, reading.body, publisher) : null
  if (found?.isNew) says.push(`${found.body.name} is not in the profile: it is private until you open it.`)
  const bodyless = namesItsBody.refuses({ body: reading?.body ?? null })
  if (bodyless && reading) says.push(`${bodyless.says}.`)
  const title = titleOf(reading, fileName)
  const identity = identityOf({ publisher, fileName, reading, title })
  const again = await store.versionBySha(tx, sha256)
  const before = await store.documentByIdentity(tx, identity)
  const wanted = slug([found?.body.slug ?? publisher, reading && dateOf(reading), title].filter(Boolean).join(' '))
  const document = await store.upsertDocument(tx, {
    slug: before?.slug ?? freeSlug(wanted, await store.slugsLike(tx, wanted)),
    identity,
    publisher,
    title,
    kind: reading?.kind ?? 'other',
    bodyId: found?.body.id ?? null,
    meetingId: null,
    date: reading && dateOf(reading),
  })
  const versionId = again?.id ?? (await newVersion(tx, document.id, file, sha256, { media, pages, read }))
  if (again) await store.updateReading(tx, again.id, readerVersion, reading)
  if (read) await store.replaceElements(tx, versionId, read.elements)
  if (read && found) {
    const touched = await recordRead(tx, {
      read,
      body: found.body,
      versionId,
      documentId: document.id,
      source: `/documents/${document.slug}`,
      profile,
    })
    for (const meetingId of touched) await indexMeeting(tx, meetingId)
    await indexBodyItself(tx, found.body.id)
  }
  if (reading?.unread.length) says.push(`${reading.unread.length} lines were not understood.`)
  const outcome = again ? 'read again' : before ? 'changed' : 'new'
  return {
    outcome,
    slug: document.slug,
    kind: reading?.kind ?? 'other',
    coverage: reading?.coverage ?? null,
    notes: says,
  }
}

async function newVersion(
  tx: Tx,
  documentId: number,
  file: ToImport,
  sha256: string,
  { media, pages, read }: Omit<FileRead, 'notes'>,
): Promise<number> {
  const version = await store.insertVersion(tx, {
    documentId,
    sha256,
    fileName: file.fileName,
    media,
    bytes: file.bytes.length,
    pages,
    reader: readerVersion,
    reading: read?.reading ?? null,
  })
  return version.id
}
