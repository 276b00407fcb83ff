/** What a backup says of itself: the last file in it, so that a backup broken off has none. */
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { z } from 'zod'
import { contentOf, damaged, entries, wholeOf, type Entry } from './archive.ts'

export const newestFormat = 1

export const Manifest = z.object({
  format: z.literal(newestFormat),
  made: z.string(),
  migrations: z.array(z.object({ number: z.number(), name: z.string(), sha256: z.string() })),
  /** `parts`: names of the files that hold its rows, in order, as PostgreSQL's COPY text. */
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number(),
      parts: z.array(z.string()),
    }),
  ),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.number(), called: z.boolean() })),
  /** Every other file in the backup, in order. */
  entries: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestName = 'manifest.json'
export const sealName = 'manifest.sha256'

const sealedManifest = async (handle: FileHandle, found: Map<string, Entry>): Promise<Manifest> => {
  const manifest = found.get(manifestName)
  const seal = found.get(sealName)
  if (manifest === undefined || seal === undefined) throw damaged()
  const bytes = await wholeOf(handle, manifest)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== (await wholeOf(handle, seal)).toString('latin1')) throw damaged()
  const { format } = z.object({ format: z.number() }).parse(JSON.parse(bytes.toString('utf8')))
  if (format > newestFormat)
    throw new Error('The backup was made by a newer version of Wardmote: restore it with that version.')
  return Manifest.parse(JSON.parse(bytes.toString('utf8')))
}

/** Reads the whole backup once and holds every byte to its manifest, before anything is touched. */
export const verifyBackup = async (handle: FileHandle): Promise<{ manifest: Manifest; found: Map<string, Entry> }> => {
  const found = new Map<string, Entry>()
  for await (const entry of entries(handle)) found.set(entry.name, entry)
  const manifest = await sealedManifest(handle, found)
  if (found.size !== manifest.entries.length + 2) throw damaged()
  for (const { name, size, sha256 } of manifest.entries) {
    const entry = found.get(name)
    if (entry === undefined || entry.size !== size) throw damaged()
    const hash = createHash('sha256')
    for await (const block of contentOf(handle, entry)) hash.update(block)
    if (hash.digest('hex') !== sha256) throw damaged()
  }
  return { manifest, found }
}
