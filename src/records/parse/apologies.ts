/** 'Apologies were received from …' among the items of the minutes. */
import { people } from './names.ts'

/** 'A Birch and Councillor C Dale had sent their apologies', 'D Fir was unable to attend'. */
const senders =
  /^(?:the clerk (?:reported|advised|said) that\s+|it was (?:noted|reported) that\s+|(?:the )?(?:chair\w*|clerk) noted that\s+)?(\p{Lu}[^.;:]{2,300}?(?:\.\p{Lu}?[^.;:]{0,200}?){0,6}?)\s+(?:had\s+|has\s+|have\s+)?(?:(?:each|both|all|also)\s+)?(?:sent|given|tendered|submitted|offered|sends?|gave|made|presented|(?:was|were) (?:unable to (?:attend|be present)|prevented from attending))\b(?!\s+(?:in|to|a|an|by)\b)(?:[^.]{0,20}\bapolog(?:y|ies)\b(?!\s+for lateness)|(?=[,.;]|$|\s+(?:due|because|owing|as|and)\b))/iu
/** 'Apologies: Ann Birch, Cy Dale' inside a paragraph. */
const labelledList = /\bapologies(?: for absence)?\s*[:–-]\s*(?=\p{Lu})(?!none|nil)(.*)/iu

const fromWelsh =
  /\bymddiheuriad(?:au)?(?: am (?:absenoldeb|eu habsenoldeb))?\s+(?:gan|oddi wrth|ar ran)\s+(?:y\s+)?(.*)/iu
const fromList =
  /\bapolog(?:y|ies)\b[^.]{0,60}?\b(?:received|submitted|given|made|tendered|noted|accepted|presented|sent|recorded)?\b[^.:]{0,40}?\b(?:from|on behalf of|for|by)\s*:?\s+((?:the\s+)?(?:Councill?ors?|Cllrs?|Members?|Mr|Mrs|Ms|Miss|Dr|Rev|\p{Lu}).*)/iu

/** Everybody who is said to have sent apologies, sentence by sentence. */
function sendersIn(text: string): string[] {
  if (!/apolog|unable to|prevented from/i.test(text)) return []
  return text
    .split(
      /(?<=[\p{Ll})]{2})\.\s+|\s+and\s+(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\b[^.]{3,60}\b(?:had|sent|gave)\b[^.]{0,30}apolog)/u,
    )
    .flatMap(sentence => {
      const who = senders.exec(sentence.trim())?.[1]
      const said = who === undefined ? [] : people(who).filter(p => !p.public)
      const covered = said.reduce((n, p) => n + p.name.length + p.note.length + (p.councillor ? 8 : 2), 0)
      return who !== undefined && covered > who.length * 0.6 ? said.map(p => p.name) : []
    })
}

/** 'Apologies: Cllr A (work). Absent: Cllr B': who is absent without a word sent none. */
const withoutAbsent = (text: string): string =>
  text.replace(/(?<=[.;)])\s*\b(?:absent|in attendance|also present)\s*:.*$/i, '')

const fromBelow = /\bapolog(?:y|ies)\b.{0,80}\b(?:from|on behalf of)\s*:?\s*[-–—]?$/i

/** 'Apologies were received from:' over a list with one person a line, as one paragraph. */
function withListBelow(paragraphs: string[]): string[] {
  const at = paragraphs.findIndex(t => fromBelow.test(t))
  if (at < 0) return paragraphs
  const below = paragraphs.slice(at + 1)
  const end = below.findIndex(t => {
    const listed = people(t).filter(p => !p.public)
    return t.length > 160 || listed.reduce((n, p) => n + p.name.length + p.note.length + 8, 0) < t.length * 0.6
  })
  const list = below.slice(0, end < 0 ? undefined : end).map(t => t.replace(/^[•▪●–-]\s*|[.;,]$/g, ''))
  const lead = (paragraphs[at] ?? '').replace(/\s*:?\s*[-–—]?$/, '')
  return [...paragraphs.slice(0, at), `${lead} ${list.join('; ')}`.trim(), ...below.slice(list.length)]
}

/** The absent of 'Apologies for absence were received from Councillors A, B and Mr C.'; null where the text does not say. */
export function apologiesIn(printed: string[]): string[] | null {
  const paragraphs = withListBelow(printed.map(withoutAbsent))
  for (const text of paragraphs) {
    const m =
      fromList.exec(
        text
          .replace(
            /,?\s*(?:for|in place of) whom\s[^,;]{2,80}?\s(?:was|were|had|is|attended|substituted|deputi[sz]ed|acted)\b[^,;.]{0,60}(?=[,;.]|$)/gi,
            '',
          )
          .replace(/[;,]?\s*(?:and\s+)?(?:apologies\s+)?for lateness\b.*$/i, '')
          .replace(/\band (?:from|on behalf of) /g, 'and ')
          .replace(/\bfor (?:absence|non[- ]attendance|the meeting)\b/i, ''),
      ) ??
      fromWelsh.exec(text.split(/\s+\/\s+(?=\p{Lu})/u)[0] ?? text) ??
      labelledList.exec(text)
    const sent = m ? [] : sendersIn(text)
    if (sent.length > 0) return sent
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
  const first = (paragraphs[0] ?? '').replace(/^(?:received|from|noted)\s*:\s*/i, '')
  const listed = first.length < 400 ? people(first).filter(p => !p.public) : []
  const covered = listed.reduce((n, p) => n + p.name.length + p.note.length + (p.councillor ? 8 : 2), 0)
  return listed.length > 0 && covered > first.length * 0.6 ? listed.map(p => p.name) : null
}
