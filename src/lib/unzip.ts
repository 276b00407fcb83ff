/** A zip held in memory, unpacked within bounds: a zip may unpack to far more than it seems. */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

const mostEntries = 5_000
/** A page of XML packs well, 30 or 40 to 1; a bomb packs 1,000 to 1. Small files may pack as they like. */
const mostRatio = 150
const freeBytes = 4 * 1024 * 1024

/** 'truncated': its directory, which stands at its end, is missing. */
type Why = 'truncated' | 'damaged' | 'too much'

export class ZipFault extends Error {
  override readonly name = 'ZipFault'
  readonly why: Why
  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

export type Zipped = { name: string; encrypted: boolean; inflate: () => AsyncIterable<Uint8Array> }

/**
 * Goes through every entry and checks the size that it declares; and, of those that the caller inflates, the size that they really unpack to,
 * stopping as soon as either is too large, all together. `mostBytes`: what they may unpack to. Throws ZipFault.
 */
export async function* unzip(bytes: Uint8Array, mostBytes: number): AsyncGenerator<Zipped> {
  const tooMuch = (unpacked: number) =>
    unpacked > mostBytes || (unpacked > freeBytes && unpacked > bytes.length * mostRatio)
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  let declared = 0
  let actual = 0
  let count = 0
  async function* inflate(entry: Entry): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream(zip, entry)) {
      actual += chunk.length
      if (tooMuch(actual)) throw new ZipFault('too much')
      yield chunk
    }
  }
  for (let entry = await next(zip); entry; entry = await next(zip)) {
    const own = entry
    count += 1
    declared += own.uncompressedSize
    if (count > mostEntries || tooMuch(declared)) throw new ZipFault('too much')
    yield { name: own.fileName, encrypted: (own.generalPurposeBitFlag & 1) === 1, inflate: () => inflate(own) }
  }
}

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new ZipFault(/end of central directory/i.test(error.message) ? 'truncated' : 'damaged'))
      else resolve(zip)
    })
  })

const next = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    zip.removeAllListeners()
    zip.once('entry', (entry: Entry) => resolve(entry))
    zip.once('end', () => resolve(null))
    zip.once('error', () => reject(new ZipFault('damaged')))
    zip.readEntry()
  })

async function* stream(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const given = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
    zip.openReadStream(entry, (error, made) => (error ? reject(new ZipFault('damaged')) : resolve(made)))
  })
  try {
    yield* given
  } catch (error) {
    // yauzl stops where an entry unpacks to more than it declared: that is how a bomb hides.
    const lied = error instanceof Error && /too many bytes/i.test(error.message)
    throw new ZipFault(lied ? 'too much' : 'damaged')
  }
}
