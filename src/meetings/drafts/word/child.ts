/** Reads one file of an author's in a process that can be killed, and that reaches neither network nor files. */
import { PDFDocument } from '@cantoo/pdf-lib'
import { Fault, type FaultName } from './fault.ts'
import { readWord, type ReadWord } from './read-word.ts'

export type Ask = { do: 'word' | 'pdf'; bytes: Uint8Array }
export type Answer = { word: ReadWord } | { pages: number } | { fault: FaultName }

async function answer({ do: what, bytes }: Ask): Promise<Answer> {
  return what === 'word' ? { word: await readWord(bytes) } : { pages: await pagesOf(bytes) }
}

/** The pages of a PDF that a pack can take in. */
async function pagesOf(bytes: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false }).catch(() => null)
  if (!document) throw new Fault('broken PDF')
  if (document.isEncrypted) throw new Fault('locked PDF')
  try {
    const pages = document.getPages()
    if (pages.length === 0) throw new Fault('broken PDF')
    // As the pack will do it: what cannot be set there is refused here.
    const into = await PDFDocument.create()
    await into.embedPages(pages)
    return pages.length
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('broken PDF')
  }
}

process.once('message', (ask: Ask) => {
  answer(ask).then(
    reply => process.send?.(reply, () => process.exit(0)),
    (error: unknown) => {
      const fault = error instanceof Fault ? error.fault : ask.do === 'word' ? 'damaged' : 'broken PDF'
      process.send?.({ fault } satisfies Answer, () => process.exit(0))
    },
  )
})
process.on('disconnect', () => process.exit(0))
