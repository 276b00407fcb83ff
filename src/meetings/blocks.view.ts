/** Paragraphs, lists and tables of a minute or a report section, each with its own address. */
import { type Html, html } from '../web/index.ts'
import { blockAnchor } from './anchor.ts'
import { type Block, type Published, type Run, runCells } from './block.ts'

type Placed = Block & { anchor: string }

type Shown = {
  /** Puts a link to itself behind each paragraph. */
  readonly cite?: boolean
  /** The level of the heading above: a heading of level 3 inside stands one below it. */
  readonly under?: 1 | 2 | 3 | 4
  /** The address at which a picture is served, which asks who may see it; where there is none the picture is told by its words. */
  readonly pictureAt?: (picture: NonNullable<Block['picture']>) => string | null
}

/** Resolutions and captions are shown elsewhere. `how` as true: cite. */
export function blocksView(blocks: readonly Block[], anchor: string, how: Shown | boolean = {}): Html {
  const shown = blocks
    .map((block, at) => ({ ...block, anchor: blockAnchor(anchor, at) }))
    .filter(block => block.role !== 'resolution' && block.role !== 'caption')
  const options = typeof how === 'boolean' ? { cite: how } : how
  return html`${groups(shown).map(group => groupView(group, options))}`
}

/** Neighbours that make one list or one table. */
function groups(blocks: Placed[]): Placed[][] {
  const all: Placed[][] = []
  for (const block of blocks) {
    const last = all.at(-1)
    const before = last?.at(-1)
    const joins =
      before?.role === block.role &&
      (block.role === 'table' ||
        (block.role === 'list-item' && before.ordered === block.ordered && counts(before, block)))
    if (joins) last?.push(block)
    else all.push([block])
  }
  return all
}

/** A numbered list goes on where the number does. */
const counts = (one: Block, next: Block) =>
  !one.ordered || figure(next) === null || figure(next) === (figure(one) ?? 0) + 1
const figure = ({ number }: Block): number | null => {
  const figures = /^(\d{1,9})[.)]?$/.exec(number ?? '')?.[1]
  return figures === undefined ? null : Number(figures)
}

function groupView(group: Placed[], { cite = false, under = 3, pictureAt }: Shown): Html | null {
  const [first] = group
  if (!first) return null
  if (first.role === 'list-item') return listView(group, first)
  if (first.role === 'table') return tableView(group)
  if (first.role === 'heading') return headingView(first, under)
  if (first.role === 'picture') {
    const at = first.picture && pictureAt?.(first.picture)
    return at
      ? html`<p class="govuk-body" id="${first.anchor}"><img class="wardmote-picture" src="${at}" alt="${first.text}"></p>`
      : html`<p class="govuk-body" id="${first.anchor}">[Picture: ${first.text}]</p>`
  }
  const link = cite
    ? html` <a class="govuk-link wardmote-cite" href="#${first.anchor}" aria-label="Link to this paragraph">¶</a>`
    : null
  const number = first.number && html`<span class="wardmote-number">${first.number}</span> `
  return html`<p class="govuk-body" id="${first.anchor}">${number}${wordsView(first)}${link}</p>`
}

function listView(items: Placed[], first: Placed): Html {
  const inside = items.map(
    item =>
      html`<li id="${item.anchor}">${item.runs ? wordsView(item) : item.ordered ? item.text : withoutMark(item.text)}</li>`,
  )
  if (!first.ordered) return html`<ul class="govuk-list govuk-list--bullet">${inside}</ul>`
  const from = figure(first) ?? 1
  return html`<ol class="govuk-list govuk-list--number"${from !== 1 && html` start="${from}"`}>${inside}</ol>`
}

function headingView(block: Placed, under: number): Html {
  // Headings read from papers have no level.
  const level = block.level === undefined ? 4 : Math.min(6, under + block.level - 2)
  const inside = wordsView(block)
  if (level === 2) return html`<h2 class="govuk-heading-m" id="${block.anchor}">${inside}</h2>`
  if (level === 3) return html`<h3 class="govuk-heading-s" id="${block.anchor}">${inside}</h3>`
  if (level === 4) return html`<h4 class="govuk-heading-s" id="${block.anchor}">${inside}</h4>`
  return html`<h5 class="govuk-heading-s" id="${block.anchor}">${inside}</h5>`
}

const wordsView = ({ runs, text }: Block): Html => html`${runs ? runs.map(runView) : text}`

function runView({ text, bold, italic, href }: Run): Html {
  const slanted = italic ? html`<em>${text}</em>` : html`${text}`
  const said = bold ? html`<strong>${slanted}</strong>` : slanted
  // Addresses were checked when the words were read; here again, for whatever else makes blocks.
  return href !== undefined && /^(?:https?:|mailto:)/i.test(href)
    ? html`<a class="govuk-link" href="${href}">${said}</a>`
    : said
}

/** A list's own bullet takes the place of the printed one; numbers and letters stay, for people cite them. */
const withoutMark = (text: string) => text.replace(/^[•·▪●○–—\-*\uF0B7]\s*/, '')

function tableView(group: Placed[]): Html {
  const rows = group.map(cellsOf)
  const [head = [], ...rest] = rows
  const cells = (row: Html[]) => row.map(cell => html`<td class="govuk-table__cell">${cell}</td>`)
  return html`<div class="wardmote-scroll" tabindex="0" role="group" aria-label="Table"><table class="govuk-table" id="${group[0]?.anchor}">${
    rest.length > 0
      ? html`<thead class="govuk-table__head"><tr class="govuk-table__row">${head.map(cell => html`<th scope="col" class="govuk-table__header">${cell}</th>`)}</tr></thead>`
      : null
  }<tbody class="govuk-table__body">${(rest.length > 0 ? rest : rows).map(row => html`<tr class="govuk-table__row">${cells(row)}</tr>`)}</tbody></table></div>`
}

const cellsOf = (row: Block): Html[] => runCells(row).map(cell => html`${cell.map(runView)}`)

/** 'Published on page 12': the way back to the paper. */
export function sourceLink({ source, page, line }: Published): Html | null {
  if (source === null) return null
  const words = page === null ? 'Published paper' : `Published paper, page ${page}`
  return html`<p class="govuk-body-s wardmote-source"><a class="govuk-link govuk-link--no-visited-state" href="${sourceHref({ source, page, line })}">${words}</a></p>`
}

/** '/documents/…/pages/12#line-340' */
export const sourceHref = ({ source, page, line }: Published): string =>
  `${source}/pages/${page ?? 1}${line === null ? '' : `#line-${line}`}`
