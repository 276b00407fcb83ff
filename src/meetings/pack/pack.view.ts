/** A pack as a web page: the same words in the same order as the PDF, with the place where each of its pages begins. */
import { type Kept, type KeptPaper, pieces, placesIn, type Ranges, runsOf, type Words } from '../../print/index.ts'
import { type Html, html, lines } from '../../web/index.ts'

type Shown = {
  paper: KeptPaper
  /** The page on which each place begins. */
  places: readonly number[]
  /** The last page. */
  pages: number
  ranges: Ranges
}

const words = (given: Words): Html =>
  html`${runsOf(given).map(({ text, bold, italic, href }) => {
    const said = bold ? html`<strong>${text}</strong>` : html`${text}`
    const slanted = italic ? html`<em>${said}</em>` : said
    return href === undefined ? slanted : html`<a class="govuk-link" href="${href}">${slanted}</a>`
  })}`

/** `id="page-12"`, where page 12 of the PDF begins. */
const boundary = (page: number): Html =>
  html`<span class="wardmote-page" id="page-${page}" role="doc-pagebreak" aria-label="Page ${page}">Page ${page}</span>`

const inner = (level: number): string =>
  level <= 2 ? 'govuk-heading-m' : level === 3 ? 'govuk-heading-s' : 'govuk-heading-s wardmote-heading-xs'

