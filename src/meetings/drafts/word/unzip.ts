/** Looks through a Word file before anything opens it. Runs in the child. */
import { unzip as entriesOf, ZipFault } from '../../../lib/index.ts'
import { Fault } from './fault.ts'

const mostBytes = 96 * 1024 * 1024

/** What words, styles, numbers and pictures stand in. */
const kept = /^(?:_rels|word)\/[^]*\.(?:xml|rels)$|^word\/media\/|^\[Content_Types\]\.xml$/i

/** The parts of the file that are read. Throws Fault. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>()
  try {
    for await (const { name, encrypted, inflate } of entriesOf(bytes, mostBytes)) {
      if (encrypted) throw new Fault('locked')
      if (/(?:^|\/)vbaProject\.bin$/i.test(name)) throw new Fault('macros')
      if (kept.test(name)) parts.set(name, Buffer.concat(await Array.fromAsync(inflate())))
    }
  } catch (error) {
    throw error instanceof ZipFault ? new Fault(error.why === 'too much' ? 'too much' : 'damaged') : error
  }
  if (parts.has('word/document.xml')) return parts
  throw new Fault([...parts.keys()].some(name => name.startsWith('word/')) ? 'damaged' : 'not Word')
}
