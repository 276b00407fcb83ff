/** Reports as they are printed: numbered sections as blocks, fields, attachments. What the pack, Word and the previews are made from. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { longDate } from '../../lib/index.ts'
import type { Block } from '../block.ts'
import { blocksOf } from '../markup/blocks-of.ts'
import { withPictures } from '../markup/problems.ts'
import { type Attachment, attachmentsOf } from './attachments.store.ts'
import type { DraftContent } from './content.ts'
import { contentOf, type DraftRow, draftsFor, type State } from './store.ts'
import { asRecommended, emptyContent, type Placed, placedSections, sectionOf, templateOf } from './template.ts'

type Privacy = { part: 'I' | 'II'; exempt: number[]; publicInterest: string }
/** `key`: the section's in its template. */
export type PackSub = Privacy & { key: string; number: string; title: string; blocks: Block[] }
export type PackSection = PackSub & { subs: PackSub[] }

export type DraftForPack = Privacy & {
  id: number
  slug: string
  businessId: number | null
  /** Public always. */
  title: string
  /** In its place in the full pack. */
  privateTitle: string | null
  /** The head of the report as printed: ['REPORT TO', 'Safer Communities Scrutiny Board'] … */
  fields: [string, string][]
  /** ISO; the meeting's where the report has none of its own. */
  date: string | null
  officer: string
  portfolio: string
  wards: string
  exemptUntil: string
  confidential: boolean
  state: State
  /** As printed, most with 'That'. */
  recommendations: string[]
  sections: PackSection[]
  /** Appendices in order (letteredAppendices gives their letters), presentations, pictures. */
  attachments: Attachment[]
}

/**
 * The reports of a meeting as they stand, private parts among them, in the order of its agenda: publicPart() gives what the public may
 * see of one. Reads under whoever asks.
 */
export async function draftsAt(tx: Tx, meetingId: number, committee: Committee): Promise<DraftForPack[]> {
  const all: DraftForPack[] = []
  for (const draft of await draftsFor(tx, meetingId)) all.push(await draftForPack(tx, draft, committee))
  return all
}

/** One report; an older version of its words where one is named. */
export async function draftForPack(
  tx: Tx,
  draft: DraftRow,
  committee: Committee,
  version: number = draft.version,
): Promise<DraftForPack> {
  const content = (await contentOf(tx, draft.id, version)) ?? emptyContent
  return printed(draft, content, await attachmentsOf(tx, draft.id), committee)
}

/** Pure: the same without the database. */
export function printed(
  draft: DraftRow,
  content: DraftContent,
  attachments: Attachment[],
  committee: Committee,
): DraftForPack {
  const date = draft.date ?? draft.meetingDate
  const fileOf = (id: string) => attachments.find(one => one.kind === 'picture' && String(one.id) === id)
  const read = (words: string) => withPictures(blocksOf(words), fileOf)
  const sections = placedSections(templateOf(committee, draft), committee.priorities.value)
  return {
    id: draft.id,
    slug: draft.slug,
    businessId: draft.businessId,
    title: draft.title,
    privateTitle: draft.privateTitle,
    fields: [
      ['REPORT TO', draft.bodyName],
      ['DATE', date === null ? '' : longDate(date)],
      ['REPORTING OFFICER', draft.officer],
      ['PORTFOLIO', draft.portfolio],
      ['SUBJECT', draft.privateTitle ?? draft.title],
      ['WARD(S)', draft.wards],
    ],
    date,
    officer: draft.officer,
    portfolio: draft.portfolio,
    wards: draft.wards,
    part: draft.part,
    exempt: draft.exempt,
    publicInterest: draft.publicInterest,
    exemptUntil: draft.exemptUntil,
    confidential: draft.confidential,
    state: draft.state,
    recommendations: sections.flatMap(section =>
      section.is === 'recommendations' ? content.recommendations.map(asRecommended(section)) : [],
    ),
    sections: sections.map(section => printedSection(section, content, read)),
    attachments,
  }
}

function printedSection(section: Placed, content: DraftContent, read: (words: string) => Block[]): PackSection {
  const { key, number, title, none } = section
  const base = number.replace(/\.0$/, '')
  const own = sectionOf(content, section.key)
  const privacy = privacyOf(own)
  const nothing = (): Block[] => (section.required ? [] : [paragraph(none)])
  if (section.is === 'recommendations') {
    const all = content.recommendations.map(asRecommended(section))
    const blocks = all.map((text, n): Block => ({
      role: 'recommendation',
      text,
      ...nowhere,
      ...(all.length > 1 && { number: `(${n + 1})` }),
    }))
    return { key, number, title, ...privacy, blocks, subs: [] }
  }
  if (section.is === 'background') {
    const blocks = content.background.map((text): Block => ({ role: 'list-item', text, ...nowhere }))
    return { key, number, title, ...privacy, blocks: blocks.length > 0 ? blocks : nothing(), subs: [] }
  }
  if (section.is === 'priorities') {
    const subs = section.subs.map(sub => {
      const one = sectionOf(content, sub.key)
      const blocks = read(one.words)
      return {
        key: sub.key,
        number: sub.number,
        title: sub.title,
        ...privacyOf(one),
        blocks: blocks.length > 0 ? blocks : [paragraph(none)],
      }
    })
    return { key, number, title, ...privacy, blocks: [], subs }
  }
  const blocks = read(own.words)
  return {
    key,
    number,
    title,
    ...privacy,
    blocks: blocks.length > 0 ? numbered(blocks, base, section.headings) : nothing(),
    subs: [],
  }
}

const nowhere = { page: null, line: 0 } as const
const paragraph = (text: string): Block => ({ role: 'paragraph', text, ...nowhere })

/** '3.1', '3.2': each paragraph of a section; and each heading, where the template numbers them. */
function numbered(blocks: Block[], base: string, headings: Placed['headings']): Block[] {
  let n = 0
  return blocks.map(block => {
    if (block.role === 'paragraph') return { ...block, number: `${base}.${++n}` }
    if (block.role !== 'heading' || block.level === 4 || headings === 'plain') return block
    const { runs: _, ...plain } = block
    return { ...plain, text: `${base}.${++n} ${block.text}` }
  })
}

const privacyOf = (of: { part?: 'I' | 'II'; exempt?: number[]; publicInterest?: string }): Privacy => ({
  part: of.part ?? 'I',
  exempt: of.exempt ?? [],
  publicInterest: of.publicInterest ?? '',
})

/** Appendices with what is printed on them: 'Appendix A'. */
export const letteredAppendices = (attachments: readonly Attachment[]): { letter: string; attachment: Attachment }[] =>
  attachments
    .filter(one => one.kind === 'appendix')
    .map((attachment, n) => ({ letter: `Appendix ${letter(n)}`, attachment }))

/** A … Z, AA, AB … */
const letter = (n: number): string =>
  (n < 26 ? '' : letter(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))
