/** Papers: what they are made of, and how they are set. */
export {
  type AgendaRow,
  type Node,
  type Paper,
  type Part,
  type Ranges,
  type Rendered,
  type Run,
  type Words,
} from './paper.ts'
export { toHtml } from './html/to-html.ts'
export { hasTypst, toPdf } from './pdf/to-pdf.ts'
export { plain, runsOf } from './words.ts'
