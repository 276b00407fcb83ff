/** A backup is a tar file (POSIX ustar), so that anybody can look into it without us. Only plain files, no compression. */
import type { FileHandle } from 'node:fs/promises'

/** `at` is where the content begins in the archive. */
export type Entry = { name: string; at: number; size: number }

const blockSize = 512
const padded = (size: number): number => Math.ceil(size / blockSize) * blockSize

const checksum = (header: Buffer): number => {
  const blank = Buffer.from(header)
  blank.fill(' ', 148, 156)
  return blank.reduce((sum, byte) => sum + byte, 0)
}

const octal = (number: number, width: number): string => number.toString(8).padStart(width - 1, '0') + '\0'

/** The 512 bytes before a file's content. Names are ASCII and at most 100 characters here. */
export const header = (name: string, size: number): Buffer => {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`${name} is too long a name for the archive`)
  if (size >= 8 ** 11) throw new RangeError(`${name} is too large for the archive (8 GB)`)
  const bytes = Buffer.alloc(blockSize)
  bytes.write(name, 0)
  for (const [at, number, width] of [
    [100, 0o600, 8],
    [108, 0, 8],
    [116, 0, 8],
    [124, size, 12],
    [136, 0, 12],
  ] as const)
    bytes.write(octal(number, width), at)
  bytes.write('0', 156)
  bytes.write('ustar\x0000', 257)
  bytes.write(octal(checksum(bytes), 7) + ' ', 148)
  return bytes
}

export const padding = (size: number): Buffer => Buffer.alloc(padded(size) - size)
export const ending = Buffer.alloc(2 * blockSize)

export const damaged = (): Error => new Error('The backup is truncated or altered: nothing was restored.')

const readExactly = async (handle: FileHandle, at: number, size: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(size)
  for (let done = 0; done < size;) {
    const { bytesRead } = await handle.read(bytes, done, size - done, at + done)
    if (bytesRead === 0) throw damaged()
    done += bytesRead
  }
  return bytes
}

const cString = (bytes: Buffer): string => bytes.toString('latin1').replace(/\0.*$/s, '')

/** The files of an archive in order. Throws where it does not end as it must. */
export async function* entries(handle: FileHandle): AsyncGenerator<Entry> {
  for (let at = 0; ;) {
    const bytes = await readExactly(handle, at, blockSize)
    if (bytes.every(byte => byte === 0)) return
    const size = parseInt(cString(bytes.subarray(124, 136)), 8)
    if (parseInt(cString(bytes.subarray(148, 156)), 8) !== checksum(bytes) || !(size >= 0)) throw damaged()
    yield { name: cString(bytes.subarray(0, 100)), at: at + blockSize, size }
    at += blockSize + padded(size)
  }
}

/** The content of one file, a mebibyte at a time. */
export async function* contentOf(handle: FileHandle, { at, size }: Entry): AsyncGenerator<Buffer> {
  for (let done = 0; done < size; done += 2 ** 20) yield readExactly(handle, at + done, Math.min(2 ** 20, size - done))
}

export const wholeOf = (handle: FileHandle, { at, size }: Entry): Promise<Buffer> => readExactly(handle, at, size)
