/** Looks through a Word file before anything opens it: it is a zip, and a zip may unpack to far more than it seems. Runs in the child. */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { Fault } from './fault.ts'

const mostEntries = 5_000
const mostBytes = 96 * 1024 * 1024
/** Words pack 30 or 40 to 1, a bomb 1,000 to 1. Small files may pack as they like. */
const mostRatio = 150
const freeBytes = 4 * 1024 * 1024

/** What words, styles, numbers and pictures stand in. */
const kept = /^(?:_rels|word)\/[^]*\.(?:xml|rels)$|^word\/media\/|^\[Content_Types\]\.xml$/i

/** The parts of the file that are read. Throws Fault. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const parts = new Map<string, Buffer>()
  let declared = 0
  let actual = 0
  let entries = 0
  for (let entry = await next(zip); entry; entry = await next(zip)) {
    entries++
    declared += entry.uncompressedSize
    if (entries > mostEntries || tooMuch(declared, bytes.length)) throw new Fault('too much')
    if ((entry.generalPurposeBitFlag & 1) === 1) throw new Fault('locked')
    if (/(?:^|\/)vbaProject\.bin$/i.test(entry.fileName)) throw new Fault('macros')
    if (!kept.test(entry.fileName)) continue
    const chunks: Uint8Array[] = []
    for await (const chunk of stream(zip, entry)) {
      actual += chunk.length
      if (tooMuch(actual, bytes.length)) throw new Fault('too much')
      chunks.push(chunk)
    }
    parts.set(entry.fileName, Buffer.concat(chunks))
  }
  if (parts.has('word/document.xml')) return parts
  throw new Fault([...parts.keys()].some(name => name.startsWith('word/')) ? 'damaged' : 'not Word')
}

const tooMuch = (unpacked: number, packed: number) =>
  unpacked > mostBytes || (unpacked > freeBytes && unpacked > packed * mostRatio)

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new Fault('damaged')) : resolve(zip),
    )
  })

const next = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    zip.removeAllListeners()
    zip.once('entry', (entry: Entry) => resolve(entry))
    zip.once('end', () => resolve(null))
    zip.once('error', () => reject(new Fault('damaged')))
    zip.readEntry()
  })

async function* stream(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const given = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
    zip.openReadStream(entry, (error, made) => (error ? reject(new Fault('damaged')) : resolve(made)))
  })
  try {
    yield* given
  } catch (error) {
    // The library stops where an entry unpacks to more than it declared: that is how a bomb hides.
    throw new Fault(error instanceof Error && /too many bytes/i.test(error.message) ? 'too much' : 'damaged')
  }
}
