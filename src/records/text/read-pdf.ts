/** A PDF by one child, or by two that share its pages out between them. */
import type { Line, Source } from '../reading.ts'
import type { Answer, Ask } from './child/messages.ts'
import { giveBack, takeReader, tryReader } from './child/pool.ts'
import type { Reader } from './child/reader.ts'
import { Fail } from './fail.ts'
import { markFurniture } from './pdf/furniture.ts'
import type { OpenPdf, PageRead } from './pdf/open-pdf.ts'

export type Limits = { openMs: number; pageMs: number; bytes: number }

/** Time grows with the pages; memory does not, for pages are let go as they are read. */
export const usual: Limits = { openMs: 20_000, pageMs: 200, bytes: 1024 * 1024 * 1024 }
const worthSharing = 24
const chunk = 16

/** Reads a PDF held in memory. Throws Fail. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Source> {
  const first = await takeReader()
  const readers = [first]
  try {
    const opened = await ask(first, { do: 'open', bytes }, limits, limits.openMs)
    if (!('pages' in opened)) throw new Fail('damaged')
    const deadline = performance.now() + limits.openMs + limits.pageMs * opened.pages
    const second = opened.pages >= worthSharing ? tryReader() : null
    if (second) readers.push(second)
    const read: PageRead[] = []
    let next = 0
    const work = async (reader: Reader) => {
      if (reader !== first) await ask(reader, { do: 'open', bytes }, limits, limits.openMs)
      while (next < opened.pages) {
        const from = next
        const to = Math.min(opened.pages, from + chunk)
        next = to
        const reply = await ask(reader, { do: 'pages', from, to }, limits, deadline - performance.now())
        if (!('read' in reply)) throw new Fail('damaged')
        const some = JSON.parse(Buffer.from(reply.read).toString()) as PageRead[]
        for (const [i, page] of some.entries()) read[from + i] = page
      }
      await ask(reader, { do: 'close' }, limits, limits.openMs)
    }
    await Promise.all(readers.map(work))
    return toSource(read, opened)
  } catch (error) {
    // Of two children, the other still works on the file that failed.
    if (readers.length > 1) for (const reader of readers) reader.stop()
    throw error
  } finally {
    for (const reader of readers) giveBack(reader)
  }
}

async function ask(reader: Reader, question: Ask, limits: Limits, ms: number): Promise<Answer> {
  const answer = await reader.ask(question, { ms: Math.max(1, ms), bytes: limits.bytes })
  if ('fault' in answer) throw new Fail(answer.fault, answer.detail)
  return answer
}

function toSource(read: PageRead[], { tagged, about }: Pick<OpenPdf, 'tagged' | 'about'>): Source {
  const lines: Line[] = []
  for (const page of markFurniture(read))
    for (const line of page.lines) lines.push(Object.assign(line, { n: lines.length + 1 }))
  // A stamp or a page number on each scan is not the paper's text.
  if (lines.every(line => line.furniture)) {
    const drawn = read.some(page => page.objects > 0)
    throw drawn ? new Fail('no-text-layer') : new Fail('empty', 'has no words on any page')
  }
  const pictures = read.flatMap(page => page.pictures ?? [])
  const form = {
    ...about,
    wordless: read.flatMap((page, at) => (page.wordless ? [at + 1] : [])),
    pictures: { all: pictures.length, without: pictures.filter(said => !said).length },
  }
  return { media: 'pdf', lines, pages: read.length, tagged, form }
}
