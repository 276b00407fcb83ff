/** Items of business by their titles: those that every meeting has, and what tells one from another. */
import { remember } from './remember.ts'

/** Business that every meeting has, minuted or not. */
const standing =
  /^(?:(?:to\s+)?(?:receive|consider|approve|confirm|note|agree|accept|record|register|sign|discuss|decide|determine|make|hear)\s+(?:and\s+\w+\s+)?(?:any\s+|the\s+|an?\s+)?)?(?:apolog|chair(?:man|person|woman)?['’]?s?\s+(?:announce|communic|report|remarks|welcome|opening)|announce|welcome|introduc|declar|(?:register|disclosure|disclose)?\s*(?:of\s+)?(?:an?\s+)?(?:members['’]?\s+|pecuniary\s+)?interest|minutes?\b|notes of|(?:the\s+)?(?:previous|last|draft)\s+minutes|matters arising|public (?:question|participation|speak|forum|session|time|comment)|questions? (?:from|by|to)|open (?:forum|session)|petitions?$|deputations?\b|urgent|(?:any )?other (?:urgent )?business|(?:any )?items? of urgent|a\.?o\.?b|exclu|dates?\b.{0,20}meeting|next meeting|future meeting|attendance|substitut|roll call|dispensation|membership|(?:forward|work) (?:plan|programme)|fire (?:evac|proc|drill)|webcast|recording|closing|close of|correspondence|access to information|appendi|part (?:i|ii|1|2|a|b)\b|exempt|confidential|urgency|chair(?:man|person)?$|vice.chair|election of|appointment of (?:the )?(?:vice|deputy|chair))/i

export const isStanding = remember((title: string): boolean => standing.test(title.trim().replace(/^["“‘'(*]+/, '')))

const little = new Set(
  'a an and at by for from in into its of on or our the this that to under with within update report reports presentation verbal item further regarding re review draft to receive consider note discuss council councils borough district county town parish committee board panel partnership'.split(
    ' ',
  ),
)

/** Its words that tell it from others, as they are compared: case, endings and small words away; numbers stay. */
export const tellingWords = remember((title: string): readonly string[] => [
  ...new Set(
    title
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .replace(/[’'`]/g, '')
      .split(/[^a-z0-9]+/)
      .filter(word => word.length > (/\d/.test(word) ? 0 : 2) && !little.has(word))
      .map(stem),
  ),
])

/** 'policies' and 'policy', 'tenders' and 'tender' are one. */
const stem = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(?:ing|ed)$/, '')
        .replace(/([^s])s$/, '$1')

/** The share of the shorter one's telling words that the other has too: 1 where all; 0 where either has none. */
export function likeTitle(a: string, b: string): number {
  const [x, y] = [tellingWords(a), tellingWords(b)]
  const shared = x.filter(word => y.includes(word)).length
  return shared / Math.max(1, Math.min(x.length, y.length))
}

/** Whether a text speaks of what the title names: most of its telling words stand in it. */
export function speaksOf(text: string, title: string): boolean {
  const sought = tellingWords(title)
  if (sought.length === 0) return false
  const there = new Set(tellingWords(text))
  const found = sought.filter(word => there.has(word)).length
  return found / sought.length >= (sought.length < 3 ? 1 : 0.6)
}
