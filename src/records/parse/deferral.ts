/** Whether a minute was put off to a later meeting: the words for it, and what they are said of. */
import { sentences } from './sentences.ts'

const adverb = String.raw`(?:(?:\p{Ll}+ly|therefore|thus|then|also|again|hence|further|instead)\s+)*`
const be = String.raw`(?:was|were|is|are|be|been|being|and)\s+${adverb}`
/** A meeting or a time to come. */
const later = String.raw`(?:(?:a|an|the|its|their|our|any)\s+)?(?:(?:first|special|full|extraordinary|ordinary)\s+)?(?:next|future|later|following|subsequent|forthcoming|further|new)\b|[^.;]{0,60}\b(?:meeting|forum|board|committee|cabinet|council|session|agenda|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year|month|year|week|available|received|to hand|complete[d]?|clarified|known|present)\b`
const to = String.raw`(?:to|until|till|pending|for)\s+`
/** What business is called. */
const business = String.raw`(?:items?|reports?|matters?|applications?|papers?|motions?|decisions?|determination|discussion|consideration|questions?|petitions?|subject|presentation|business|minutes?|reviews?|election|appointment|agenda|plan|strategy|policy|update|it|this|they|these|both)`

const pattern = (source: string): RegExp => new RegExp(source, 'iu')
/** Said of anything, these put business off. */
const anywhere = [
  pattern(
    String.raw`\b${be}(?:deferred|postponed|(?:held|carried|left|stood|rolled|laid|taken) over\s+${to}|put (?:off|back)\s+${to}|pushed back\s+${to})`,
  ),
  pattern(
    String.raw`\b(?:item|report|matter|application|consideration|motion|it)\s+(?:be\s+)?${adverb}(?:deferred|postponed)(?! (?:from|in|at|on|last|by)\b)`,
  ),
  pattern(String.raw`\bdeferred\s+(?:until|to|pending|for|from)\b|^deferred\b|^postponed\b`),
  pattern(
    String.raw`\b(?:agreed|resolved|decided|moved|proposed|asked|wished|preferred|voted|chose)\s+(?:to\s+|that\s.{0,80})?(?:defer|postpone|put off|hold over|carry over|stand over)\b`,
  ),
  pattern(String.raw`\bpostponed (?:until|to)\b`),
  pattern(
    String.raw`^(?:[^.]{0,40}\b(?:RESOLVED|AGREED|DECIDED|decision)\b[^.\p{L}]{1,6})?(?:that\s+)?to (?:defer|postpone)\b`,
  ),
  pattern(String.raw`\b(?:lie|lies|lay|be left|left|laid) on the table\b`),
  pattern(
    String.raw`\b(?:stand|stood|stands|hold|held|lay|laid|lie) over\s+(?:to|until|till|for)\b|\b(?:be|was|were) (?:held|left|stood) over(?=[.,;]|$| and\b)`,
  ),
  pattern(String.raw`\bput (?:back|off)\s+(?:[^.;]{0,40}\s)?(?:to|until|till)\b`),
  pattern(String.raw`\b(?:gohiri(?:o|wyd|r)|ohirio|gohirir)\b`),
  pattern(String.raw`\b(?:left|held|kept) in abeyance\b`),
]
/** Said of business, and with a time to come, these do. */
const ofBusiness = [
  pattern(
    String.raw`\b${business}\b[^.;]{0,80}\b(?:carried|rolled|held|moved|put|pushed) (?:forward|over|back)\s+${to}(?:${later}|\d)`,
  ),
  pattern(String.raw`\b(?:carry|roll|hold|push|put)\s+(?:[^.;]{0,40}\s)?(?:forward|over|back)\s+${to}(?:${later})`),
  pattern(String.raw`^(?:carried|held|rolled|left) (?:forward|over)\s+${to}`),
  pattern(String.raw`\b${business}\b[^.;]{0,60}\bleft over\s+${to}`),
  pattern(
    String.raw`\b${business}\s+(?:has|have|had|was|were|is|would|will|to|should)\s+(?:be\s+|been\s+|now\s+)*(?:moved|rescheduled|rearranged|re-arranged)\s+${to}(?:${later})`,
  ),
  pattern(
    String.raw`\b${business}\b[^.;]{0,60}\bwithdrawn\b[^.;]{0,40}\bwould (?:now )?be (?:considered|heard|brought|taken|presented|submitted|reported|discussed)\b[^.;]{0,20}\b(?:at|to|in|on)\b`,
  ),
  pattern(
    String.raw`\b${business}\b[^.;]{0,40}\b(?:will|would|to|should) (?:now|instead) be (?:considered|heard|brought|taken|presented|submitted|reported|discussed|received|determined)\b[^.;]{0,20}\b(?:at|to|in|on)\s+(?:${later})`,
  ),
  pattern(String.raw`\b${business}\b[^.;]{0,60}\bwithdrawn\b[^.;]{0,60}\b(?:until|to|next|future|later)\b`),
  pattern(
    String.raw`\b${business}\b[^.;]{0,40}\b(?:would|will|to|should|shall) (?:now |therefore |instead )?be (?:taken|heard|dealt with) at (?:the|a|its) (?:next|future|later|following|subsequent)\b`,
  ),
  pattern(
    String.raw`\b(?:matter|item|hearing|application|case|review|consideration|determination|debate|it)\b[^.;]{0,30}\badjourned\s+(?:to|until|till|pending|for (?:a|the) (?:site|further|later))\b`,
  ),
  pattern(
    String.raw`\b(?:matter|item|application|consideration|debate|hearing)\b[^.;]{0,30}\b(?:was|were|be) ${adverb}adjourned\b(?!\s+(?:at|for)\b)`,
  ),
  pattern(
    String.raw`\badjourn(?:ed|ing)?\s+(?:(?:the|this|its)\s+)?(?:hearing|item|matter|application|consideration|case|review|debate|decision|determination)\b[^.;]{0,50}\b(?:to|until|till|pending|for)\b(?!\s+\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm|a\.m|p\.m|minutes|noon))`,
  ),
]
const not =
  /\bdeferred (?:income|payments?|capital|pension|taxation|members?|receipts?|charges?)\b|\bnot\s+(?:\w+ )?(?:be )?(?:deferred|postponed|adjourned)\b|\bpreviously (?:been )?(?:deferred|postponed)\b|\b(?:had|having) (?:previously |already |twice |once )?been (?:deferred|postponed|held over|carried forward)\b|\b(?:deferred|postponed|held over|carried (?:over|forward)|adjourned) (?:from|at) (?:the )?(?:last|previous|its)\b|\bdecisions? to (?:defer|postpone)\b.{0,60}\b(?:noted|explained|welcomed|questioned|criticised)\b|\b(?:motion|proposal|amendment|move) to (?:defer|postpone|adjourn)\b.{0,80}\b(?:lost|defeated|fell|not carried|withdrawn|no seconder)\b|\bif (?:the )?\w+ (?:was|were|is) (?:deferred|postponed)\b/i
