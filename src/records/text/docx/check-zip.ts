/** Looks through a .docx before anything opens it: it is a zip, and a zip may unpack to far more than it seems. */
import { fromBufferPromise } from './zip.ts'
import { Fail } from '../fail.ts'

const mostEntries = 5_000
const mostBytes = 256 * 1024 * 1024
/** A page of XML packs well, 30 or 40 to 1; a bomb packs 1,000 to 1. Small files may pack as they like. */
const mostRatio = 150
const freeBytes = 4 * 1024 * 1024

/**
 * Goes through every entry, checks the size it declares and then the size it really unpacks to, stopping as soon as
 * either is too large. Returns the text of the parts named in `keep`. Throws Fail.
 */
export async function checkZip(bytes: Uint8Array, keep: RegExp): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes)
  const kept = new Map<string, string>()
  let declared = 0
  let actual = 0
  let count = 0
  let isWord = false
  for await (const entry of zip.entries()) {
    count += 1
    declared += entry.size
    if (count > mostEntries || tooMuch(declared, bytes.length)) throw new Fail('zip-bomb')
    if (entry.encrypted) throw new Fail('encrypted')
    if (entry.name === 'word/document.xml') isWord = true
    // What is stored can be downloaded again, by everybody: no program comes with it.
    if (/(?:^|\/)vbaProject\.bin$/i.test(entry.name))
      throw new Fail('unsupported', 'holds macros, which are programs. Save it as .docx without them and give that')
    const wanted = keep.test(entry.name)
    const chunks: Uint8Array[] = []
    for await (const chunk of entry.inflate()) {
      actual += chunk.length
      if (tooMuch(actual, bytes.length)) throw new Fail('zip-bomb')
      if (wanted) chunks.push(chunk)
    }
    if (wanted) kept.set(entry.name, Buffer.concat(chunks).toString('utf8'))
  }
  if (!isWord) throw new Fail('wrong-type', 'is an archive, but not a Word document: it has no document part in it')
  return kept
}

const tooMuch = (unpacked: number, packed: number) =>
  unpacked > mostBytes || (unpacked > freeBytes && unpacked > packed * mostRatio)
