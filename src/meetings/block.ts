/** A run of words inside a minute or a report section, with where the published document has it. */

/** A part of a block's words that is bold, in italics, or a link. The runs of a block make up its `text`, in order. */
export type Run = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** https:, http: or mailto: only. */
  readonly href?: string
}

export type Block = {
  role: 'paragraph' | 'list-item' | 'table' | 'heading' | 'resolution' | 'recommendation' | 'caption' | 'picture'
  /** Plain words. A table is one block a row, its cells parted by tabs, the head first. Of a picture: what it shows. */
  text: string
  page: number | null
  /** 0 where it was written here. */
  line: number
  // What follows is known only of what was written here.
  /** Printed before it: '3.1', '(a)'. */
  number?: string
  /** Of a heading: 3 below a section, 4 below that. */
  level?: 3 | 4
  /** Of a list item: its list is numbered. */
  ordered?: true
  runs?: Run[]
  /** Of a picture: its attachment's id as words name it, and the file under its SHA-256 ('' while it is not looked up). */
  picture?: { id: string; sha256: string; media: string }
}

/** The cells of a row of a table. */
export function runCells({ text, runs }: Pick<Block, 'text' | 'runs'>): Run[][] {
  const cells: Run[][] = [[]]
  for (const run of runs ?? [{ text }])
    for (const [n, part] of run.text.split('\t').entries()) {
      if (n > 0) cells.push([])
      if (part) cells.at(-1)?.push({ ...run, text: part })
    }
  return cells
}

/** Where something was published: the document's address, its page and its line there. Null where it was written here. */
export type Published = { source: string | null; page: number | null; line: number | null }
