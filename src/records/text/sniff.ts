/** What a file really is, by its first bytes and never by its name; and whether its name agrees. */
import { decode } from './decode.ts'
import type { Fault } from './unreadable.ts'

export type Media = 'pdf' | 'docx' | 'html' | 'text'
type Verdict = { media: Media } | { fault: Fault; detail?: string }

const starts: [bytes: string, offset: number, what: string][] = [
  ['89504e47', 0, 'a picture (PNG)'],
  ['ffd8ff', 0, 'a picture (JPEG)'],
  ['47494638', 0, 'a picture (GIF)'],
  ['49492a00', 0, 'a picture (TIFF)'],
  ['4d4d002a', 0, 'a picture (TIFF)'],
  ['52494646', 0, 'a picture or a recording'],
  ['1f8b', 0, 'a compressed archive (gzip)'],
  ['377abcaf271c', 0, 'a compressed archive (7z)'],
  ['52617221', 0, 'a compressed archive (RAR)'],
  ['7b5c727466', 0, 'a rich text file (RTF)'],
  ['4d5a', 0, 'a program'],
  ['7f454c46', 0, 'a program'],
  ['25215053', 0, 'a PostScript file'],
  ['66747970', 4, 'a film or a picture'],
]
const called: Record<Media, string> = { pdf: 'a PDF', docx: 'a Word document', html: 'a web page', text: 'plain text' }
const byExtension: Record<string, Media> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  aspx: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
}
const htmlStart = /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i

/** The medium that the bytes show, or the fault. A name without a known ending claims nothing. */
export function sniff(bytes: Uint8Array, fileName: string): Verdict {
  const claimed = byExtension[/\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '']
  const found = look(bytes, claimed)
  if ('fault' in found || !claimed || claimed === found.media) return found
  return { fault: 'wrong-type', detail: `is called ${called[claimed]} by its name, but it is ${called[found.media]}` }
}

function look(bytes: Uint8Array, claimed: Media | undefined): Verdict {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  if (!bytes.some(b => b > 32)) return { fault: 'empty' }
  if (head.subarray(0, 1029).includes('%PDF-')) return { media: 'pdf' }
  const hex = head.subarray(0, 16).toString('hex')
  if (hex.startsWith('504b0304')) return { media: 'docx' }
  if (hex.startsWith('504b0506')) return { fault: 'empty', detail: 'is an empty archive: it has no document in it' }
  if (hex.startsWith('d0cf11e0')) return oldOffice(bytes)
  for (const [start, offset, what] of starts)
    if (hex.startsWith(start, offset * 2))
      return claimed
        ? { fault: 'wrong-type', detail: `is called ${called[claimed]} by its name, but it is ${what}` }
        : {
            fault: 'unsupported',
            detail: `is ${what}, which is not read here. Give a PDF, a Word document, a web page or text`,
          }
  const text = decode(bytes)
  if (text === null)
    return claimed === 'pdf' || claimed === 'docx'
      ? {
          fault: 'wrong-type',
          detail: `is called ${called[claimed]} by its name, but it does not begin as one: it may be damaged`,
        }
      : { fault: 'garbage' }
  if (htmlStart.test(text.slice(0, 4096))) return { media: 'html' }
  return { media: claimed === 'html' && text.includes('<') ? 'html' : 'text' }
}

/** Word of before 2007, or a newer document that Office has locked: both come in the same old container. */
function oldOffice(bytes: Uint8Array): Verdict {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return { fault: 'encrypted' }
  return {
    fault: 'unsupported',
    detail: 'is in the old Office format of before 2007. Save it as .docx or as PDF and give that',
  }
}
