/** Rows and columns. */
import { type Attributes, type Content, Html, attributes, classes, html } from '../html.ts'
import { type Entries, entries, type Styled } from './properties.ts'

export type Cell = {
  readonly text?: Content
  readonly format?: 'numeric'
  readonly classes?: string
  readonly colspan?: number
  readonly rowspan?: number
  readonly attributes?: Attributes
}
/** A cell that is only words may be given as its words: ['Tuesday', 12]. */
type Cells = readonly (Cell | Content)[]
export type Table = Styled & {
  readonly rows: Entries<Cells>
  readonly head?: Cells
  readonly caption?: string
  readonly captionClasses?: string
  readonly firstCellIsHeader?: boolean
}

const asCell = (cell: Cell | Content): Cell =>
  typeof cell !== 'object' || cell instanceof Html ? { text: cell } : cell

const span = ({ colspan, rowspan, attributes: own }: Cell) =>
  (colspan || rowspan || own) &&
  html`${attributes({ colspan: colspan || undefined, rowspan: rowspan || undefined })}${attributes(own)}`

function header(given: Cell | Content): Html {
  const cell = asCell(given)
  const name = classes('govuk-table__header', cell.format && `govuk-table__header--${cell.format}`, cell.classes)
  return html`<th scope="col" class="${name}"${span(cell)}>${cell.text}</th>`
}

function row(cells: Cells, firstIsHeader: boolean | undefined): Html {
  return html`<tr class="govuk-table__row">${cells.map((given, at) => {
    const cell = asCell(given)
    if (firstIsHeader && at === 0)
      return html`<th scope="row" class="${classes('govuk-table__header', cell.classes)}"${span(cell)}>${cell.text}</th>`
    const name =
      cell.format || cell.classes
        ? classes('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)
        : 'govuk-table__cell'
    return html`<td class="${name}"${span(cell)}>${cell.text}</td>`
  })}</tr>`
}

export const table = (given: Table): Html =>
  html`<table class="${classes('govuk-table', given.classes)}"${attributes(given.attributes)}>${
    given.caption &&
    html`<caption class="${classes('govuk-table__caption', given.captionClasses)}">${given.caption}</caption>`
  }${
    given.head &&
    html`<thead class="govuk-table__head"><tr class="govuk-table__row">${given.head.map(header)}</tr></thead>`
  }<tbody class="govuk-table__body">${entries(given.rows).map(cells => row(cells, given.firstCellIsHeader))}</tbody></table>`
