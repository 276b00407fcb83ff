/** A paper as both renderers understand it: parts that each begin a page, made of headings, paragraphs, lists and tables. */
export type Node =
  | { is: 'heading'; level: number; text: string }
  | { is: 'para'; text: string; number: string | null; lead: string | null; bold: boolean }
  | { is: 'list'; mark: 'bullet' | 'number'; items: string[] }
  | { is: 'table'; caption: string | null; head: string[]; rows: string[][]; total: boolean }
  | { is: 'fields'; rows: [string, string][] }
  /** The agenda sheet. `key` names the part whose pages stand in the last column. */
  | { is: 'agenda'; rows: { number: string; title: string; key: string | null; note: string | null }[] }
  /** The word Action above its column; HTML has no columns and says it with each point instead. */
  | { is: 'action' }
  /** Words with the Action column beside them: a resolution ('RESOLVED:' is the lead), or a point of the Partnership's notes. */
  | { is: 'point'; lead: string | null; text: string; items: string[]; action: string | null }

export type Part = { key: string | null; nodes: Node[] }

export type Paper = {
  fileName: string
  title: string
  publisher: string
  /** ISO day on which the paper was published: the fixed date of its making. */
  date: string
  runningHead: string
  slides: boolean
  parts: Part[]
}

/** First and last page of each part that has a key, counted from 1 through the file. */
export type Ranges = Record<string, [number, number]>

export type Rendered = { paper: Paper; bytes: Uint8Array; pages: number | null; ranges: Ranges }
