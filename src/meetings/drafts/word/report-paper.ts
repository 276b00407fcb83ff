/** A report as a paper, for Word: in the template's shape, so that what comes back finds its sections. */
import type { Node, Paper, Words } from '../../../print/index.ts'
import { type Block, runCells } from '../../block.ts'
import type { DraftForPack, PackSub } from '../for-pack.ts'
import { notForPublication } from '../public-part.ts'

type Picture = (sha256: string) => Promise<Uint8Array | null>

export async function reportPaper(
  draft: DraftForPack,
  publisher: string,
  day: string,
  picture: Picture,
): Promise<Paper> {
  const title = draft.privateTitle ?? draft.title
  const nodes: Node[] = []
  if (draft.part === 'II')
    nodes.push({ is: 'box', lines: [notForPublication(draft.exempt), draft.publicInterest].filter(Boolean) })
  nodes.push({ is: 'fields', rows: draft.fields.map(([name, value]) => [`${name}:`, value]) })
  for (const section of draft.sections) {
    nodes.push({ is: 'heading', level: 2, text: `${section.number} ${section.title}` })
    nodes.push(...(await content(section, picture)))
    for (const sub of section.subs) {
      nodes.push({ is: 'heading', level: 3, text: `${sub.number} ${sub.title}` })
      nodes.push(...(await content(sub, picture)))
    }
  }
  return {
    fileName: `${draft.slug}.docx`,
    title,
    publisher,
    date: day,
    runningHead: title,
    slides: false,
    parts: [{ key: null, nodes }],
  }
}

async function content(section: PackSub, picture: Picture): Promise<Node[]> {
  const mark: Node[] = section.part === 'II' ? [{ is: 'box', lines: [notForPublication(section.exempt)] }] : []
  return [...mark, ...(await nodesOf(section.blocks, picture))]
}

const said = (block: Block): Words => block.runs ?? block.text

/** Blocks as nodes of a paper; a file that is not there is told by its words. */
export async function nodesOf(blocks: readonly Block[], picture: Picture): Promise<Node[]> {
  const nodes: Node[] = []
  for (const [at, block] of blocks.entries()) {
    const last = nodes.at(-1)
    const before = blocks[at - 1]
    if (block.role === 'list-item') {
      const mark = block.ordered ? 'number' : 'bullet'
      const joins = last?.is === 'list' && before?.role === 'list-item' && last.mark === mark
      if (joins) last.items.push(said(block))
      else nodes.push({ is: 'list', mark, items: [said(block)] })
    } else if (block.role === 'table') {
      const cells = cellsOf(block)
      if (last?.is === 'table' && before?.role === 'table') last.rows.push(cells)
      else nodes.push({ is: 'table', caption: null, head: cells, rows: [], total: false })
    } else if (block.role === 'heading')
      nodes.push({ is: 'heading', level: block.level === 4 ? 5 : 4, text: block.text })
    else if (block.role === 'picture') {
      const bytes = block.picture && (await picture(block.picture.sha256))
      if (bytes) nodes.push({ is: 'picture', bytes, media: block.picture?.media ?? '', alt: block.text, caption: null })
    } else nodes.push({ is: 'para', text: said(block), number: block.number ?? null, lead: null, bold: false })
  }
  return nodes
}

const cellsOf = (row: Block): Words[] => runCells(row).map(cell => (cell.length === 0 ? '' : cell))
