/** Takes a Word file in: first only read and shown, then, when its author says yes, as the next version. */
import { isRefusal, refuse, type Refusal } from '../../lib/index.ts'
import type { Database, Tx } from '../../db/index.ts'
import { attachmentsOf, insertAttachment } from './attachments.store.ts'
import type { DraftContent } from './content.ts'
import type { Desk } from './desk.ts'
import { printed } from './for-pack.ts'
import type { Committee } from '../../authority/index.ts'
import { keepVersion } from './keep-version.ts'
import type { DraftRow } from './store.ts'
import { dropUpload, type Upload, type UploadPicture } from './upload.store.ts'
import { Fault, faultWords } from './word/fault.ts'
import { place } from './word/place.ts'
import { readWordFile } from './word/read-file.ts'

/** Nothing is stored but the file's pictures, under their SHA-256. */
export async function readUpload(
  desk: Desk,
  committee: Committee,
  fileName: string,
  bytes: Uint8Array,
  files: Database['files'],
): Promise<Upload | Refusal> {
  const { draft, content, sections, attachments } = desk
  try {
    const read = await readWordFile(bytes)
    const { fields } = printed(draft, content, attachments, committee)
    const placed = place(read.pieces, sections, content, [...fields, ['', draft.title], ['', draft.publicInterest]])
    // A picture that the report has already is the same picture.
    const known = new Map(attachments.filter(one => one.kind === 'picture').map(one => [one.sha256, String(one.id)]))
    const ids = new Map(
      read.pictures.flatMap(one => (known.has(one.sha256) ? [[one.id, known.get(one.sha256) ?? '']] : [])),
    )
    const pictures: UploadPicture[] = []
    for (const one of read.pictures)
      if (!known.has(one.sha256)) {
        await files.keep(one.bytes)
        pictures.push({ id: one.id, sha256: one.sha256, media: one.media, bytes: one.bytes.length, alt: one.alt })
      }
    return {
      fileName,
      content: withIds(placed.content, ids),
      unplaced: placed.unplaced.map(one => ({ ...one, words: renamed(one.words, ids) })),
      pictures,
      against: draft.version,
      untouched: placed.untouched,
      notes: notesOf(read),
    }
  } catch (error) {
    if (error instanceof Fault) return refuse('word-file-readable', faultWords(fileName, error.fault))
    throw error
  }
}

type Read = { tracked: number; comments: number; hidden: number; leftOut: number }

function notesOf({ tracked, comments, hidden, leftOut }: Read): string[] {
  const notes: string[] = []
  if (tracked > 0)
    notes.push(
      'The file has tracked changes. They were read as if all were accepted: what was added is in, what was deleted is out.',
    )
  if (hidden > 0)
    notes.push(
      'The file has words that Word does not show. They are taken in like the others: look for them in what would change.',
    )
  if (comments > 0) notes.push('Comments in the file are not taken in.')
  if (leftOut > 0)
    notes.push(
      `${leftOut === 1 ? 'One picture' : `${leftOut} pictures`} of a kind that cannot be printed ${leftOut === 1 ? 'was' : 'were'} left out. Save such pictures as PNG and add them as files.`,
    )
  return notes
}

/** 'picture:w1' as 'picture:12' */
const renamed = (words: string, ids: ReadonlyMap<string, string>): string =>
  words.replace(/\]\(picture:(w\d+)\)/g, (whole, id: string) => (ids.has(id) ? `](picture:${ids.get(id)})` : whole))

const withIds = (content: DraftContent, ids: ReadonlyMap<string, string>): DraftContent => ({
  ...content,
  sections: content.sections.map(section => ({ ...section, words: renamed(section.words, ids) })),
})

/** `alts`: what each new picture shows, by its id. Whatever was saved since it was shown is not lost: it is refused, and shown anew. */
export async function takeUpload(
  tx: Tx,
  draft: DraftRow,
  upload: Upload,
  alts: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<DraftRow | Refusal> {
  if (draft.version !== upload.against)
    return refuse(
      'upload-of-newest',
      'The report was changed after you uploaded the file. Upload it again to see what it changes now',
    )
  const used = new Set(
    upload.content.sections.flatMap(one => [...one.words.matchAll(/\]\(picture:(w\d+)\)/g)].map(found => found[1])),
  )
  const wanted = upload.pictures.filter(one => used.has(one.id))
  const wordless = wanted.find(one => !alts.get(one.id))
  if (wordless) return refuse('pictures-with-words', 'Say what each picture shows, for people who cannot see it')
  const ids = new Map<string, string>()
  for (const one of wanted) {
    const alt = alts.get(one.id) ?? ''
    const file = {
      kind: 'picture' as const,
      title: alt.slice(0, 200),
      fileName: `picture-${one.id}.${one.media.split('/')[1]}`,
      media: one.media,
      sha256: one.sha256,
      bytes: one.bytes,
      pages: null,
      alt,
    }
    ids.set(one.id, String((await insertAttachment(tx, draft.id, file, now)).id))
  }
  const there = new Map((await attachmentsOf(tx, draft.id)).map(one => [String(one.id), one.alt]))
  const content = withIds(upload.content, ids)
  const spoken = { ...content, sections: content.sections.map(one => ({ ...one, words: withAlts(one.words, there) })) }
  const kept = await keepVersion(tx, draft.slug, `From Word: ${upload.fileName}`, now, () => spoken)
  if (!isRefusal(kept)) await dropUpload(tx, draft.id)
  return kept
}

/** A picture without words in the text gets those of its file. */
const withAlts = (words: string, alts: ReadonlyMap<string, string>): string =>
  words.replace(
    /!\[\]\(picture:(\d+)\)/g,
    (_whole, id: string) => `![${(alts.get(id) ?? '').replace(/[[\]\\*_]/g, '\\$&')}](picture:${id})`,
  )
