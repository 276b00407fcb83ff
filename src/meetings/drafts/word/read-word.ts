/** A Word file as pieces in their order, and its pictures: mammoth makes HTML of it, and the HTML is walked. Runs in the child. */
import { createHash } from 'node:crypto'
import mammoth from 'mammoth'
import { Fault } from './fault.ts'
import { type Piece, walk } from './pieces.ts'
import { unzip } from './unzip.ts'

export type WordPicture = { id: string; media: string; sha256: string; bytes: Uint8Array; alt: string }
export type ReadWord = {
  pieces: Piece[]
  pictures: WordPicture[]
  /** Changes that were tracked and not yet accepted: what was added is in the words, what was deleted is not. */
  tracked: number
  comments: number
  /** Words that Word does not show: they are taken in like the others. */
  hidden: number
  /** Pictures of kinds that cannot be printed (EMF, TIFF …) and were left out. */
  leftOut: number
}

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Numbered paragraph'] => p.numbered:fresh",
  "p[style-name='Report field'] => p.field:fresh",
  'br[type="page"] => !',
  'comment-reference => !',
]
const printable = /^image\/(?:png|jpeg|gif|webp)$/
const mostPictures = 200

/** Throws Fault. */
export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
  const parts = await unzip(bytes)
  const document = parts.get('word/document.xml')?.toString('utf8') ?? ''
  const pictures = new Map<string, WordPicture>()
  let leftOut = 0
  const convertImage = mammoth.images.imgElement(async image => {
    const content = await image.readAsBuffer()
    if (!printable.test(image.contentType) || content.length === 0 || pictures.size >= mostPictures) {
      leftOut++
      return { src: '' }
    }
    const sha256 = createHash('sha256').update(content).digest('hex')
    // Ids of attachments are numbers: these are told apart from them until they are taken in.
    const picture = pictures.get(sha256) ?? {
      id: `w${pictures.size + 1}`,
      media: image.contentType,
      sha256,
      bytes: new Uint8Array(content),
      alt: '',
    }
    pictures.set(sha256, picture)
    return { src: `picture:${picture.id}` }
  })
  const pieces = walk(await toHtml(parts, convertImage))
  for (const picture of pictures.values())
    picture.alt = pieces.find(({ block }) => block.picture?.id === picture.id && block.text)?.block.text ?? ''
  if (pieces.length === 0) throw new Fault('no words')
  const times = (pattern: RegExp) => document.match(pattern)?.length ?? 0
  return {
    pieces,
    pictures: [...pictures.values()],
    tracked: times(/<w:(?:ins|del|moveFrom|moveTo) /g),
    comments: times(/<w:commentReference /g),
    hidden: times(/<w:vanish\b(?![^>]*w:val="(?:0|false|off)")/g),
    leftOut,
  }
}

/** Mammoth takes the parts already unpacked, though its types do not say so: nothing is unpacked twice. */
async function toHtml(parts: Map<string, Buffer>, convertImage: ReturnType<typeof mammoth.images.imgElement>) {
  const file = {
    exists: (name: string) => parts.has(name),
    read: (name: string, encoding?: string) => {
      const part = parts.get(name) ?? Buffer.alloc(0)
      return Promise.resolve(
        encoding === undefined ? part : part.toString(encoding === 'base64' ? 'base64' : 'utf8').replace(/^\ufeff/, ''),
      )
    },
  }
  const input: unknown = { file }
  try {
    return (await mammoth.convertToHtml(input as { buffer: Buffer }, { styleMap, convertImage })).value
  } catch {
    throw new Fault('damaged')
  }
}
