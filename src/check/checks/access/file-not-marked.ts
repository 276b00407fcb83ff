/** What a file as a whole should say of itself and does not: its parts, its title, its language. */
import { list } from '../../../lib/index.ts'
import type { Check } from '../../check.ts'
import { criterion } from '../../facts/wcag.ts'

export const fileNotMarked: Check = {
  id: 'file-not-marked',
  family: 'access',
  severity: 'note',
  says: 'A PDF without tags, or a file without title or language',
  *look({ blocks, form }) {
    const [block] = blocks
    if (!form || !block) return
    const lacks = [
      ...(form.marks ? [] : ([['no tags', '1.3.1']] as const)),
      ...(form.title === false ? ([['no title', '2.4.2']] as const) : []),
      ...(form.language === false ? ([['no language', '3.1.1']] as const) : []),
    ]
    if (lacks.length === 0) return
    const file = form.media === 'pdf' ? 'PDF' : 'page'
    yield {
      at: { block, quote: '' },
      says: `This ${file} has ${list(lacks.map(([what]) => what))}, which screen readers need. Make it anew from the source, with these switched on`,
      evidence: lacks.map(([, number]) => criterion(number)),
    }
  },
}
