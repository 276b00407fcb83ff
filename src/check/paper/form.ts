/** What a file's own marks say of its form: which of its lines are headings, lists, tables, and where its pictures are. */
import type { Source } from '../../records/index.ts'
import type { BlockForm, PaperForm } from './paper.ts'

/** Undefined for plain text: it has no marks, and lacks none. */
export const formOf = ({ media, tagged, form }: Source): PaperForm | undefined =>
  media === 'text' ? undefined : { ...form, media, marks: media !== 'pdf' || tagged }

/** Of the lines that make up one block. */
export function marksOf(lines: Source['lines'], { marks }: PaperForm): BlockForm {
  const [first] = lines
  const links = lines.flatMap(line => line.form?.links ?? [])
  const pictures = lines.flatMap(line => line.form?.pictures ?? [])
  return {
    ...(marks && first?.heading && { heading: first.heading }),
    ...(marks && first?.item && { item: true }),
    ...(lines.length > 0 && lines.every(line => line.bold) && { bold: true }),
    ...(links.length > 0 && { links }),
    ...(pictures.length > 0 && { pictures }),
    ...(first?.form?.row && { row: first.form.row }),
    ...(lines.some(line => line.form?.beside) && { beside: true }),
  }
}
