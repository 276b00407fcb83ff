/** Lists of people as minutes print them: who, and what is said of each. */

/** One person of a list: the name without 'Councillor' and without brackets; the note is the rest. */
export type Person = { name: string; note: string; councillor: boolean; officer: boolean; public: boolean }

const title = String.raw`(?:(?:county|district|borough|city|town|parish|community|unitary|ward|local|the|y|yr)\s+)*(?:councill?ors?|cllrs?\.?|clrs?\.?|cynghor(?:ydd|wyr)|cyng\.?)(?:['’]s)?(?![\p{L}])[:.]?`
const councillorHead = new RegExp(
  String.raw`^(?:the\s+)?(?:mayor\s+|deputy mayor\s+|chair(?:man)?\s+)?${title}(?:\s*/\s*${title})?\s*`,
  'iu',
)
const anyCouncillor = new RegExp(String.raw`(?<![\p{L}])${title}\s+(?=[\p{Lu}(])`, 'giu')
/** Words that a person's name does not hold: what they do or where they work. */
export const post =
  /\b(?:officers?|directors?|managers?|head|clerk|clerks|solicitor|secretar(?:y|iat)|executive|chief|council|committee|services?|department|police|constabulary|inspector|sergeant|superintendent|pcso|association|trust|nhs|group|partnership|board|society|consultants?|engineer|planner|adviser|advisor|accountant|auditors?|treasurer|surveyor|lawyer|legal|governance|democratic|monitoring|finance|financial|assistant|deputy|senior|principal|lead|leader|member|members|cabinet|portfolio|representative|representing|for|items?|minutes?|until|from|office|ltd|limited|llp|university|college|school|agency|commissioner|authority|combined|housing|health|planning|public|press|residents?|substitut\w*|actions?|discussion|agenda|item|organisation|initials|coordinator|co-ordinator|administrator|apprentice|speaker|applicant|agent|observer|via|remotely|virtually|online|zoom|teams|borough|county|district|town|parish|city|company|development|environment\w*|transport|highways?|resources|support|swyddog|cyngor|clerc)\b/i
const officerPost =
  /\b(?:officers?|directors?|managers?|head of|clerk|clerks|rfo|solicitor|chief executive|secretary|engineer|planner|accountant|treasurer|lawyer|monitoring officer|section 151|s151|legal adviser|legal advisor|democratic|governance|administrator|coordinator|co-ordinator|apprentice|assistant director|team leader|swyddog|clerc)\b/i
const crowd =
  /\b(?:members?|representatives?) of (?:the )?(?:public|press)\b|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|\d+)\s+(?:\w+\s+)?(?:members?|residents?|parishioners?|people|public|electors?)\b|^(?:the\s+)?(?:public|press)$|^(?:\d+|one|two|three|four|five|six|no) (?:\w+ )?(?:public|press|residents?|parishioners?)\b/i
const roleWord =
  /\b(?:vice|deputy|acting)?[- ]?(?:chair(?:man|woman|person)?|cadeirydd|mayor|presiding|convenor|leader)\b/i
const particles = new Set([
  'de',
  'del',
  'della',
  'der',
  'van',
  'von',
  'la',
  'le',
  'du',
  'da',
  'dos',
  'al',
  'el',
  'bin',
  'ap',
  'ab',
  'ferch',
  'st',
  'st.',
  'ten',
  'of',
])
const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|rev|revd|reverend|canon|father|fr|col|colonel|major|capt|captain|cdr|lt|pc|sgt|insp|alderman|ald|hon|the|rt|right|honourable|cllr)\.?$/i
const postNominal = /^(?:OBE|MBE|CBE|JP|DL|BEM|MP|QPM|KC|QC|FRSA|AM|MS|TD|RD|KCB|CB|MSP|BA|MA|PhD|FCA)$/

const rank =
  /^(?:(?:chief|deputy|assistant|detective|det\.?|acting|temporary|police)\s+)*(?:chief\s+)?(?:constable|inspector|insp\.?|superintendent|supt\.?|sergeant|sgt\.?|commander|pc|pcso)\s+(?=\p{Lu})/iu

