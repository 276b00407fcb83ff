/** A web page as lines: a block is a line, a table row is a line with cells. Scripts and styles are never run and never kept. */
import { parse } from 'parse5'
import type { Source } from '../../reading.ts'
import { toLines } from './emit.ts'
import type { Block } from './emit.ts'
import { measure } from './measure.ts'
import { mainPart } from './parts.ts'
import { attribute, find, wordsOf } from './tags.ts'
import { Walk } from './walk.ts'

type Options = {
  /** Whether items of ordered lists get the number that a browser prints; else the words have their own. */
  markers?: boolean
}

/** Reads HTML (or a fragment of it); throws RangeError where it is nested beyond reason. */
export function readHtml(html: string, { markers = true }: Options = {}): Source {
  const root = parse(html)
  const title = find(root, element => element.tagName === 'title')
  const said = title ? wordsOf(title).replace(/\s+/g, ' ').trim() : ''
  const rows: Block[] = said ? [{ text: said, furniture: true }] : []
  const body = find(root, element => element.tagName === 'body')
  if (body) {
    const measures = measure(body)
    const total = measures.get(body)?.words ?? 0
    const through = (main: ReturnType<typeof mainPart>) => {
      const walk = new Walk({ main, measures, total, markers, tables: 0 })
      walk.children(body, main ? { furniture: true } : {}, 0)
      return walk.rows()
    }
    const main = mainPart(root)
    const found = through(main)
    const whole = main && wordsIn(found) * 3 < total ? through(null) : found
    // What calls itself the content may be only its banner: then everything but the site's own furniture is.
    rows.push(...(wordsIn(found) * 3 < wordsIn(whole) ? whole : found))
  }
  // A part of a page cannot say what the whole of it says.
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
  const page = find(root, element => element.tagName === 'html')
  const form = whole && page && { form: { title: said !== '', language: attribute(page, 'lang') !== '' } }
  return { media: 'html', lines: toLines(rows), pages: null, tagged: false, ...form }
}

function wordsIn(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.furniture ? 0 : block.text.split(/\s+/).length), 0)
}
