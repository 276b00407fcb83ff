/** The kinds of files that a case takes, found by their first bytes: a name says what somebody believes, and only then is it heard. */
import { at, filmBrands, isText, isWord, media, starts } from './bytes.ts'
import { endingOf } from './name.ts'

export type FileKind = {
  readonly key: string
  /** 'PDF', 'picture (JPEG)': 'It is a …' */
  readonly name: string
  /** What the names of such files end with; the first is the usual one. */
  readonly endings: readonly [string, ...string[]]
  readonly is: (bytes: Uint8Array) => boolean
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
  { key: 'm4a', name: 'recording (M4A)', endings: ['m4a'], is: media('M4A ', 'M4B ', ...filmBrands) },
  { key: 'mp4', name: 'film (MP4)', endings: ['mp4'], is: media('avc1', 'M4V ', 'MSNV', ...filmBrands) },
  { key: 'text', name: 'text', endings: ['txt'], is: isText },
  { key: 'csv', name: 'table (CSV)', endings: ['csv'], is: isText },
]

export const kindName = (key: string): string => fileKinds.find(one => one.key === key)?.name ?? key

/** What the bytes can be, the one that the name says first; none where they are of no kind that is taken. */
export function kindsOf(bytes: Uint8Array, name: string): FileKind[] {
  const ending = endingOf(name)
  const named = ({ endings }: FileKind) => Number(endings.includes(ending))
  return fileKinds.filter(one => one.is(bytes)).toSorted((a, b) => named(b) - named(a))
}
