/** The reading child: does the work on a file that may be hostile, in a process that can be killed. */
import { Worker } from 'node:worker_threads'
import { decode } from '../decode.ts'
import { readDocx } from '../docx/read-docx.ts'
import { Fail } from '../fail.ts'
import { readHtml } from '../html/read-html.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import type { OpenPdf } from '../pdf/open-pdf.ts'
import { startPdfium } from '../pdf/pdfium.ts'
import type { Pdfium } from '../pdf/pdfium.ts'
import type { Answer, Ask } from './messages.ts'

let pdfium: Pdfium | null = null
let open: OpenPdf | null = null

async function answer(ask: Ask): Promise<Answer> {
  if (ask.do === 'whole') return { source: ask.media === 'docx' ? await readDocx(ask.bytes) : readPage(ask.bytes) }
  if (ask.do === 'close') {
    open?.close()
    open = null
    return { closed: true }
  }
  if (ask.do === 'open') {
    // A file that failed half-way is still open.
    open?.close()
    open = null
    pdfium ??= await startPdfium()
    open = openPdf(pdfium, ask.bytes)
    return { pages: open.pages, tagged: open.tagged, about: open.about }
  }
  const pages = []
  for (let page = ask.from; page < ask.to; page++) if (open) pages.push(open.read(page))
  return { read: Buffer.from(JSON.stringify(pages)) }
}

function readPage(bytes: Uint8Array) {
  const source = readHtml(decode(bytes) ?? '')
  if (source.lines.length === 0) throw new Fail('empty', 'is a web page without any words')
  return source
}

process.on('message', (ask: Ask) => {
  answer(ask).then(
    reply => process.send?.(reply),
    (error: unknown) => {
      if (error instanceof Fail)
        return process.send?.({ fault: error.fault, ...(error.detail && { detail: error.detail }) })
      // Anything else came out of a library at work on a broken file; the state of that library is not to be trusted.
      const fault =
        error instanceof RangeError && /memory|allocation/i.test(error.message) ? 'too-much-memory' : 'damaged'
      return process.send?.({ fault, dying: true })
    },
  )
})
process.on('disconnect', () => process.exit(0))
// A child deep in an endless file hears nothing; a thread of its own sees that the parent is gone.
const watch = `const parent = process.ppid; setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 1000)`
new Worker(watch, { eval: true, execArgv: [] }).unref()
