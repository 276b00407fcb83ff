/** What a report in preparation says: the words of each section of its template, as they were typed. */

/** The words are Markdown of the small kind that ../markup reads: headings (### and ####), paragraphs, lists, tables, links, pictures. */
export type DraftSection = {
  /** The section's key in the template; for a priority 'priorities:2' (its place in the profile's list, from 0). */
  key: string
  words: string
  /** Its author says that it is finished. */
  done?: true
  /** An exempt part of a report that is otherwise public: its words are in no public paper. */
  part?: 'I' | 'II'
  exempt?: number[]
  publicInterest?: string
}

export type DraftContent = {
  sections: DraftSection[]
  /** One recommendation each, ending the sentence "That …". */
  recommendations: string[]
  /** The list under section 100D: documents relied on that are not published works. */
  background: string[]
}
