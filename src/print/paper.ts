/** A paper as all renderers understand it: parts that each begin a page, made of headings, paragraphs, lists, tables and pictures. */

/** Words that look alike: bold, in italics, or a link (https:, http: or mailto:). */
export type Run = { readonly text: string; readonly bold?: true; readonly italic?: true; readonly href?: string }
/** Plain, or as runs in order. */
export type Words = string | readonly Run[]

/** A row of the agenda sheet. `key` names the part whose pages stand in the last column; `under` sets it below the row before, as '(A)'. */
export type AgendaRow = { number: string; title: string; key: string | null; note: string | null; under?: true }

export type Node =
  /** Levels 1 to 6; the parts of a paper are its bookmarks by their headings. */
  | { is: 'heading'; level: number; text: string }
  /** `number` hangs before it ('3.1', '(a)'); `lead` is bold, before the words; `under` is how many steps it is indented. */
  | { is: 'para'; text: Words; number: string | null; lead: string | null; bold: boolean; under?: number }
  | { is: 'list'; mark: 'bullet' | 'number'; items: Words[] }
  /** The head is said again on each page that it runs over. `total`: the last row is one. */
  | { is: 'table'; caption: string | null; head: Words[]; rows: Words[][]; total: boolean }
  | { is: 'fields'; rows: [string, Words][] }
  /** PNG, JPEG, GIF, WebP or SVG. `alt` says what it shows to who cannot see it; '' where it only decorates. */
  | { is: 'picture'; bytes: Uint8Array; media: string; alt: string; caption: string | null }
  /**
   * A PDF file of others, set in as it is, a page of ours for each of its pages: its words are not accessible, and `says` is what each page
   * says of that.
   */
  | { is: 'foreign'; title: string; bytes: Uint8Array; says: string }
  /** Words in a frame: 'Not for publication', a notice. The first line is bold. */
  | { is: 'box'; lines: Words[] }
  /** Lines close together, as an address or a signature has them. */
  | { is: 'lines'; lines: string[] }
  /** The head of a front sheet: what it is ('Public document pack'), whose meeting, when and where, and who calls it. */
  | { is: 'front'; label: string; title: string; lines: string[]; signed: { name: string; post: string } | null }
  /** The agenda sheet. */
  | { is: 'agenda'; rows: AgendaRow[] }
  /** The word Action above its column; HTML has no columns and says it with each point instead. */
  | { is: 'action' }
  /** Words with the Action column beside them: a resolution ('RESOLVED:' is the lead), or a point of the Partnership's notes. */
  | { is: 'point'; lead: string | null; text: Words; items: Words[]; action: string | null }

/** A node as it is kept: files by their SHA-256, and not their bytes. `pages`: of a file of others. */
export type Kept =
  | Exclude<Node, { is: 'picture' } | { is: 'foreign' }>
  | { is: 'picture'; sha256: string; media: string; alt: string; caption: string | null }
  | { is: 'foreign'; title: string; sha256: string; says: string; pages?: number }

/** `mark` stands at the head of each of its pages: 'Not for publication: …'. */
export type Part = { key: string | null; nodes: Node[]; mark?: string }

export type KeptPart = Omit<Part, 'nodes'> & { nodes: Kept[] }
export type KeptPaper = Omit<Paper, 'parts'> & { parts: KeptPart[] }

export type Paper = {
  fileName: string
  title: string
  publisher: string
  /** ISO day on which the paper was published: the fixed date of its making. */
  date: string
  runningHead: string
  slides: boolean
  parts: Part[]
  /** Pages say 'Page 3', not 'Page 3 of 45': where two papers share their first pages. */
  countless?: true
}

/** First and last page of each part that has a key, counted from 1 through the file. */
export type Ranges = Record<string, [number, number]>

/** Pages of somebody else's file: not accessible. */
export type Gap = { from: number; to: number; says: string }
/** A character that the typeface lacks, under which heading it stands, and what is printed in its place. */
export type Replaced = { character: string; under: string; by: string }

export type Rendered = {
  paper: Paper
  bytes: Uint8Array
  pages: number | null
  ranges: Ranges
  /** The page on which each place of the paper begins (./places.ts), in order; empty where there are no pages. */
  places: number[]
  gaps: Gap[]
  replaced: Replaced[]
}
