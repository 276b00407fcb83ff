/** What the public may see of a report. */
import type { Block } from '../block.ts'
import type { DraftForPack, PackSection, PackSub } from './for-pack.ts'

/** Said in the place of words that are kept back. */
export const notForPublication = (exempt: readonly number[]): string =>
  exempt.length === 0
    ? 'Not for publication: confidential information.'
    : `Not for publication: exempt information as defined in ${exempt.length === 1 ? 'paragraph' : 'paragraphs'} ${exempt.join(', ').replace(/, (\d)$/, ' and $1')} of Part 1 of Schedule 12A to the Local Government Act 1972.`

/**
 * The report without its private words: exempt sections keep number and title and say that they are not for publication; Part II
 * attachments and pictures that only stand in exempt words are gone. Null where the whole report is in Part II (only its public
 * `title` may then be shown).
 */
export function publicPart(draft: DraftForPack): DraftForPack | null {
  if (draft.part === 'II' || draft.confidential) return null
  const sections = draft.sections.map((section): PackSection =>
    section.part === 'II' ? { ...kept(section), subs: [] } : { ...section, subs: section.subs.map(kept) },
  )
  const shown = new Set(sections.flatMap(section => [section, ...section.subs]).flatMap(one => pictureIds(one.blocks)))
  const attachments = draft.attachments.filter(
    one => one.part === 'I' && !one.confidential && (one.kind !== 'picture' || shown.has(String(one.id))),
  )
  const hidden = draft.sections.some(
    one => one.part === 'II' && one.blocks.some(block => block.role === 'recommendation'),
  )
  return {
    ...draft,
    privateTitle: null,
    fields: draft.fields.map(([name, value]): [string, string] =>
      name === 'SUBJECT' ? [name, draft.title] : [name, value],
    ),
    publicInterest: '',
    recommendations: hidden ? [] : draft.recommendations,
    sections: sections.map(section => ({
      ...section,
      publicInterest: '',
      subs: section.subs.map(sub => ({ ...sub, publicInterest: '' })),
    })),
    attachments,
  }
}

const kept = <Of extends PackSub>(section: Of): Of =>
  section.part === 'II'
    ? { ...section, blocks: [{ role: 'paragraph', text: notForPublication(section.exempt), page: null, line: 0 }] }
    : section

const pictureIds = (blocks: Block[]): string[] => blocks.flatMap(block => (block.picture ? [block.picture.id] : []))