/** A sum of money or a year's leave is carried forward without any business being put off. */
const money =
  /£\s?\d|\b(?:underspend|overspend|balances?|reserves?|surplus|deficit|budget|funding|allocation|leave|grant|slippage|carry[- ]forwards?)\b[^.;]{0,60}\b(?:carried|rolled) (?:forward|over)/i
const told =
  /\b(?:noted|reported|advised|informed|explained|heard|said|told|stated|announced|added|understood|updated|commented)\b/i
const ownBusiness = pattern(
  String.raw`\b(?:the|this|that|these|his|her|consideration of (?:the|this)|an?)\s+(?:\p{L}+ ){0,2}(?:items?|reports?|matters?|applications?|papers?|motions?|decisions?|discussion|consideration|petitions?|subject|presentation|business|minutes?|agenda item|question)\b|\bit (?:was|be|had been) ${adverb}(?:agreed|resolved|decided)|\bconsideration\b`,
)

/** True where a sentence says that this business was put off. 'It was noted that the bus review was deferred' says it of something else. */
function putsOff(sentence: string): boolean {
  if (not.test(sentence)) return false
  if (ofBusiness.some(p => p.test(sentence)) && !money.test(sentence)) return true
  if (!anywhere.some(p => p.test(sentence))) return false
  const at = told.exec(sentence)?.index ?? -1
  return at < 0 || at > sentence.search(/\b(?:defer|postpone|adjourn)/i) || ownBusiness.test(sentence.slice(at))
}

/** No sentence without one of these words puts anything off: most need no further look. */
const hint =
  /defer|postpon|adjourn|withdrawn|abeyance|ohir|resched|arranged|\b(?:now|instead) be\b|\b(?:over|forward|back|off|moved|taken|heard|dealt|table)\b/i

/** True where any of the paragraphs of a minute says so. */
export const isDeferred = (paragraphs: string[]): boolean =>
  paragraphs.some(p => hint.test(p) && sentences(p).some(s => hint.test(s) && putsOff(s)))
