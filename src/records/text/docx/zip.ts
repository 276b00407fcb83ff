/** yauzl as an async iteration. */
import { fromBuffer } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { Fail } from '../fail.ts'

type Part = { name: string; size: number; encrypted: boolean; inflate: () => AsyncIterable<Uint8Array> }

/** Opens a zip held in memory. Throws Fail('truncated') where its directory, which stands at its end, is missing. */
export async function fromBufferPromise(bytes: Uint8Array): Promise<{ entries: () => AsyncGenerator<Part> }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, opened) => {
      if (error) reject(new Fail(/end of central directory/i.test(error.message) ? 'truncated' : 'damaged'))
      else resolve(opened)
    })
  })
  return { entries: () => entries(zip) }
}

async function* entries(zip: ZipFile): AsyncGenerator<Part> {
  for (;;) {
    const entry = await next(zip)
    if (!entry) return
    yield {
      name: entry.fileName,
      size: entry.uncompressedSize,
      encrypted: (entry.generalPurposeBitFlag & 1) === 1,
      inflate: () => inflate(zip, entry),
    }
  }
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.removeAllListeners()
    zip.once('entry', (entry: Entry) => resolve(entry))
    zip.once('end', () => resolve(null))
    zip.once('error', () => reject(new Fail('damaged')))
    zip.readEntry()
  })
}

async function* inflate(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => {
      if (error) reject(new Fail('damaged'))
      else resolve(opened)
    })
  })
  try {
    yield* stream
  } catch (error) {
    // yauzl stops where an entry unpacks to more than it declared: that is how a bomb hides.
    const lied = error instanceof Error && /too many bytes/i.test(error.message)
    throw new Fail(lied ? 'zip-bomb' : 'damaged')
  }
}