/** Could these words be the name of one person? Surnames alone and initials count. */
export function looksLikeName(text: string): boolean {
  const t = text
    .replace(/\([^)]*\)/g, '')
    .replace(/[“”"]/g, '')
    .trim()
    .replace(rank, '')
  if (t === '' || t.length > 48 || /[\d:;@£!?/]/.test(t) || post.test(t)) return false
  const words = t.split(/\s+/)
  if (words.length > 6) return false
  if (
    words.length === 1 &&
    /^[A-Z]{2,6}$/.test(t) &&
    !/^(?:LEE|KAY|FOX|COX|RAY|DAY|MAY|ROE|LAW|WEST|COLE|HALL|HILL|KING|REID|WARD|WOOD|ROSE|BELL|COOK|SHAW|FORD|DEAN|HUNT|MOSS|PAGE|WEBB|ROSS|RYAN|PECK|NASH)$/.test(
      t,
    )
  )
    return false
  return words.every(
    w =>
      particles.has(w.toLowerCase()) ||
      honorific.test(w) ||
      /^['‘’`]?\p{Lu}[\p{L}'’`.-]*\.?$/u.test(w) ||
      /^(?:d|o)['’]\p{Lu}/u.test(w),
  )
}

/** Takes 'Councillor' and its like off the front of a name. */
export const withoutTitle = (name: string): string =>
  name
    .replace(councillorHead, '')
    .replace(/^(?:and|&|a)\s+(?=\p{Lu})/u, '')
    .trim()

/** Parts a list at its commas, semicolons, 'and's and wide gaps, but not inside brackets. */
function pieces(text: string): string[] {
  const out: string[] = []
  let depth = 0
  let from = 0
  const cut = (to: number, next: number): void => {
    out.push(text.slice(from, to))
    from = next
  }
  const joiner = /\s(?:(?:and|And|AND|&)\s(?=\S)|(?:ac|a)\s(?=\p{Lu}))/uy
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '(' || c === '[') depth++
    else if (c === ')' || c === ']') {
      depth = Math.max(0, depth - 1)
      if (
        depth === 0 &&
        /^\s+(?:\p{Lu}|and\s)/u.test(text.slice(i + 1, i + 8)) &&
        !/^\s+(?:and|&)\s/.test(text.slice(i + 1, i + 7))
      )
        cut(i + 1, i + 2)
    } else if (depth === 0 && (c === ',' || c === ';' || c === '\n' || c === '•')) cut(i, i + 1)
    else if (depth === 0 && c === ' ') {
      joiner.lastIndex = i
      const m = joiner.exec(text)
      if (m) {
        cut(i, i + m[0].length - 1)
        i += m[0].length - 2
      }
    }
  }
  out.push(text.slice(from))
  return out.map(p => p.trim().replace(/^[\s,;:.–-]+(?=\S)|[\s,;:]+$/g, '')).filter(p => p !== '')
}

function split(piece: string): { name: string; note: string } {
  const bracket = /[([]([^)\]]*)[)\]]?/g
  const notes = [...piece.matchAll(bracket)].map(m => m[1] ?? '')
  let name = piece.replace(bracket, ' ').replace(/\s+/g, ' ').trim()
  const dash = /\s+[–—-]+\s+|:\s+|\s+in accordance with\b|\s+\bas\b\s|\s+in the chair\b/i.exec(name)
  if (dash && dash.index > 2) {
    const before = name.slice(0, dash.index)
    const after = name.slice(dash.index + (/\b(?:in|as)\b/i.test(dash[0]) ? 0 : dash[0].length)).trim()
    if (
      /^(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?$/i.test(before.trim()) ||
      (dash[0].includes(':') &&
        /\s/.test(before.trim()) &&
        !looksLikeName(before) &&
        /\s/.test(after) &&
        looksLikeName(after))
    ) {
      notes.push(before)
      name = after
    } else {
      notes.push(after)
      name = before
    }
  }
  // "Clerk J Connelly", "the Clerk Mrs A Reed", "Chairman Mr B Stone"
  const leading =
    /^(?:the\s+)?((?:(?:parish|town|deputy|assistant|acting|vice)[\s-]+)*(?:clerk(?: to the council)?|chair(?:man|woman|person)?|minutes?|rfo))[\s,]+(?=\p{Lu})/iu.exec(
      name,
    )
  if (leading?.[1]) {
    notes.push(leading[1])
    name = name.slice(leading[0].length)
  }
  return { name: name.replace(/[.,;:*#†]+$/, '').trim(), note: notes.join('; ').trim() }
}

/** 'Name, post; name, post': where a semicolon parts the people, the comma parts a person from the post. */
function named(text: string): string[] {
  const parts = text.split(/\s*[;\n]\s*(?![^()]*\))/).filter(p => p.trim() !== '')
  const paired = parts.filter(p => /^[^,(]{3,40},\s*[^,]+$/.test(p) && !plural.test(p))
  if (parts.length < 2 || paired.length < 1 || paired.length < parts.length * 0.4) return pieces(text)
  return parts.flatMap(p => {
    const m = /^([^,(]{3,48}?(?:\s*\([^)]*\))?),\s*(.+)$/.exec(p)
    return m?.[1] &&
      m[2] &&
      !plural.test(p) &&
      looksLikeName(withoutTitle(m[1])) &&
      (post.test(m[2]) || !/,|\sand\s/.test(m[2]))
      ? [`${m[1]} (${m[2].replace(/[()]/g, ' ')})`]
      : pieces(p)
  })
}

/** 'Mr A Reed Clerk to the Council': nothing parts the name from the post. */
const titled =
  /^((?:Mr|Mrs|Ms|Miss|Dr)\.?(?:\s+\p{Lu}[\p{L}'’.-]*){1,4}?)\s+((?:Parish |Town |Deputy |Assistant |Acting )*(?:Clerk|Officer|Director|Manager|Head of|Solicitor|Secretary|Chief|Democratic|Responsible|Locum)\b.*)$/u
const plural = /^(?:\w+\s+)?(?:councillors|cllrs|cynghorwyr)(?!\p{L})[:.]?/iu
const person = (name: string, note: string, councillor: boolean): Person => ({
  name,
  note,
  councillor,
  officer: officerPost.test(note),
  public: false,
})

/**
 * The people of a printed list. 'Councillors A. Reed (Chair), Stone and Mr J Hill, Head of Planning' are three; 'None' is none.
 * Words that are no name go to the note of the person before them.
 */
export function people(text: string): Person[] {
  const out: Person[] = []
  let councillors = false
  const flat = text
    .replace(/\t|\s{3,}/g, '; ')
    .replace(/\.\s+(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Also|Apologies)\b)/g, '; ')
    .replace(
      /(?<=[\p{Ll}\d)]{2})(?<!\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Rev|Revd|Prof|St|Supt|Insp|Sgt|Cyng))\.\s+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/gu,
      '; ',
    )
  const spaced = flat.replace(anyCouncillor, (m: string, at: number) =>
    at > 0 && !/[,;:(]\s*$|(?:\band|&|\bof|\bfor|\bac)\s*$/.test(flat.slice(Math.max(0, at - 12), at)) ? `; ${m}` : m,
  )
  for (const piece of named(spaced)) {
    if (crowd.test(piece)) {
      out.push({ name: piece, note: '', councillor: false, officer: false, public: true })
      continue
    }
    const head = councillorHead.exec(piece)
    const { name, note } = split(withoutTitle(piece))
    if (plural.test(piece)) councillors = true
    else if (head === null && /^(?:Mr|Mrs|Ms|Miss|Dr|Officers)\b/.test(piece)) councillors = false
    const last = out.at(-1)
    if (name === '' && note !== '' && last) {
      last.note = [last.note, note].filter(Boolean).join('; ')
      last.officer ||= officerPost.test(last.note)
    } else if (titled.test(name)) {
      const m = titled.exec(name)
      if (m?.[1] && m[2])
        out.push(person(m[1].replace(/[\s,–-]+$/, ''), [m[2], note].filter(Boolean).join('; '), head !== null))
    } else if (postNominal.test(name) && last) last.name = `${last.name} ${name}`
    else if (head === null && last && !looksLikeName(name)) {
      last.note = [last.note, piece].filter(Boolean).join(', ')
      last.officer ||= officerPost.test(last.note)
    } else if (
      looksLikeName(name) &&
      !/^(?:none|nil|dim|n\/?a|apologies|present|vacan\w*|absent|all|both|also|chair|clerk|item|no|there|it)$/i.test(
        name,
      )
    )
      out.push(person(name, note, head !== null || (councillors && !officerPost.test(note))))
  }
  return out
}

/** Says that there is nobody. */
export const saysNone = (text: string): boolean =>
  /^[\s:–-]*(?:none|nil|dim|n\/a|no apologies|there were (?:none|no)\b|no\b.{0,40}\breceived|not applicable|-)\b/i.test(
    text.trim(),
  ) || /^there were no apologies/i.test(text.trim())

/** The role that a note states: 'Chair', 'Vice-Chair', as printed. */
export function roleIn(note: string): string | null {
  for (const part of note.split(/[;,]/)) {
    const t = part.trim()
    if (roleWord.test(t) && t.length < 40) return t.replace(/\s+in the chair$/i, '').trim()
  }
  return null
}

const parties =
  /^(?:labour(?: (?:and|&) co-?operative)?(?: party)?|lab|conservatives?(?: party)?|con|liberal democrats?|lib(?:eral)? ?dems?|ld|green(?: party)?|grn|independents?(?: group)?|ind|reform(?: uk)?|ukip|plaid cymru|plaid|residents?['’]?(?: association| group)?|non[- ]aligned|ungrouped|no group|llafur|ceidwadwyr|annibynnol|democratiaid rhyddfrydol|co-?operative|respect|your party|workers party(?: of britain)?|unaffiliated|vacancy)(?: (?:group|party))?$/i

/** True for the name of a political party or group. */
export const isParty = (text: string): boolean => parties.test(text.trim())
