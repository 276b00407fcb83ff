/** What the bytes of a file say of what it is. Pure. */

export const at = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')
export const starts = (hex: string) => (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, hex.length / 2)).toString('hex') === hex

/** ISO base media: what phones and cameras write; the brand says for whom. */
export const media =
  (...brands: string[]) =>
  (bytes: Uint8Array) =>
    at(bytes, 4, 8) === 'ftyp' && brands.includes(at(bytes, 8, 12))
export const filmBrands = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'dash', '3gp4', '3gp5']

/** The list of parts stands unpacked in the file, so that nothing needs to be opened. */
const has = (bytes: Uint8Array, part: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(part)
export const isWord = (bytes: Uint8Array) => starts('504b0304')(bytes) && has(bytes, 'word/document.xml')
/** Programs inside a Word file. */
export const hasMacros = (bytes: Uint8Array): boolean => isWord(bytes) && has(bytes, 'vbaProject.bin')

const decoded = (bytes: Uint8Array, as: string): string | null => {
  try {
    return new TextDecoder(as, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 or UTF-16 with its mark; or what Windows wrote of old, in which letters with accents are few. */
function textOf(bytes: Uint8Array): string | null {
  if (starts('fffe')(bytes)) return decoded(bytes, 'utf-16le')
  if (starts('feff')(bytes)) return decoded(bytes, 'utf-16be')
  const accents = bytes.reduce((n, byte) => n + Number(byte > 127), 0)
  return decoded(bytes, 'utf-8') ?? (accents * 3 <= bytes.length ? decoded(bytes, 'windows-1252') : null)
}

/** A comment ends at its first end: were it to reach further, a few of them would keep the program busy for years. */
const begins =
  /^(?:\s|<!--(?:(?!-->)[^])*-->|<\?xml[^>]*>)*(?:<(?:!doctype|html|head|body|script|svg|iframe)\b|<\?php|#!|MZ|GIF8|%!PS|\{\\rtf)/i

/** Control characters but tab, line ends and form feed are in no text; what a browser or a machine would obey is none either. */
export function isText(bytes: Uint8Array): boolean {
  const text = textOf(bytes)
  return text !== null && !/[^\P{Cc}\t\n\r\f]/u.test(text) && !begins.test(text.slice(0, 1024))
}
