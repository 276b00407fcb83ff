/** What people type, as blocks of a paper: Markdown of a small kind. Nothing typed is lost: what is no Markdown of ours is plain words. */
import type { Block, Run } from '../block.ts'
import { attribute, pictureId, type Token, tokensOf } from './parser.ts'
import { run, worded } from './runs.ts'

/** Where the words stand that are read now. */
type List = { ordered: boolean; next: number }

/**
 * Headings '###' (level 3; '#' and '##' are taken for it) and '####', paragraphs, lists (an inner list's items follow their item in the
 * same list), tables, bold, italics, links, and pictures: `![what it shows](picture:12)`. A picture has no SHA-256 yet: withPictures().
 */
export function blocksOf(words: string): Block[] {
  const blocks: Block[] = []
  const lists: List[] = []
  let heading: 3 | 4 | null = null
  let item: Pick<Block, 'role' | 'ordered' | 'number'> | null = null
  let row: Run[][] | null = null
  for (const token of tokensOf(words)) {
    const list = lists.at(-1)
    if (token.type === 'bullet_list_open') lists.push({ ordered: false, next: 1 })
    else if (token.type === 'ordered_list_open')
      lists.push({ ordered: true, next: Number(token.attrGet('start') ?? 1) })
    else if (/^(?:bullet|ordered)_list_close$/.test(token.type)) lists.pop()
    else if (token.type === 'list_item_open' && list) {
      item = list.ordered ? { role: 'list-item', ordered: true, number: `${list.next}.` } : { role: 'list-item' }
      list.next++
    } else if (token.type === 'list_item_close') item = null
    else if (token.type === 'heading_open') heading = Number(token.tag.slice(1)) <= 3 ? 3 : 4
    else if (token.type === 'heading_close') heading = null
    else if (token.type === 'tr_open') row = []
    else if (token.type === 'tr_close' && row) {
      blocks.push(tableRow(row))
      row = null
    } else if (token.type === 'inline') {
      if (row) row.push(cellRuns(token))
      else if (heading) blocks.push(...placed(token, { role: 'heading', level: heading }))
      else {
        // Only the first paragraph of an item carries its mark.
        blocks.push(...placed(token, item ?? { role: 'paragraph' }))
        item = null
      }
    }
  }
  return blocks
}

const nowhere = { page: null, line: 0 } as const

function tableRow(cells: Run[][]): Block {
  const between = cells.flatMap((cell, at) => (at > 0 ? [run('\t'), ...cell] : cell))
  // A row's empty cells at its ends are kept: they hold the columns in their places.
  const { text, runs } = worded([run('\u0001'), ...between, run('\u0001')])
  const inner = (of: string) => of.replaceAll('\u0001', '')
  const kept = runs?.map(one => ({ ...one, text: inner(one.text) })).filter(one => one.text !== '')
  return { role: 'table', text: inner(text), ...nowhere, ...(kept && { runs: kept }) }
}

const cellRuns = (token: Token): Run[] =>
  pieces(token).flatMap(piece =>
    'id' in piece ? [run(piece.alt)] : [{ ...piece, text: piece.text.replace(/\t/g, ' ') }],
  )

type Picture = { id: string; alt: string }

/** A picture inside words stands on its own between them. */
function placed(token: Token, as: Pick<Block, 'role' | 'ordered' | 'number' | 'level'>): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  const close = () => {
    const said = worded(runs.map(one => ({ ...one, text: one.text.replace(/\s+/g, ' ') })))
    const first = !blocks.some(block => block.role !== 'picture')
    if (said.text) blocks.push({ ...(first ? as : { role: 'paragraph' as const }), ...said, ...nowhere })
    runs = []
  }
  for (const piece of pieces(token)) {
    if ('id' in piece) {
      close()
      blocks.push({ role: 'picture', text: piece.alt, ...nowhere, picture: { id: piece.id, sha256: '', media: '' } })
    } else runs.push(piece)
  }
  close()
  return blocks
}

function pieces({ children }: Token): (Run | Picture)[] {
  const all: (Run | Picture)[] = []
  let bold = 0
  let italic = 0
  let href: string | undefined
  let ending = ''
  for (const token of children ?? []) {
    const say = (text: string) => text !== '' && all.push(run(text, { bold, italic, href }))
    if (token.type === 'strong_open') bold++
    else if (token.type === 'strong_close') bold--
    else if (token.type === 'em_open') italic++
    else if (token.type === 'em_close') italic--
    else if (token.type === 'softbreak' || token.type === 'hardbreak') say(' ')
    else if (token.type === 'link_open') {
      const to = attribute(token, 'href')
      const title = attribute(token, 'title')
      if (pictureId(to) === null) href = to
      ending = `${pictureId(to) === null ? '' : ` (${to})`}${title ? ` (${title})` : ''}`
    } else if (token.type === 'link_close') {
      href = undefined
      say(ending)
    } else if (token.type === 'image') {
      const to = attribute(token, 'src')
      const id = pictureId(to)
      const alt = plain(token).replace(/\s+/g, ' ').trim()
      const title = attribute(token, 'title')
      if (id === null) say(`${alt} (${to})`)
      else all.push({ id, alt })
      if (title) say(` (${title})`)
    } else say(token.content)
  }
  return all
}

const plain = (token: Token): string =>
  token.children && token.children.length > 0
    ? token.children.map(child => (/break$/.test(child.type) ? ' ' : plain(child))).join('')
    : token.content
