/** A run of words inside a minute or a report section, with where the published document has it. */

export type Block = {
  role: 'paragraph' | 'list-item' | 'table' | 'heading' | 'resolution' | 'recommendation' | 'caption'
  text: string
  page: number | null
  line: number
}

/** Where something was published: the document's address, its page and its line there. Null where it was written here. */
export type Published = { source: string | null; page: number | null; line: number | null }
