/** Paragraphs, lists and tables of a minute or a report section, each with its own address. */
import { type Html, html } from '../web/index.ts'
import { blockAnchor } from './anchor.ts'
import type { Block, Published } from './block.ts'

type Placed = Block & { anchor: string }

/** `cite` puts a link to itself behind each paragraph. Resolutions and captions are shown elsewhere. */
export function blocksView(blocks: Block[], anchor: string, cite = false): Html {
  const shown = blocks
    .map((block, at) => ({ ...block, anchor: blockAnchor(anchor, at) }))
    .filter(block => block.role !== 'resolution' && block.role !== 'caption')
  return html`${runs(shown).map(run => runView(run, cite))}`
}

/** Neighbours that make one list or one table. */
function runs(blocks: Placed[]): Placed[][] {
  const all: Placed[][] = []
  for (const block of blocks) {
    const last = all.at(-1)
    const joins = block.role === 'list-item' || block.role === 'table'
    if (joins && last?.[0]?.role === block.role) last.push(block)
    else all.push([block])
  }
  return all
}

function runView(run: Placed[], cite: boolean): Html | null {
  const [first] = run
  if (!first) return null
  if (first.role === 'list-item')
    return html`<ul class="govuk-list govuk-list--bullet">${run.map(item => html`<li id="${item.anchor}">${withoutMark(item.text)}</li>`)}</ul>`
  if (first.role === 'table') return tableView(run)
  if (first.role === 'heading') return html`<h4 class="govuk-heading-s" id="${first.anchor}">${first.text}</h4>`
  const link = cite
    ? html` <a class="govuk-link wardmote-cite" href="#${first.anchor}" aria-label="Link to this paragraph">¶</a>`
    : null
  return html`<p class="govuk-body" id="${first.anchor}">${first.text}${link}</p>`
}

/** A list's own bullet takes the place of the printed one; numbers and letters stay, for people cite them. */
const withoutMark = (text: string) => text.replace(/^[•·▪●○–—\-*\uF0B7]\s*/, '')

function tableView(run: Placed[]): Html {
  const rows = run.map(row => row.text.split('\t'))
  const [head = [], ...rest] = rows
  const cells = (row: string[]) => row.map(cell => html`<td class="govuk-table__cell">${cell}</td>`)
  return html`<div class="wardmote-scroll" tabindex="0" role="region" aria-label="Table"><table class="govuk-table" id="${run[0]?.anchor}">${
    rest.length > 0
      ? html`<thead class="govuk-table__head"><tr class="govuk-table__row">${head.map(cell => html`<th scope="col" class="govuk-table__header">${cell}</th>`)}</tr></thead>`
      : null
  }<tbody class="govuk-table__body">${(rest.length > 0 ? rest : rows).map(row => html`<tr class="govuk-table__row">${cells(row)}</tr>`)}</tbody></table></div>`
}

/** 'Published on page 12': the way back to the paper. */
export function sourceLink({ source, page, line }: Published): Html | null {
  if (source === null) return null
  const words = page === null ? 'Published paper' : `Published paper, page ${page}`
  return html`<p class="govuk-body-s wardmote-source"><a class="govuk-link govuk-link--no-visited-state" href="${sourceHref({ source, page, line })}">${words}</a></p>`
}

/** '/documents/…/pages/12#line-340' */
export const sourceHref = ({ source, page, line }: Published): string =>
  `${source}/pages/${page ?? 1}${line === null ? '' : `#line-${line}`}`
