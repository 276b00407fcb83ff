/** Any file to its lines: find out what it is, let the right reader read it, turn what goes wrong into one sentence. */
import type { Source } from '../reading.ts'
import { giveBack, takeReader } from './child/pool.ts'
import { decode } from './decode.ts'
import { Fail } from './fail.ts'
import { readPlain } from './plain.ts'
import { readPdf, usual } from './read-pdf.ts'
import type { Limits } from './read-pdf.ts'
import { sniff } from './sniff.ts'
import { Unreadable } from './unreadable.ts'

/**
 * The lines of a file in reading order. `fileName` serves the sentences and is compared with what the bytes show; it is
 * not opened. Rejects with Unreadable whatever the file is. `limits` are milliseconds and bytes of memory.
 */
export async function readSource(bytes: Uint8Array, fileName: string, limits: Limits = usual): Promise<Source> {
  const name = fileName.split(/[\\/]/).at(-1) || 'The file'
  const found = sniff(bytes, name)
  if ('fault' in found) throw new Unreadable(found.fault, name, found.detail)
  try {
    if (found.media === 'text') return readPlain(decode(bytes) ?? '')
    return found.media === 'pdf' ? await readPdf(bytes, limits) : await readWhole(found.media, bytes, limits)
  } catch (error) {
    if (error instanceof Fail) throw new Unreadable(error.fault, name, error.detail)
    throw error
  }
}

/** Word and HTML are small beside a PDF, but as hostile: they are read in a child as well. */
async function readWhole(media: 'docx' | 'html', bytes: Uint8Array, limits: Limits): Promise<Source> {
  const reader = await takeReader()
  try {
    const answer = await reader.ask({ do: 'whole', media, bytes }, { ms: limits.openMs * 2, bytes: limits.bytes })
    if ('fault' in answer) throw new Fail(answer.fault, answer.detail)
    if (!('source' in answer)) throw new Fail('damaged')
    return answer.source
  } finally {
    giveBack(reader)
  }
}
