/** The labelled fields at the head of a report, in the many words that councils use for them. */
import type { Row } from './lines.ts'

export type Field = 'to' | 'officer' | 'author' | 'contact' | 'title' | 'date' | 'portfolio' | 'wards' | 'other'
type Label = { field: Field; strong: boolean; pattern: RegExp }

const label = (field: Field, strong: boolean, words: string): Label => ({
  field,
  strong,
  pattern: new RegExp(String.raw`^(?:${words})(?:\s*\((?:s|es|if (?:any|applicable)|if relevant)\))?`, 'i'),
})

const known: Label[] = [
  label(
    'to',
    true,
    'report to|committee name(?: and date(?: of (?:the )?(?:committee )?meeting)?)?|to(?= ?:)|report for|meeting|committee|name of (?:committee|meeting)|decision[- ]?maker|cyfarfod|decision (?:to be )?taken by|decision[- ]?taker|body',
  ),
  label(
    'date',
    false,
    'date of (?:the )?(?:meeting|committee|decision|cabinet)|meeting date|committee date|date of report|report date|date|dyddiad',
  ),
  label(
    'officer',
    true,
    'reporting officers?|report(?:ing)? of(?:ficers?)?|report of the|report by|report from|lead officers?|responsible officers?|accountable officer|accountable director|lead director|corporate director|director|executive director|strategic director|service director|chief officer|head of service|from|officer presenting|presented by|swyddog arweiniol|adroddiad gan',
  ),
  label(
    'author',
    true,
    'report authors?|authors?(?: ?/ ?(?:responsible |lead |contact )?officers?)?|report prepared by|prepared by|report writer|report author and contact details|originating officer|awdur',
  ),
  label(
    'contact',
    false,
    'contact officers?|officer contact|contact details?|contact point|contact|for further information(?: please)? contact|contact for further information|report contact',
  ),
  label(
    'title',
    true,
    'subject(?: matter)?|report title|title of (?:the )?report|title|report on|report|re|item title|teitl(?: yr adroddiad)?|pwnc',
  ),
  label(
    'portfolio',
    true,
    '(?:cabinet|executive) members?(?:\\(s\\))? responsible|portfolio(?: holder| lead| area| and portfolio holder)?s?|portfolio holder\\(s\\)|(?:lead |relevant )?(?:cabinet|executive) member(?:s)?(?: for .{3,60}?)?(?: \\(portfolio\\))?|cabinet member with lead(?: responsibility)?|lead member|(?:relevant )?cabinet portfolio|cabinet member portfolio|aelod (?:cabinet|portffolio)',
  ),
  label(
    'wards',
    true,
    'ward councillors?(?:\\(s\\))?|wards?(?:/s)?(?:\\(s\\)| ?\\(s\\))?(?: ?/ ?(?:area|parish(?:es)?))?(?: \\(s\\))?(?: (?:affected|involved|concerned|implications))?(?: by (?:the|this) (?:report|decision))?|(?:electoral |county )*divisions?(?:\\(s\\))?(?: affected)?|areas? affected|parish(?:es)? affected|wardiau?',
  ),
  label(
    'other',
    false,
    'item(?: no\\.?| number)?|agenda item(?: no\\.?| number)?|key decisions?(?: (?:reference|ref)(?: no\\.?)?)?|is this a key decision\\??|decision type|type of decision|classification|exempt(?:ion)?(?: information| status)?|status|confidential(?:ity)?|public or exempt|open ?/ ?exempt|report type|type of report|report status|report (?:number|no\\.?|ref(?:erence)?)|reference|ref(?:erence)? no\\.?|forward plan(?: (?:reference|ref|no))?(?: no\\.?| number)?|purpose(?: of (?:the )?report)?|appendices|annexes|background papers|consulted|consultation|call[- ]in|urgent|time|venue|originator|department|directorate|service area|appendix|enclosures?|relevant (?:scrutiny|overview)[\\w &]*|corporate (?:priority|priorities|plan|objective)s?|strategic (?:priority|aims?|objective)s?|scrutiny committee|application(?: no\\.?| number)?|applicant|agent|location|proposal|site|summary|is the report (?:open|exempt)[\\w ]*\\??|pre-?decision scrutiny|finance officer|legal officer|monitoring officer|s(?:ection )?151 officer',
  ),
]

/** A labelled field at the start of a row: 'REPORT TO: Safety Panel', or two cells of a table. */
export function fieldAt(row: Row): { field: Field; strong: boolean; value: string; label: string } | null {
  const cells = row.cells.filter(c => c !== '')
  const first = cells.length >= 2 ? (cells[0] ?? '') : row.text
  if (first.length > 2000) return null
  const numbered = /^[Aa](?:genda|GENDA) (?:item|ITEM) (?:no\.?\s*)?\d{1,2}[a-z]?\s*[:–-]\s*(\p{Lu}.{6,})$/u.exec(
    cells.length >= 2 ? '' : first,
  )?.[1]
  if (numbered !== undefined && first.length < 160)
    return { field: 'title', strong: true, value: numbered, label: 'Agenda item' }
  const owned = /^(?:the )?(\p{Lu}.{3,50}?)['’]s? report (?:to|for) (?:the )?.{4,80}$/iu.exec(first)?.[1]
  if (
    owned !== undefined &&
    /\b(?:officer|director|clerk|executive|head|manager|treasurer|solicitor|secretary)s?$/i.test(owned)
  )
    return { field: 'officer', strong: true, value: owned, label: 'Report of' }
  for (const l of known) {
    const m = l.pattern.exec(first)
    if (!m) continue
    const after = first.slice(m[0].length)
    if (cells.length >= 2) {
      const beside = /^\s*:\s*(\S.*)$/.exec(after)?.[1]
      if (beside !== undefined) return { field: l.field, strong: l.strong, value: beside, label: m[0] }
      if (!/^\s*[:–-]?\s*$/.test(after)) continue
      return { field: l.field, strong: l.strong, value: cells.slice(1).join(' '), label: m[0] }
    }
    const colon = /^\s*[:]\s*[-–]?\s*|^\s+[–-]\s+/.exec(after)
    if (colon) return { field: l.field, strong: l.strong, value: after.slice(colon[0].length).trim(), label: m[0] }
    // "Report of the Director of Place" needs no colon; nor do columns set apart by a wide gap.
    if (/^(?:joint )?report (?:of|by|from)\b/i.test(first) && first.length < 160 && !/[.!?]$/.test(first))
      return {
        field: 'officer',
        strong: true,
        value: first.replace(/^(?:joint )?report (?:of|by|from)(?:\s+the)?\s*:?\s*/i, ''),
        label: 'Report of',
      }
    const wide = /^\s*(\S.*?)\s{3,}(\S.*)$/.exec(row.gapped)
    if (wide?.[1]?.trim().toLowerCase() === m[0].toLowerCase().trim() && wide[2])
      return { field: l.field, strong: l.strong, value: wide[2].trim(), label: m[0] }
    if (
      after === '' &&
      m[0].length > 3 &&
      (first === first.toUpperCase() || (l.strong && l.field !== 'officer' && first.includes(' ')))
    )
      return { field: l.field, strong: l.strong, value: '', label: m[0] }
  }
  return null
}
