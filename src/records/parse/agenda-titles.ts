/** The title of an agenda item: where it ends, and which lines below go on with it. */
import type { Row } from './lines.ts'
import { ended, isCapitals, joinText } from './lines.ts'

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** What a paper is put before the meeting for, at the end of a title: 'For approval'. */
const forWhat =
  /(?<=\S\s)\(?for (?:approval|information|decision|noting|discussion|consideration|comment|endorsement|action)(?: (?:and|or|\/) \w+)?\)?$/i
/** 'Matters for information': the words belong to the title. */
const needsWhat =
  /^(?:other |any other |urgent )?(?:matters?|items?|reports?|papers?|business|issues?|topics?|questions?)$/i
/** 'To receive the report …' and the like, after a title that does not lead into it. */
const toConsider =
  /(?<=[\p{Ll}\d)’'] )To (?:receive|consider|note|approve|confirm|agree|sign|discuss|review|comment|endorse|adopt|hear|elect|appoint|determine|scrutinise|update|provide|report|be tabled)\b/u
const reportOf =
  /(?<=[\p{L}\d)’'] )(?:Joint |Verbal |Oral )?(?:Report|Presentation|Update|Paper) (?:of|by|from|to|attached|enclosed)\b/u
/** Words that a sentence of small print begins with. */
const sentence =
  /(?<=[\p{Ll}\d)’'] )(?:The|This|These|It|There|Members|Councillors|Please|If|Any|Exempt|In accordance|Attached|Enclosed|Copies|A (?:report|copy|presentation)|An (?:update|oral)|To|For|Report|Presentation|Update|Paper) (?=\p{Ll})/u
const leads =
  /\b(?:of|the|and|for|to|in|on|by|with|from|annual|progress|monitoring|director['’]?s|officer['’]?s|update|a|an)\s*$/i

/** Cuts the report's author, its purpose and other sentences off a title that a table has run together with them. */
export function withoutDescription(title: string): string {
  let t = title
  const date = new RegExp(`^(dates?\\b.{0,40}\\bmeetings?)\\s+(?=${weekday}\\b|\\d{1,2} \\p{Lu})`, 'iu').exec(t)
  if (date?.[1]) t = date[1]
  // A title in capitals ends where small letters begin.
  const capitals = /^(\P{Ll}{6,}?) (?=(?:To|The|This|A|An|Members|Report) \p{Ll})/u.exec(t)
  if (capitals?.[1]) t = capitals[1]
  const bare = t.replace(forWhat, '').trim()
  if (!needsWhat.test(bare)) t = bare
  const patterns = /\.\s*$/.test(t) ? [sentence, toConsider, reportOf] : [toConsider, reportOf]
  const at = patterns
    .flatMap(p => p.exec(t)?.index ?? [])
    .filter(i => i > 3 && !leads.test(t.slice(0, i)))
    .sort((a, b) => a - b)[0]
  return at === undefined ? t : t.slice(0, at).replace(/[\s:–—-]+$/, '')
}

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*\.{4,}\s*$/, '')
    .trim()

/** A title ends at a wide gap, at " - " before small print, or with its line. */
export function cutTitle(text: string): string {
  const t = text.trim().split(/\s{4,}|\t/)[0] ?? text
  const dash = /\s+[-–—]\s{2,}/.exec(t)
  return plain(dash ? t.slice(0, dash.index) : t).replace(/\s*[–—:]$|\s+-$/, '')
}

/** A title without notes' marks and the sizes of files. */
export const stripTitle = (title: string): string =>
  title
    .replace(/\s*[*#†]+$/, '')
    .replace(/^[*#†\s]+/, '')
    .replace(/\s+(?:pdf|docx?)\s+[\d.]+\s?[km]b$/i, '')
    .trim()

/** What stands below the last item and is none of its title. */
export const notice =
  /^(?:dates? (?:and time )?of (?:the )?next meetings?|(?:the )?next meetings?|membership|members|circulation|distribution|copies|quorum|published|issued|dated?|contact|enquiries|notes?|to|(?:cabinet|lead|executive) (?:member|officer)|portfolio holder|(?:report )?author|presenter|presented by|wards?|officer)\b(?:\s*\(\d+\))?\s*:/i
/** '(Chair)', '(Director of Place)' below an item: who speaks to it. */
const byWhom =
  /^\([^()]{0,50}\b(?:chair\w*|clerk|mayor|leader|director|officers?|head|manager|all|secretary)\b[^()]{0,50}\)$/i
const ownColon = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?: \p{Lu}[^.]{3,60}$/u

/** A title in capitals goes on straight below its own words, to the right of the number, in the same type. */
export const capitalsGoOn = (prev: Row, row: Row, title: string): boolean =>
  isCapitals(title) &&
  isCapitals(row.text) &&
  title.length > 30 &&
  row.i === prev.i + 1 &&
  row.bold === prev.bold &&
  row.cells.length < 2 &&
  prev.x !== null &&
  row.x !== null &&
  prev.y !== null &&
  row.y !== null &&
  (/^\d/.test(prev.text) ? row.x > prev.x + 8 : Math.abs(row.x - prev.x) < 3) &&
  row.y - prev.y < 1.7 * (row.size ?? 11)

/** A title with its next line; 'NON-' at the end of a line in capitals keeps its hyphen. */
export const joinTitle = (title: string, more: string): string =>
  /\p{Lu}-$/u.test(title) && isCapitals(more) ? title + more : joinText([title, more].filter(t => t !== ''))

/** The next row is the title's second line: same setting, no description. */
export function goesOn(prev: Row, row: Row, title: string, beside: boolean): boolean {
  if (title === '') return true
  // What the source itself calls a heading, and the item's own line not, is a group's.
  if (row.heading && row.heading !== prev.heading) return false
  if (/^\((?:paragraphs?|exempt|to follow|report|verbal|pages?|copy|attached|enclosed|\d+ min)/i.test(row.text))
    return false
  if (notice.test(row.text) || byWhom.test(row.text)) return false
  // The second half of a title with a colon of its own looks like a label and is none.
  if (/:| \/ /.test(title) && row.i === prev.i + 1 && row.bold === prev.bold && ownColon.test(row.text)) return true
  if (/\/$/.test(title) && row.i - prev.i <= 1) return true
  if (
    /^(?:(?:joint |verbal |oral )?report (?:of|by|from|to be)|to (?:receive|consider|note|approve|confirm|agree|sign|discuss|review|elect|appoint)|for (?:approval|information|decision|noting|discussion|consideration)|the |members (?:are|will)|(?:i )?(?:dd?erbyn|ystyried|gadarnhau|cadarnhau|nodi|cymeradwyo)\b|adroddiad (?:gan|y)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i.test(
      row.text,
    )
  )
    return false
  if (capitalsGoOn(prev, row, title)) return true
  // Beside a column of pages a title's second line is full only up to the column.
  if (beside && row.i === prev.i + 1 && row.bold === prev.bold && !ended(row.text) && row.cells.length < 2) return true
  if (row.joins && !/^(?:to|report of|members|the|a|any)\s/i.test(row.text)) return prev.bold === row.bold
  return false
}
