/** 'Apologies were received from …' among the items of the minutes. */
import { people } from './names.ts'

const fromWelsh = /\bymddiheuriadau(?: am absenoldeb)?\s+(?:gan|oddi wrth)\s+(?:y\s+)?(.*)/iu
const fromList =
  /\bapolog(?:y|ies)\b[^.]{0,60}?\b(?:received|submitted|given|made|tendered|noted|accepted|presented|sent|recorded)?\b[^.:]{0,40}?\b(?:from|on behalf of|for|by)\s*:?\s+((?:the\s+)?(?:Councill?ors?|Cllrs?|Members?|Mr|Mrs|Ms|Miss|Dr|Rev|\p{Lu}).*)/iu

/** The absent of 'Apologies for absence were received from Councillors A, B and Mr C.'; null where the text does not say. */
export function apologiesIn(paragraphs: string[]): string[] | null {
  for (const text of paragraphs) {
    const m =
      fromList.exec(
        text
          .replace(/[;,]?\s*(?:and\s+)?(?:apologies\s+)?for lateness\b.*$/i, '')
          .replace(/\band (?:from|on behalf of) /g, 'and ')
          .replace(/\bfor (?:absence|non[- ]attendance|the meeting)\b/i, ''),
      ) ?? fromWelsh.exec(text)
    if (m?.[1]) {
      const stop =
        /\.(?:\s+(?=\p{Lu}\p{Ll}|It\b|The\b)|$)|\s+(?:who|and (?:it was|these|were|that)|were\b|was\b|these|due to|because|with\b|in (?:whose|his|her|their)|as (?:he|she|they)|for whom)\b/u
      const masked = m[1].replace(/\b(Cllrs?|Mr|Mrs|Ms|Dr|Rev|Prof|St|[A-Z])\./g, '$1\u0001')
      const cut = stop.exec(masked)
      const names = people((cut ? masked.slice(0, cut.index) : masked).replaceAll('\u0001', '.'))
        .filter(p => !p.public)
        .map(p => p.name)
      if (names.length > 0) return names
    }
  }
  const all = paragraphs.join(' ').trim()
  if (
    /^(?:none|nil|there were (?:none|no apologies)|no apologies(?: for absence)?(?: were| had been| have been)?(?: received| submitted)?|apologies\s*[-:–]\s*none|none received)\b/i.test(
      all,
    )
  )
    return []
  // A bare list of names under the heading 'Apologies'.
  const first = paragraphs[0] ?? ''
  const listed = first.length < 400 ? people(first).filter(p => !p.public) : []
  const covered = listed.reduce((n, p) => n + p.name.length + p.note.length + 2, 0)
  return listed.length > 0 && covered > first.length * 0.6 ? listed.map(p => p.name) : null
}
