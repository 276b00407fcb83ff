/** The same item, report, minute or section twice. */
import { fold } from '../../../lib/index.ts'
import type { Check, Found } from '../../check.ts'
import { type Block, blockAt } from '../../paper/paper.ts'
import { isTop } from './template.ts'

export const duplicatedHeading: Check = {
  id: 'duplicated-heading',
  family: 'structure',
  severity: 'warning',
  says: 'An item of the agenda, a report, a minute or a section of a report that is there twice',
  *look(paper) {
    const { reading, reports, minutes } = paper
    const at = (place: string, title: string) => ({ title, block: blockAt(paper, place) ?? null })
    const items = (reading.agenda ?? []).map(({ title, part, group }, n) => ({
      ...at(`agenda.${n}`, title),
      key: `${part} ${group} ${fold(title)}`,
    }))
    yield* twice(items, 'The agenda has this item twice')
    yield* twice(
      reports.map(({ title, date }, n) => ({ ...at(`reports.${n}.title`, title), key: `${fold(title)} ${date}` })),
      'Two reports have this title',
    )
    yield* twice(
      (minutes?.items ?? []).map(({ title, heading }) => ({ title, block: heading, key: fold(title) })),
      'Two minutes have this title',
    )
    for (const { sections } of reports)
      yield* twice(
        sections
          .filter(section => section.number !== null && isTop(section))
          .map(({ title, heading }) => ({ title, block: heading, key: fold(title) })),
        'Two sections of this report have this heading',
      )
  },
}

type Headed = { title: string; key: string; block: Block | null }

/** Labels of web pages, and business that comes again. */
const notTitle =
  /:\s*$|^\W*(?:minutes?|decisions?|resolved|agreed|additional documents|reasons?|voting|recommend\w*)\W*$|\b(?:adjourn|continued|recess|break|application)/i

function* twice(all: readonly Headed[], says: string): Generator<Found> {
  const seen = new Map<string, Block>()
  for (const { title, key, block } of all) {
    if (!block || title.length < 6 || notTitle.test(title)) continue
    const before = seen.get(key)
    if (before) yield { at: { block, quote: '' }, says, evidence: [{ block: before, quote: '' }] }
    else seen.set(key, block)
  }
}
