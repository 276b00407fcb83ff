/** Words that English local government uses everywhere: names of bodies, standing business, parties of a paper. */

/** A word with which the name of a body ends or which it holds. */
export const bodyWord =
  /\b(?:council|committee|sub-?committee|board|panel|cabinet|executive|forum|partnership|commission|working (?:group|party)|task (?:group|force|and finish group)|authority|assembly|trust|trustees|consortium|group|pwyllgor|is-bwyllgor|cyngor|bwrdd|cabined|fforwm|panel heddlu)\b/i
export const committeeWord =
  /\b(?:committee|sub-?committee|board|panel|cabinet|executive|forum|partnership|commission|working (?:group|party)|task (?:group|force|and finish group)|assembly|consortium|pwyllgor|bwrdd|cabined)\b/i

/** Business that stands on nearly every agenda. */
export const standingBusiness =
  /^(?:to receive )?(?:welcome|introductions?|apolog(?:y|ies)|declarations?|disclosures?|register of interests|substitut(?:es|ions?)|membership|appointment of (?:chair|vice)|election of (?:chair|vice|mayor|deputy)|minutes|matters arising|public (?:question|participation|speaking|forum|session)|questions?|petitions|deputations|urgent|any other|aob\b|date(?:s)? (?:and time |and venue )?of (?:the )?next|next meeting|exclusion|exempt|chair(?:man|person|woman)?['’]?s (?:announcements|communications|remarks)|announcements|correspondence|finance|planning|close|forward plan|work programme|ymddiheuriadau|datgan|cofnodion)/i

export const venueWord =
  /\b(?:hall|room|chambers?|centre|center|house|offices?|buildings?|suite|street|road|lane|school|church|library|guildhall|court|hub|pavilion|stadium|institute|remote(?:ly)?|zoom|teams|virtual(?:ly)?|online|village|civic|theatre|hotel|club|park|square|avenue|college|exchange|museum|castle|abbey|campus|annexe|station|depot|headquarters|hq|neuadd|siambr|swyddfa|canolfan|ystafell|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2})\b/i

/** Labels at the head of the attendance lists of minutes, and the list that each opens. */
export type Attendance =
  'present' | 'apologies' | 'absentOnCouncilBusiness' | 'officers' | 'alsoPresent' | 'inAttendance' | 'absent' | 'other'
const labels: [Attendance, RegExp][] = [
  ['officers', /^(?:the )?(?:(?:parish|town|deputy|assistant|acting) )*clerk(?: to the council)?\s*:/i],
  ['officers', /^the following officers? (?:were|was) (?:also )?(?:present|in attendance)/i],
  ['alsoPresent', /^the following (?:\w+ ){0,3}(?:were|was) also (?:present|in attendance)/i],
  ['present', /^the following (?:\w+ ){0,3}(?:were|was) (?:present|in attendance)/i],
  ['absentOnCouncilBusiness', /^absen(?:ce|t)\s+(?:declared\s+)?on\s+(?:other\s+)?council(?:['’]s)?\s+business/i],
  [
    'apologies',
    /^(?:(?:member|councillor)s?['’]?\s+)?apolog(?:y|ies)(?:\s+(?:for|of)\s+(?:the\s+)?(?:non[- ])?(?:absence|attendance|lateness|meeting)s?)?(?:\s+(?:was|were|had been|have been)\s+(?:also\s+)?(?:received|submitted|given|tendered|accepted|noted)(?:\s+and\s+\w+)?(?:\s+(?:from|on behalf of|for|by))?)?(?=\s*[:–-]|\s+from\b|\s+on behalf of\b|\s{3,}|\t|\s*$)|^ymddiheuriadau(?: am absenoldeb)?(?=\s*[:–-]|\s*$)/i,
  ],
  [
    'officers',
    /^(?:(?:council|panel|borough|supporting|other)\s+)?(?:officers?|staff|secretariat|officials)(?:\s*\(s\))?(?:\s+(?:also\s+)?(?:present|in attendance|attending|in support|attended))?(?:\s+(?:were|was))?(?=\s*[:–-]|\s{3,}|\t|\s*$)|^(?:also )?in attendance[\s(–-]+officers\)?(?=\s*[:–-]|\s*$)|^swyddogion(?: yn bresennol)?(?=\s*[:–-]|\s*$)/i,
  ],
  ['alsoPresent', /^also (?:present|in attendance|attending)[^:.]{0,40}(?=:)/i],
  [
    'alsoPresent',
    /^(?:(?:and\s+)?also\s+(?:present|in attendance|attending|attended)|others?\s+(?:present|in attendance|attendees?)|other\s+(?:members|councillors|attendees)(?:\s+(?:present|in attendance))?|(?:members|councillors|cllrs)\s+also\s+in attendance|non[- ](?:committee|panel|executive|board)?\s*members?\s+(?:present|in attendance)|guests?(?:\s+present)?|invite[ed]*s?|visitors?|observers?|witnesses|external (?:attendees|representatives)|advis[eo]rs)(?:\s+(?:were|was))?(?=\s*[:–-]|\s{3,}|\t|\s*$|\s+(?:Councillor|Cllr|Mr|Mrs|Ms))|^hefyd yn bresennol(?=\s*[:–-]|\s*$)/i,
  ],
  [
    'inAttendance',
    /^(?:in[ -]attendance|attending|in attendance were)(?:\s*\([^)]{0,40}\))?(?=\s*[:–-]|\s{3,}|\t|\s*$|\s+(?:Councillor|Cllr|Mr|Mrs|Ms))|^yn bresennol hefyd(?=\s*[:–-]|\s*$)/i,
  ],
  [
    'absent',
    /^(?:absent|not present|absence|(?:members?|councillors?|cllrs) (?:absent|not (?:present|in attendance|attending))|substitutes?|substitute members?)(?:\s+without apolog(?:y|ies))?(?=\s*[:–-]|\s*$)/i,
  ],
  [
    'present',
    /^(?:(?:members?|councillors?|cllrs?\.?|those|attendees|attendance|committee|board|panel|voting|elected|core|executive|cabinet|parish|co-?opted|independent|non-?voting|the following)\s+(?:members?\s+|councillors?\s+)?)*(?:present|in attendance(?!\s*\()|attending|attendance|attended|attendees|in attendance were present|were present)(?:\s+(?:were|was|at the meeting))?(?:\s*\([^)]{0,40}\))?(?=\s*[:–-]|\s{3,}|\t|\s*$|\s+(?:The\s+)?(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Members?)\b)|^(?:panel|committee|board|co-?opted|independent|voting|elected|core)(?:\s+members?)?(?=\s*:)|^(?:presennol|yn bresennol)(?=\s*[:–-]|\s*$)/i,
  ],
  [
    'other',
    /^(?:press(?: and public)?|public|members of the public|public present|in the chair|chair(?:man|person|woman)?|chaired by|minutes?(?: taken by| taker)?|venue|location|place|time|date|quorum)\s*:/i,
  ],
]

/** 'Presennol / Present: A Birch': a label in two languages is known by either half. */
function bilingual(text: string): { kind: Attendance; label: string; rest: string } | null {
  const m = /^([\p{L} ]{3,40}?)\s*\/\s*([\p{L} ]{3,40}?)\s*(?::\s*(.*))?$/u.exec(text)
  if (!m?.[1] || !m[2]) return null
  for (const half of [m[2], m[1]]) {
    const known = attendanceLabel(`${half}:`)
    if (known && known.rest === '')
      return { kind: known.kind, label: text.slice(0, text.length - (m[3] ?? '').length), rest: m[3] ?? '' }
  }
  return null
}

/** The attendance list that a line opens, and the words after the label. */
export function attendanceLabel(text: string): { kind: Attendance; label: string; rest: string } | null {
  const both = text.includes('/') ? bilingual(text) : null
  if (both) return both
  const t = text.replace(/^(?:\d{1,2}[.)]?|[a-z][.)])\s+(?=[A-Z])/, '')
  if (t.length === 0) return null
  for (const [kind, pattern] of labels) {
    const m = pattern.exec(t)
    if (m)
      return {
        kind,
        label: m[0],
        rest: t
          .slice(m[0].length)
          .replace(/^[\s:–—-]+/, '')
          .replace(/^(?:from|on behalf of)\s+/i, ''),
      }
  }
  return null
}
