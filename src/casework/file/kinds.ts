/** The kinds of files that a case takes, found by their first bytes: a name says what somebody believes, and only then is it heard. */

export type FileKind = {
  readonly key: string
  /** 'PDF', 'picture (JPEG)': 'It is a …' */
  readonly name: string
  /** What the names of such files end with; the first is the usual one. */
  readonly endings: readonly [string, ...string[]]
  readonly is: (bytes: Uint8Array) => boolean
}

const at = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')
const starts = (hex: string) => (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, hex.length / 2)).toString('hex') === hex

/** ISO base media: what phones and cameras write; the brand says for whom. */
const media =
  (...brands: string[]) =>
  (bytes: Uint8Array) =>
    at(bytes, 4, 8) === 'ftyp' && brands.includes(at(bytes, 8, 12))
const shared = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'dash', '3gp4', '3gp5']

/** The list of parts stands unpacked in the file, so that nothing needs to be opened. */
const has = (bytes: Uint8Array, part: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(part)
const isWord = (bytes: Uint8Array) => starts('504b0304')(bytes) && has(bytes, 'word/document.xml')
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
function isText(bytes: Uint8Array): boolean {
  const text = textOf(bytes)
  return text !== null && !/[^\P{Cc}\t\n\r\f]/u.test(text) && !begins.test(text.slice(0, 1024))
}

export const fileKinds: readonly FileKind[] = [
  { key: 'pdf', name: 'PDF', endings: ['pdf'], is: bytes => at(bytes, 0, 1024).includes('%PDF-') },
  { key: 'word', name: 'Word document', endings: ['docx'], is: isWord },
  { key: 'jpeg', name: 'picture (JPEG)', endings: ['jpg', 'jpeg'], is: starts('ffd8ff') },
  { key: 'png', name: 'picture (PNG)', endings: ['png'], is: starts('89504e470d0a1a0a') },
  {
    key: 'heic',
    name: 'picture (HEIC)',
    endings: ['heic', 'heif'],
    is: media('heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'),
  },
  {
    key: 'mp3',
    name: 'recording (MP3)',
    endings: ['mp3'],
    is: bytes => at(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2),
  },
  {
    key: 'wav',
    name: 'recording (WAV)',
    endings: ['wav'],
    is: bytes => at(bytes, 0, 4) === 'RIFF' && at(bytes, 8, 12) === 'WAVE',
  },
  { key: 'm4a', name: 'recording (M4A)', endings: ['m4a'], is: media('M4A ', 'M4B ', ...shared) },
  { key: 'mp4', name: 'film (MP4)', endings: ['mp4'], is: media('avc1', 'M4V ', 'MSNV', ...shared) },
  { key: 'text', name: 'text', endings: ['txt'], is: isText },
  { key: 'csv', name: 'table (CSV)', endings: ['csv'], is: isText },
]

export const kindName = (key: string): string => fileKinds.find(one => one.key === key)?.name ?? key

/** 'Photo.JPG' → 'jpg'; '' where there is none. */
export const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** What the bytes can be, the one that the name says first; none where they are of no kind that is taken. */
export function kindsOf(bytes: Uint8Array, name: string): FileKind[] {
  const ending = endingOf(name)
  const named = ({ endings }: FileKind) => Number(endings.includes(ending))
  return fileKinds.filter(one => one.is(bytes)).toSorted((a, b) => named(b) - named(a))
}

/** A name as it may be shown and saved under: no folders, nothing that is not seen, at most 100 characters with its ending. */
export function cleanName(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}"<>|:*?]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = endingOf(name)
  const tail = ending === '' ? '' : `.${ending}`
  const stem = Array.from(name.slice(0, name.length - tail.length))
    .slice(0, 100 - tail.length)
    .join('')
    .trim()
  return `${stem === '' ? 'file' : stem}${tail}`
}

/** '120 KB', '3.4 MB' */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
