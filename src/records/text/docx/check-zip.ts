/** Looks through a .docx before anything opens it. */
import { unzip, ZipFault } from '../../../lib/index.ts'
import { Fail } from '../fail.ts'

const mostBytes = 256 * 1024 * 1024

/**
 * Unpacks every entry, also what is not wanted: what is stored can be downloaded again, and opened, by everybody. Returns the text of the
 * parts named in `keep`. Throws Fail.
 */
export async function checkZip(bytes: Uint8Array, keep: RegExp): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  let isWord = false
  try {
    for await (const { name, encrypted, inflate } of unzip(bytes, mostBytes)) {
      if (encrypted) throw new Fail('encrypted')
      if (name === 'word/document.xml') isWord = true
      if (/(?:^|\/)vbaProject\.bin$/i.test(name))
        throw new Fail('unsupported', 'holds macros, which are programs. Save it as .docx without them and give that')
      const wanted = keep.test(name)
      const chunks: Uint8Array[] = []
      for await (const chunk of inflate()) if (wanted) chunks.push(chunk)
      if (wanted) kept.set(name, Buffer.concat(chunks).toString('utf8'))
    }
  } catch (error) {
    throw error instanceof ZipFault ? new Fail(error.why === 'too much' ? 'zip-bomb' : error.why) : error
  }
  if (!isWord) throw new Fail('wrong-type', 'is an archive, but not a Word document: it has no document part in it')
  return kept
}
