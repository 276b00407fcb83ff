/** Writes the numbers that Word prints by itself into the words of the document, where any reader finds them. */
import { Count } from './count.ts'
import type { Asked } from './count.ts'
import { readNumbering } from './numbering.ts'
import { numberOf, tagsOf, valueOf } from './tags.ts'

type Paragraph = Asked & {
  /** Where its first run stands. */
  at: number
  words: boolean
  /** Tracked changes take the paragraph itself away. */
  gone: boolean
}

/** No council prints a longer number; a file made to do harm may. */
const longest = 200

/**
 * The document part with a run of text at the head of each numbered paragraph. A paragraph without words is counted, as
 * Word does, but shown only in a table, where the number may have a cell of its own.
 */
export function printNumbers(document: string, numbering: string, styles: string): string {
  if (!numbering) return document
  const count = new Count(readNumbering(numbering, styles))
  const labels: { at: number; label: string }[] = []
  const open: Paragraph[] = []
  let cells = 0
  /** Inside the properties of a paragraph, inside their former state, inside the half of a choice that is not read. */
  let properties = false
  let former = 0
  let choice = 0
  for (const tag of tagsOf(document)) {
    const step = tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0
    if (tag.name === 'w:pPrChange') former += step
    else if (tag.name === 'mc:Choice') choice += step
    if (former > 0 || choice > 0) continue
    const paragraph = open.at(-1)
    if (tag.name === 'w:tc') cells += step
    else if (tag.name === 'w:p' && step === 1)
      open.push({ style: null, use: null, level: null, at: tag.to, words: false, gone: false })
    else if (tag.name === 'w:p' && step === -1) {
      const ended = open.pop()
      if (!ended || (ended.gone && !ended.words)) continue
      const label = count.next(ended)
      if (label.trim() && label.length <= longest && (ended.words || cells > 0)) labels.push({ at: ended.at, label })
    } else if (!paragraph) continue
    else if (tag.name === 'w:pPr') {
      properties = step === 1
      paragraph.at = tag.to
    } else if (tag.name === 'w:t' && step === 1) paragraph.words = true
    else if (!properties) continue
    else if (tag.name === 'w:pStyle') paragraph.style = valueOf(tag, 'w:val') ?? null
    else if (tag.name === 'w:numId') paragraph.use = valueOf(tag, 'w:val') ?? null
    else if (tag.name === 'w:ilvl') paragraph.level = numberOf(tag, 'w:val') ?? null
    else if (tag.name === 'w:del') paragraph.gone = true
  }
  const parts: string[] = []
  let from = 0
  for (const { at, label } of labels.toSorted((a, b) => a.at - b.at)) {
    parts.push(document.slice(from, at), `<w:r><w:t xml:space="preserve">${label.trim()} </w:t></w:r>`)
    from = at
  }
  return parts.join('') + document.slice(from)
}
