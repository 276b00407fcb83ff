/** A document as it was read, made a paper. */
import { squeeze, unmark, type Element, type Read, type Source } from '../../records/index.ts'
import { numbered } from './number.ts'
import { formOf, marksOf } from './form.ts'
import type { Block, PaperForm } from './paper.ts'
import { parted } from './parted.ts'
import type { Paper } from './paper.ts'

/** `file`: as findings name it. Pure. */
export function paperOf(file: string, source: Source, { reading, elements }: Read): Paper {
  const at = new Map(source.lines.map((line, i) => [line.n, i]))
  const linesOf = (element: Element) => {
    const from = at.get(element.fromLine) ?? 0
    return source.lines.slice(from, (at.get(element.toLine) ?? from) + 1)
  }
  const form = formOf(source)
  const blocks: Block[] = []
  for (const element of elements) {
    if (element.part === 'furniture' || element.text === '') continue
    const lines = linesOf(element)
    if (element.role === 'table') {
      for (const line of lines)
        if (squeeze(unmark(line.text)) !== '')
          blocks.push({
            ...bare(blocks.length, element, [line], form),
            cells: cellsOf(line),
            text: squeeze(unmark(line.text)),
          })
      continue
    }
    const before = blocks.at(-1)
    if (before && goesOn(before, element))
      blocks[blocks.length - 1] = {
        ...before,
        text: `${before.text} ${element.text}`,
        lines: [...before.lines, ...lines],
      }
    else blocks.push({ ...bare(blocks.length, element, lines, form), ...numbered(element, reading) })
  }
  return parted(file, reading, blocks, form)
}

const bare = (
  n: number,
  { part, role, at, text }: Element,
  lines: Source['lines'],
  form: PaperForm | undefined,
): Block => ({
  n,
  part,
  role,
  at,
  text,
  number: null,
  bullet: false,
  cells: null,
  lines: lines.map(line => ({ n: line.n, page: line.page, text: line.text })),
  desk: null,
  ...(form && { form: marksOf(lines, form) }),
})

const cellsOf = (line: Source['lines'][number]): string[] =>
  (
    line.cells ??
    (line.text.includes('\t') ? line.text.split('\t') : line.text.replace(/^\s*\||\|\s*$/g, '').split(/\s*\|\s*/))
  ).map(cell => squeeze(unmark(cell)))

const flowing = ['paragraph', 'list-item', 'line', 'resolution']
const listed = ['present', 'apologies', 'absent', 'officers', 'also-present']

/** A page or a column broke it: the sentence before has not ended, and this one does not begin. */
function goesOn(before: Block, element: Element): boolean {
  if (before.part !== element.part || before.at !== element.at) return false
  if (listed.includes(element.role)) return before.role === element.role
  if (!flowing.includes(before.role) || element.role !== 'paragraph') return false
  return /[\p{L}\d,(–-]$/u.test(before.text) && /^[\p{Ll}(]/u.test(element.text) && before.text.length > 40
}
