/** A Word document as lines: mammoth makes HTML of its styles, lists and tables, and the HTML is read like any other. */
import mammoth from 'mammoth'
import type { Line, Source } from '../../reading.ts'
import { Fail } from '../fail.ts'
import { readHtml } from '../html/read-html.ts'
import { checkZip } from './check-zip.ts'
import { printNumbers } from './print-numbers.ts'

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'br[type="page"] => hr',
  'comment-reference => !',
]

/** The parts that words, numbers and styles stand in. */
const kept = /^(?:_rels|word)\/[^]*\.(?:xml|rels)$|^\[Content_Types\]\.xml$/
const main = 'word/document.xml'

/** Reads a .docx held in memory. Throws Fail. */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const parts = await checkZip(bytes, kept)
  const part = (name: string) => parts.get(name) ?? ''
  parts.set(main, printNumbers(part(main), part('word/numbering.xml'), part('word/styles.xml')))
  const source = readHtml(await toHtml(parts), { markers: false })
  const margins = [...parts].flatMap(([name, xml]) => (/^word\/(?:header|footer)\d*\.xml$/.test(name) ? [xml] : []))
  const lines = [...source.lines, ...heads(margins, source.lines.length)]
  if (lines.length === 0) throw new Fail('empty', 'has no words in it')
  return { ...source, media: 'docx', lines }
}

/** Mammoth takes the parts already unpacked, though its types do not say so: nothing is unpacked twice. */
async function toHtml(parts: Map<string, string>): Promise<string> {
  const file = {
    exists: (name: string) => parts.has(name),
    read: (name: string) => Promise.resolve((parts.get(name) ?? '').replace(/^\ufeff/, '')),
  }
  try {
    const pictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    const input: unknown = { file }
    const options = { styleMap, convertImage: pictures }
    return (await mammoth.convertToHtml(input as { buffer: Buffer }, options)).value
  } catch {
    throw new Fail('damaged')
  }
}

/** Running heads and feet, which mammoth leaves out: each paragraph a line at the end, marked as furniture. */
function heads(margins: string[], before: number): Line[] {
  const said: string[] = []
  for (const xml of margins)
    for (const paragraph of xml.split('</w:p>')) {
      const words = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)].map(found => found[1] ?? '\t')
      const text = unescape(words.join('')).trim()
      if (text && !said.includes(text)) said.push(text)
    }
  return said.map((text, index) => ({ n: before + index + 1, page: null, text, furniture: true }))
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescape(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