export function packView({ paper, places, pages, ranges }: Shown): Html {
  let place = 0
  let page = 0
  /** The boundaries before the next place; nothing where it stands on the page of the one before. */
  const here = (): Html | null => {
    const on = places[place] ?? page
    place += 1
    if (on <= page) return null
    const passed = Array.from({ length: on - page }, (_, at) => boundary(page + 1 + at))
    page = on
    return html`${passed}`
  }
  /** Between blocks a boundary stands by itself. */
  const before = (): Html | null => {
    const found = here()
    return found && html`<p class="wardmote-page-line">${found}</p>`
  }
  const told = (given: Words): Html => html`${pieces(given).map(piece => html`${here()}${words(piece)}`)}`
  const listed = (mark: 'bullet' | 'number', items: Words[]): Html => {
    const all = items.map(item => html`<li>${here()}${words(item)}</li>`)
    return mark === 'bullet'
      ? html`<ul class="govuk-list govuk-list--bullet">${all}</ul>`
      : html`<ol class="govuk-list govuk-list--number">${all}</ol>`
  }
  const rowBoundary = (columns: number): Html | null => {
    const found = here()
    return found && html`<tr><td class="govuk-table__cell wardmote-page-line" colspan="${columns}">${found}</td></tr>`
  }
  const tabled = (head: Words[], rows: Html[], caption: string | null): Html =>
    html`<div class="wardmote-scroll" tabindex="0" role="group" aria-label="${caption ?? 'Table'}"><table class="govuk-table">${
      caption !== null && html`<caption class="govuk-table__caption govuk-table__caption--s">${caption}</caption>`
    }<thead class="govuk-table__head"><tr class="govuk-table__row">${head.map(
      cell => html`<th scope="col" class="govuk-table__header">${words(cell)}</th>`,
    )}</tr></thead><tbody class="govuk-table__body">${rows}</tbody></table></div>`
  const cell = (given: Words) => html`<td class="govuk-table__cell">${words(given)}</td>`

  const drawn = (node: Kept): Html | null => {
    switch (node.is) {
      case 'heading': {
        const [tag, name] = [Math.min(6, Math.max(2, node.level)), inner(node.level)]
        const text = node.text
        const mark = before()
        if (tag === 2) return html`${mark}<h2 class="${name}">${text}</h2>`
        if (tag === 3) return html`${mark}<h3 class="${name}">${text}</h3>`
        return tag === 4 ? html`${mark}<h4 class="${name}">${text}</h4>` : html`${mark}<h5 class="${name}">${text}</h5>`
      }
      case 'para': {
        const lead = node.lead !== null && html`<strong>${node.lead}</strong> `
        const number = node.number !== null && html`<span class="wardmote-number">${node.number}</span> `
        const said = told(node.text)
        return html`<p class="govuk-body">${number}${lead}${node.bold ? html`<strong>${said}</strong>` : said}</p>`
      }
      case 'list':
        return listed(node.mark, node.items)
      case 'table':
        return tabled(
          node.head,
          node.rows.map(
            row => html`${rowBoundary(node.head.length)}<tr class="govuk-table__row">${row.map(cell)}</tr>`,
          ),
          node.caption,
        )
      case 'fields':
        return html`${before()}<dl class="govuk-summary-list govuk-summary-list--no-border">${node.rows.map(
          ([label, value]) =>
            html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${label}</dt><dd class="govuk-summary-list__value">${words(value)}</dd></div>`,
        )}</dl>`
      case 'picture':
        return html`${before()}<figure class="wardmote-figure">${node.caption !== null && html`<figcaption class="govuk-body"><strong>${node.caption}</strong></figcaption>`}<img src="/pictures/${node.sha256}" alt="${node.alt}" loading="lazy"></figure>`
      case 'foreign': {
        const marks = Array.from({ length: placesIn(node, node.pages) }, () => before())
        return html`<h3 class="govuk-heading-s">${node.title}</h3><p class="govuk-body">${node.says} It is in the PDF.</p>${marks}`
      }
      case 'box':
        return html`${before()}<div class="govuk-inset-text">${node.lines.map(line => html`<p class="govuk-body">${words(line)}</p>`)}</div>`
      case 'lines':
        return html`${before()}<p class="govuk-body">${lines(node.lines)}</p>`
      case 'front':
        return html`${before()}<p class="govuk-body">${node.label}</p><p class="govuk-heading-m">${node.title}</p>${node.lines.map(
          line => html`<p class="govuk-body">${line}</p>`,
        )}${node.signed && html`<p class="govuk-body">${node.signed.name}<br>${node.signed.post}</p>`}`
      case 'agenda':
        return tabled(
          ['Item', 'Business', 'Pages'],
          node.rows.map(row => {
            const range = row.key === null ? undefined : ranges[row.key]
            const said = range && (range[0] === range[1] ? `${range[0]}` : `${range[0]} to ${range[1]}`)
            return html`${rowBoundary(3)}<tr class="govuk-table__row"><td class="govuk-table__cell">${row.number}</td><td class="govuk-table__cell"><strong>${row.title}</strong>${row.note
              ?.split('\n')
              .map(
                line => html`<br>${line}`,
              )}</td><td class="govuk-table__cell">${range && html`<a class="govuk-link" href="#page-${range[0]}"><span class="govuk-visually-hidden">${row.title}, ${range[0] === range[1] ? 'page' : 'pages'} </span>${said}</a>`}</td></tr>`
          }),
          null,
        )
      case 'action':
        return null
      case 'point': {
        const first = here()
        return html`<p class="govuk-body">${first}${node.lead !== null && html`<strong>${node.lead}</strong> `}${words(node.text)}</p>${
          node.items.length > 0 && listed('number', node.items)
        }${node.action !== null && html`<p class="govuk-body"><strong>Action:</strong> ${node.action}</p>`}`
      }
    }
  }
  const parts = paper.parts.map(
    part =>
      html`<section class="wardmote-pack__part">${part.mark !== undefined && html`<p class="govuk-body"><strong>${part.mark}</strong></p>`}${part.nodes.map(drawn)}</section>`,
  )
  // The last pages may begin no place: a long picture, a file of others.
  const rest = Array.from({ length: Math.max(0, pages - page) }, (_, at) => boundary(page + 1 + at))
  return html`${parts}${rest.length > 0 && html`<p class="wardmote-page-line">${rest}</p>`}`
}
