/** Papers: what they are made of, and how they are set. */
export {
  type AgendaRow,
  type Gap,
  type Kept,
  type KeptPaper,
  type KeptPart,
  type Node,
  type Paper,
  type Part,
  type Ranges,
  type Rendered,
  type Replaced,
  type Run,
  type Words,
} from './paper.ts'
export { toHtml } from './html/to-html.ts'
export { hasTypst, openPress, type Press, toPdf } from './pdf/to-pdf.ts'
export { pictureSize } from './word/picture-size.ts'
export { toWord } from './word/to-word.ts'
export { pieces, placesIn } from './places.ts'
export { plain, runsOf } from './words.ts'
