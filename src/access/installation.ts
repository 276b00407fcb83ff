/** What the machine says of this installation: its version, and the room that there is. */
import { readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string
}

/** '74 GB', '12 MB' */
export const sizeOf = (bytes: number) =>
  bytes < 1e9 ? `${Math.ceil(bytes / 1e6)} MB` : `${Math.round(bytes / 1e9)} GB`

/** Room for documents in this folder, which the first document makes, in bytes; null where it cannot be read. */
export async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder).catch(() => statfs(dirname(folder)))
    return bavail * bsize
  } catch {
    return null
  }
}
