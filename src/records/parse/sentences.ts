/** Paragraphs cut into sentences. */

/** A text cut into sentences; abbreviations before names do not end one. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?][”"’)]?)(?<!\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|No|St|Rev|p|i\.e|e\.g|[A-Z])\.)\s+(?=[\p{Lu}“"(])/u)
    .map(s => s.trim())
    .filter(s => s !== '')
}
