/** A paper as the checks see it: runs of words in order, and the parts that they make up. No input or output here. */
import type { Element, Reading, Source } from '../../records/index.ts'
import { rememberOf } from '../mentions/remember.ts'

export type Line = { n: number; page: number | null; text: string }
type ReadLine = Source['lines'][number]

/** How a block is marked in its file, for people who hear the paper. Undefined where the format marks nothing. */
export type BlockForm = Pick<ReadLine, 'heading' | 'bold' | 'item'> & NonNullable<ReadLine['form']>

/** How the file is made. `marks`: it says what is a heading, a list or a table; a PDF without tags does not. 'desk': it is written here. */
export type PaperForm = NonNullable<Source['form']> & { media: Source['media'] | 'desk'; marks: boolean }

/** A paragraph, an item of a list, a row of a table, a heading: words that read as one. Broken lines and pages are joined. */
export type Block = {
  /** Its place among the blocks of the paper. */
  readonly n: number
  readonly part: Element['part']
  /** As elements have it: 'paragraph', 'list-item', 'table', 'section-heading', 'minute-heading', 'resolution', 'field', 'member' … */
  readonly role: string
  /** The place in the reading: 'reports.0.sections.4', 'minutes.items.2', 'agenda.3'. */
  readonly at: string | null
  /** The words, without the number or bullet before them and without markup. */
  readonly text: string
  /** As printed before the words, bare: '3.1', 'ii', 'a', 'SAF12'. */
  readonly number: string | null
  readonly bullet: boolean
  /** Of a row of a table, left to right. */
  readonly cells: readonly string[] | null
  /** The printed lines that it is made of. */
  readonly lines: readonly Line[]
  /** Of a paper in preparation: the page on which it is written, and what that place is called. */
  readonly desk: { readonly href: string; readonly label: string } | null
  readonly form?: BlockForm
}

type ReadReport = NonNullable<Reading['reports']>[number]
type ReadMinutes = NonNullable<Reading['minutes']>
type ReadItem = ReadMinutes['items'][number]

export type Section = ReadReport['sections'][number] & { heading: Block; blocks: readonly Block[] }

/** `blocks` are all of it, head and headings too; `section.blocks` what stands below a heading, subsections apart. */
export type Report = Omit<ReadReport, 'sections'> & {
  sections: readonly Section[]
  head: readonly Block[]
  blocks: readonly Block[]
}
export type MinuteItem = ReadItem & { heading: Block | null; blocks: readonly Block[] }
export type Minutes = Omit<ReadMinutes, 'items'> & { items: readonly MinuteItem[]; blocks: readonly Block[] }

export type Paper = {
  /** As findings name it. */
  readonly file: string
  readonly reading: Reading
  /** All of it in order; furniture (page numbers, running heads) and blanks are left out. */
  readonly blocks: readonly Block[]
  readonly front: readonly Block[]
  readonly agenda: readonly Block[]
  readonly reports: readonly Report[]
  readonly minutes: Minutes | null
  /** The day on which it speaks: its meeting's, ISO; null where it does not say. */
  readonly date: string | null
  /** Undefined where the format says nothing of its form: plain text. */
  readonly form?: PaperForm
}

/** The day on which a block speaks: minutes speak on the day of their meeting, the rest on the day of the paper's. ISO. */
export const dayOf = (paper: Paper, block: Block): string | null =>
  (block.part === 'minutes' ? paper.minutes?.ofMeetingDate : null) ?? paper.date

/** The block that feeds this place of the reading, the first where several do. */
export const blockAt = (paper: Paper, at: string): Block | undefined => firstAt(paper).get(at)

const firstAt = rememberOf(({ blocks }: Paper) => new Map(blocks.toReversed().map(block => [block.at, block])))

/** What a reader reads as words, not as a heading, a field or a row. */
export const isProse = (block: Block): boolean =>
  ['paragraph', 'list-item', 'resolution', 'recommendation', 'note', 'line'].includes(block.role)
