/** What a document says once it is read: the shapes that text/, parse/ and import share. No input or output here. */
import { z } from 'zod'

/** One printed line, in reading order, exactly as the source has it. `n` counts from 1 through the whole document. */
export type Line = {
  n: number
  /** Page of the published file, from 1; null where the format has no pages (HTML, Word, plain text without form feeds). */
  page: number | null
  text: string
  /** The cells of a table row, left to right, where the source says so (tagged PDF, HTML, Word). `text` joins them by tabs. */
  cells?: string[]
  /** A heading level that the source states (h1…h6, a Word style, a tagged PDF). */
  heading?: number
  /** True where the whole line is set in bold. */
  bold?: boolean
  /** A list item that the source states. */
  item?: boolean
  /** PDF points from the page's left and top edge, and the type size. */
  x?: number
  y?: number
  right?: number
  size?: number
  /** What the source itself says the line is: running head, foot, page number. */
  furniture?: boolean
  form?: LineForm
}

/** What a line has for people who hear the paper. A part is left out where there is nothing to tell, or the format cannot tell. */
export type LineForm = {
  /** The words of its links. */
  links?: string[]
  /** The pictures in it or just above it, by their alternative text: null where there is none, '' where the file calls them ornament. */
  pictures?: (string | null)[]
  /** Of a table's row: which table of the file, whether all of it or a cell is marked as a head, whether cells of it are merged. */
  row?: { table: number; head: 'row' | 'cell' | null; merged: boolean }
  /** It begins a row of paragraphs side by side: a table that only lays out the page. */
  beside?: true
}

/** A document as lines: what every format becomes, and all that the parser sees. */
export type Source = {
  media: 'pdf' | 'docx' | 'html' | 'text'
  lines: Line[]
  /** Number of pages; null where the format has none. */
  pages: number | null
  /** True for a PDF whose structure tree was used. */
  tagged: boolean
  form?: FileForm
}

/** What the file as a whole says of itself. A part is left out where its reader cannot tell. */
export type FileForm = {
  /** Whether it has a title, and names its language. */
  title?: boolean
  language?: boolean
  /** Pages that show a picture and have no words. */
  wordless?: number[]
  /** Of a tagged PDF: how many pictures it has, and how many without alternative text. */
  pictures?: { all: number; without: number }
}

/** The part of the paper that an element stands in. Everything but `unread` counts towards coverage. */
export const parts = ['front', 'agenda', 'minutes', 'report', 'slides', 'appendix', 'furniture', 'unread'] as const

/** A run of whole lines with one meaning. The elements of a document, in order, hold every line exactly once. */
export type Element = {
  part: (typeof parts)[number]
  /** What it is inside its part: 'title', 'member', 'agenda-item', 'present', 'minute-heading', 'paragraph', 'resolution', 'section-heading', 'field', 'list-item', 'table', 'page-number', 'caption', 'blank' … */
  role: string
  /** The place in the reading that it feeds, as a path: 'agenda.3', 'minutes.items.2', 'reports.0.sections.4', 'members.1', 'venue'; null for furniture. */
  at: string | null
  fromLine: number
  toLine: number
  page: number | null
  /** The words with broken lines joined and markup removed; '' for blanks. */
  text: string
}

const text = z.string().nullable()
const isoDate = z.iso.date().nullable()
const time = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .nullable()
const names = z.array(z.string()).nullable()

export const Member = z.object({ name: z.string(), role: text, party: text })
export const AgendaItem = z.object({
  number: text,
  title: z.string(),
  pages: z.tuple([z.number(), z.number()]).nullable(),
  part: z.enum(['I', 'II']).nullable(),
  /** The unnumbered heading above it, or the title of the numbered parent of a lettered sub-item. */
  group: text,
})
export const MinuteItem = z.object({
  /** As printed: 'SAF12', '70/17', '19.09.04', '4a'; null for unnumbered business. */
  ref: text,
  title: z.string(),
  resolved: z.array(z.string()),
  actionOwner: text,
  deferred: z.boolean(),
})
export const Minutes = z.object({
  ofMeetingDate: isoDate,
  present: names,
  apologies: names,
  absentOnCouncilBusiness: names,
  officers: names,
  alsoPresent: names,
  items: z.array(MinuteItem),
  endedAt: time,
})
export const Section = z.object({ number: text, title: z.string() })
export const Report = z.object({
  title: z.string(),
  date: isoDate,
  reportingOfficer: text,
  portfolio: text,
  wards: text,
  recommendations: z.array(z.string()),
  sections: z.array(Section),
})
export const ActionPoint = z.object({ item: text, text: z.string(), owners: z.array(z.string()) })
export const kinds = [
  'pack',
  'agenda',
  'minutes',
  'report',
  'annual report',
  'action points',
  'presentation',
  'other',
] as const

/**
 * One document, read. null means "the document does not say"; [] means that it says "None". Dates are ISO, times 24 h.
 * `coverage` is the share of the source's characters (white space apart) inside a known part; `unread` the other lines.
 */
export const Reading = z.object({
  kind: z.enum(kinds),
  body: text,
  meetingDate: isoDate,
  startTime: time,
  venue: text,
  nextMeeting: isoDate,
  /** True where the paper itself says that the meeting is cancelled. */
  cancelled: z.boolean(),
  members: z.array(Member).nullable(),
  agenda: z.array(AgendaItem).nullable(),
  minutes: Minutes.nullable(),
  reports: z.array(Report).nullable(),
  actions: z.array(ActionPoint).nullable(),
  coverage: z.number().min(0).max(1),
  unread: z.array(z.object({ line: z.number(), page: z.number().nullable(), text: z.string() })),
})
export type Reading = z.infer<typeof Reading>

/** A document read: the reading, and the elements it was made from. */
export type Read = { reading: Reading; elements: Element[] }
