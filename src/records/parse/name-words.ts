/** The words of which lists of people are made: names, titles, posts, parties. */

const title = String.raw`(?:(?:county|district|borough|city|town|parish|community|unitary|ward|local|the|y|yr)\s+)*(?:councill?ors?|cllrs?\.?|clrs?\.?|cynghor(?:ydd|wyr)|cyng\.?)(?:['’]s)?(?![\p{L}])[:.]?`
export const councillorHead = new RegExp(
  String.raw`^(?:the\s+)?(?:mayor\s+|deputy mayor\s+|chair(?:man)?\s+)?${title}(?:\s*/\s*${title})?\s*`,
  'iu',
)
export const anyCouncillor = new RegExp(String.raw`(?<![\p{L}])${title}\s+(?=[\p{Lu}(])`, 'giu')
/** Words that a person's name does not hold: what they do or where they work. */
export const post =
  /\b(?:officers?|directors?|managers?|head|clerk|clerks|solicitor|secretar(?:y|iat)|executive|chief|council|committee|services?|department|police|constabulary|inspector|sergeant|superintendent|pcso|association|trust|nhs|group|partnership|board|society|consultants?|engineer|planner|adviser|advisor|accountant|auditors?|treasurer|surveyor|lawyer|legal|governance|democratic|monitoring|finance|financial|assistant|deputy|senior|principal|lead|leader|member|members|cabinet|portfolio|representative|representing|for|items?|minutes?|until|from|office|ltd|limited|llp|university|college|school|agency|commissioner|authority|combined|housing|health|planning|public|press|residents?|substitut\w*|actions?|discussion|agenda|item|organisation|initials|coordinator|co-ordinator|administrator|apprentice|speaker|applicant|agent|observer|via|remotely|virtually|online|zoom|teams|borough|county|district|town|parish|city|company|development|environment\w*|transport|highways?|resources|support|swyddog|cyngor|clerc)\b/i
export const officerPost =
  /\b(?:officers?|directors?|managers?|head of|clerk|clerks|rfo|solicitor|chief executive|secretary|engineer|planner|accountant|treasurer|lawyer|monitoring officer|section 151|s151|legal adviser|legal advisor|democratic|governance|administrator|coordinator|co-ordinator|apprentice|assistant director|team leader|swyddog|clerc)\b/i
export const crowd =
  /\b(?:members?|representatives?) of (?:the )?(?:public|press)\b|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|\d+)\s+(?:\w+\s+)?(?:members?|residents?|parishioners?|people|public|electors?)\b|^(?:the\s+)?(?:public|press)$|^(?:\d+|one|two|three|four|five|six|no) (?:\w+ )?(?:public|press|residents?|parishioners?)\b/i
export const roleWord =
  /\b(?:vice|deputy|acting)?[- ]?(?:chair(?:man|woman|person)?|cadeirydd|mayor|presiding|convenor|leader|co-?optee)\b/i
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
export const postNominal = /^(?:OBE|MBE|CBE|JP|DL|BEM|MP|QPM|KC|QC|FRSA|AM|MS|TD|RD|KCB|CB|MSP|BA|MA|PhD|FCA)$/

const rank =
  /^(?:(?:chief|deputy|assistant|detective|det\.?|acting|temporary|police)\s+)*(?:chief\s+)?(?:constable|inspector|insp\.?|superintendent|supt\.?|sergeant|sgt\.?|commander|fire officer|pc|pcso)\s+(?=\p{Lu})/iu

/** Could these words be the name of one person? Surnames alone and initials count. */
export function looksLikeName(text: string): boolean {
  const t = text
    .replace(/\([^)]*\)/g, '')
    .replace(/[“”"]/g, '')
    .trim()
    .replace(rank, '')
  if (t === '' || t.length > 48 || /[\d:;@£!?/]/.test(t) || post.test(t)) return false
  if (
    /^(?:the\s+)?(?:(?:vice|deputy)[- ])?(?:chair(?:man|woman|person)?|mayor|leader|president|clerk) (?:of|to)\b/i.test(
      t,
    )
  )
    return false
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

const parties =
  /^(?:labour(?: (?:and|&) co-?operative)?(?: party)?|lab|conservatives?(?: party)?|con|liberal democrats?|lib(?:eral)? ?dems?|ld|green(?: party)?|grn|independents?(?: group)?|ind|reform(?: uk)?|ukip|plaid cymru|plaid|residents?['’]?(?: association| group)?|non[- ]aligned|ungrouped|no group|llafur|ceidwadwyr|annibynnol|democratiaid rhyddfrydol|co-?operative|respect|your party|workers party(?: of britain)?|unaffiliated|vacancy)(?: (?:group|party))?$/i

/** True for the name of a political party or group. */
export const isParty = (text: string): boolean => parties.test(text.trim())

/** Opens a list of several councillors. */
export const plural = /^(?:\w+\s+)?(?:councillors|cllrs|cynghorwyr)(?!\p{L})[:.]?/iu
