/** What is in a PDF, however it is looked at: its words as a reader sees them, and every stream of its file, unpacked. */
import { inflateSync } from 'node:zlib'
import { readSource } from '../src/records/index.ts'

export type InPdf = { words: string; raw: string }

/** `raw`: the file and each of its streams as it stands and inflated, in latin1; words may stand there as glyph numbers only. */
export async function inPdf(bytes: Uint8Array): Promise<InPdf> {
  const file = Buffer.from(bytes)
  const reading = await readSource(bytes, 'pack.pdf')
  const text = file.toString('latin1')
  const parts = [text]
  for (const found of text.matchAll(/stream\r?\n/g)) {
    const from = found.index + found[0].length
    const to = text.indexOf('endstream', from)
    try {
      parts.push(inflateSync(file.subarray(from, to), { finishFlush: 2 }).toString('latin1'))
    } catch {
      // Not deflated: it is in the file as it stands.
    }
  }
  return { words: reading.lines.map(line => line.text).join('\n'), raw: parts.join('\n') }
}

/** Whether the file has these words: to read, or in a string of it (a title, what a picture shows) in any of the ways that PDF writes them. */
export function says({ words, raw }: InPdf, text: string): boolean {
  const wide = Buffer.from(text, 'utf16le').swap16()
  const hex = [Buffer.from(text, 'latin1'), wide].map(bytes => bytes.toString('hex'))
  return (
    words.replace(/\s+/g, ' ').includes(text) ||
    [text, wide.toString('latin1'), ...hex, ...hex.map(one => one.toUpperCase())].some(form => raw.includes(form))
  )
}

export const has = ({ raw }: InPdf, bytes: Uint8Array): boolean => raw.includes(Buffer.from(bytes).toString('latin1'))
