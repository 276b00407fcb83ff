/** For tests: what a PDF says of itself to assistive technology, and the tree of its tags. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

export type Tag = { is: string; alt: string | null; scope: string | null; below: Tag[] }
export type Structure = {
  title: string | null
  language: string | null
  /** Readers show the title in place of the file's name. */
  showsTitle: boolean
  tagged: boolean
  /** PDF/UA-1, as the file claims of itself. */
  claimsUa: boolean
  bookmarks: string[]
  tags: Tag[]
}

const words = (value: unknown): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null
const name = (value: unknown): string | null => (value instanceof PDFName ? value.decodeText() : null)

export async function structureOf(bytes: Uint8Array): Promise<Structure> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = file
  const dict = (value: unknown): PDFDict | undefined => {
    const found = value instanceof PDFRef ? context.lookup(value) : value
    return found instanceof PDFDict ? found : undefined
  }
  const get = (from: PDFDict | undefined, key: string) => from?.lookup(PDFName.of(key))
  const kids = (value: unknown): PDFDict[] => {
    const found = value instanceof PDFRef ? context.lookup(value) : value
    if (found instanceof PDFArray) return found.asArray().flatMap(kids)
    const one = dict(found)
    return one && name(get(one, 'S')) !== null ? [one] : []
  }
  const scopeOf = (element: PDFDict): string | null => {
    const given = get(element, 'A')
    const all = given instanceof PDFArray ? given.asArray() : [given]
    return all.map(one => name(get(dict(one), 'Scope'))).find(scope => scope !== null) ?? null
  }
  const tag = (element: PDFDict): Tag => ({
    is: name(get(element, 'S')) ?? '',
    alt: words(get(element, 'Alt')),
    scope: scopeOf(element),
    below: kids(get(element, 'K')).map(tag),
  })
  const bookmarks: string[] = []
  for (let at = dict(get(dict(get(catalog, 'Outlines')), 'First')); at; at = dict(get(at, 'Next'))) {
    bookmarks.push(words(get(at, 'Title')) ?? '')
    for (let under = dict(get(at, 'First')); under; under = dict(get(under, 'Next')))
      bookmarks.push(words(get(under, 'Title')) ?? '')
  }
  const metadata = get(catalog, 'Metadata')
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString() : ''
  return {
    title: file.getTitle() ?? null,
    language: words(get(catalog, 'Lang')),
    showsTitle: String(get(dict(get(catalog, 'ViewerPreferences')), 'DisplayDocTitle')) === 'true',
    tagged: String(get(dict(get(catalog, 'MarkInfo')), 'Marked')) === 'true',
    claimsUa: /pdfuaid:part>\s*1|pdfuaid:part="1"/.test(xmp),
    bookmarks,
    tags: kids(get(dict(get(catalog, 'StructTreeRoot')), 'K')).map(tag),
  }
}

/** The tree as one list. */
export const allTags = (tags: readonly Tag[]): Tag[] => tags.flatMap(tag => [tag, ...allTags(tag.below)])
