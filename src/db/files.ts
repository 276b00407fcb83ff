/** The documents themselves: files under the SHA-256 of what they hold, never changed, never removed. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type Files = {
  /** Where they lie: `ab/cdef…` below it. */
  folder: string
  /** Stores the bytes and returns their SHA-256 in hexadecimal; safe to repeat. Call it before the row that names the file is committed. */
  keep(bytes: Uint8Array): Promise<string>
  /** The bytes; null where no such file is kept. Throws where the file is no longer what its name says. */
  read(sha256: string): Promise<Buffer | null>
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const pathOf = (folder: string, sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError(`'${sha256}' is not a SHA-256`)
  return join(folder, sha256.slice(0, 2), sha256.slice(2))
}

const missing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const bytesAt = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path)
  } catch (error) {
    if (missing(error)) return null
    throw error
  }
}

/** A folder's list of names reaches the disk only by a flush of its own. */
const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

const writeAndFlush = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const keep = async (folder: string, bytes: Uint8Array): Promise<string> => {
  const sha256 = sha256Of(bytes)
  const path = pathOf(folder, sha256)
  const there = await bytesAt(path)
  if (there !== null && sha256Of(there) === sha256) return sha256
  const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.${randomBytes(6).toString('hex')}.new`
  await writeAndFlush(await open(beside, 'wx', 0o600), bytes)
  await rename(beside, path)
  await flushFolder(dirname(path))
  if (made !== undefined) await flushFolder(folder)
  return sha256
}

export const openFiles = (folder: string): Files => ({
  folder,
  keep: bytes => keep(folder, bytes),
  read: async sha256 => {
    const bytes = await bytesAt(pathOf(folder, sha256))
    if (bytes !== null && sha256Of(bytes) !== sha256)
      throw new Error(`The stored document ${sha256} is damaged: restore it from a backup.`)
    return bytes
  },
})
