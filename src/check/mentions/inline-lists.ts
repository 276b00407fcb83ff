/** Lists within a paragraph: 'four objectives; a; b; c; d', 'three wards (x, y and z)', 'The three wards, x, y and z, are', 'two options: (a) …; (b) …', 'These are: • a • b'. */
import { type Announced, announcedBy } from './announced.ts'
import { remember } from './remember.ts'
import { sentencesIn } from './sentences.ts'

/** How many items the words hold: between `least` and `most`, for 'health and wellbeing' may be one or two. */
export type Items = { least: number; most: number; quote: string }

export type InlineList = { announced: Announced; items: Items }

/** What no list begins with: 'which are based on', 'these were set out in'. */
const no =
  '(?:\\w+ed|set|shown|available|as|in|on|to|from|under|at|for|by|now|also|still|all|both|not|due|part|being|very|well|likely|subject|made|known|still|the same|important)\\b'
const opener = new RegExp(
  `,?\\s(?=\\((?:1|i|a)\\)\\s)|\\s?[:;]\\s?[-–—]?\\s|\\s[-–—]\\s|\\s\\((?=\\p{L})|,?\\s(?:namely|i\\.e\\.),?\\s|,?\\s(?:and\\s)?(?:which|these|they)\\s(?:are|were):?\\s(?!${no})|,?\\sthese\\sbeing\\s`,
  'giu',
)
/** 'The four wards, a, b and c, will be': names between commas, and the verb of the whole. */
const apposed =
  /^(?<who>(?:The|These|Those|Our|Its|Their|All) [^,;:(]{3,70}), (?!(?:\p{L}+ed|\p{L}+ing|led|set|made|held|drawn|known|built|run|in|on|at|to|from|under|for|by|not|now|also|however|therefore)\b)(?<named>[^;:()]{5,250}), (?:will|would|can|may|should|must|shall|is|are|was|were|has|have|had)\b/iu
const having =
  /\b(?:has|have|had|having|are|were|is|was|identif\w+|sets?|cover\w*|contains?|agreed|made|makes?|offer\w*|with|into|of|on|under)\b[^;]*$/i
const again = new RegExp(
  `^(?:these|they|the \\p{L}+)(?:\\s\\p{L}+){0,2}\\s(?:are|were)(?:\\sas follows)?\\s?:?-?\\s*(?!${no})(?=\\S)`,
  'iu',
)

/** Where a sentence announces a number of things and goes on, itself or in the next, to name them all. */
export const inlineListsIn = remember((text: string): readonly InlineList[] => {
  const sentences = sentencesIn(text)
  return sentences.flatMap(({ text: sentence, start }, n): InlineList[] => {
    for (const { 0: sign, index } of sentence.matchAll(opener)) {
      const announced = announcedBy(sentence.slice(0, index))
      if (announced === null || (/^\s?;/.test(sign) && !having.test(sentence.slice(0, announced.start)))) continue
      const rest = sentence.slice(index + sign.length)
      const items = itemsIn(
        sign.includes('(')
          ? rest.slice(0, Math.max(rest.indexOf(')'), 0))
          : /\s[-–—]\s/.test(sign)
            ? (rest.split(/\s[-–—]\s/)[0] ?? '')
            : rest,
      )
      return items ? [{ announced: { ...announced, start: announced.start + start }, items }] : []
    }
    const { who = '', named = '' } = apposed.exec(sentence)?.groups ?? {}
    const said = who === '' ? null : announcedBy(who)
    const apart = said && itemsIn(named)
    if (apart) return [{ announced: { ...said, start: said.start + start }, items: apart }]
    const announced = announcedBy(sentence.replace(/\.$/, ''))
    const next = sentences[n + 1]?.text ?? ''
    const items = announced && itemsAgain(next)
    return items ? [{ announced: { ...announced, start: announced.start + start }, items }] : []
  })
})

/** Of a sentence that takes up what the one before announced: 'These are: • a • b'. */
export const itemsAgain = (sentence: string): Items | null => {
  const found = again.exec(sentence)
  return found ? itemsIn(sentence.slice(found[0].length)) : null
}

const marks = [
  /(?:^|\s)[•▪●◦■](?=\s)/g,
  /(?:^|[\s;,])\((?:[a-h]|\d{1,2}|i{1,3}|iv|vi{0,3})\)(?=\s)/g,
  /(?:^|[\s;,])(?:[a-h]|\d{1,2})\)(?=\s)/g,
]
const aside =
  /^(?:which|who|whose|where|when|if|as|but|including|such|subject|with|for|because|so|then|that|all|both|each|although|while)\b/i
const clause = /\b(?:is|are|was|were|had|has|have|will|would|should|could|may|might|must|did|does)\b/i
const counted =
  /^(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s|£|a\s(?:further|total)\b)/i

export function itemsIn(words: string): Items | null {
  if (/:\s?-?$/.test(words.trim())) return null
  const quote = words.trim().replace(/[.;:,]+$/, '')
  for (const mark of marks) {
    const count = [...quote.matchAll(mark)].length
    if (count > 1) return { least: count, most: count, quote }
  }
  const parts = quote.split(/;\s+(?:and\s+|or\s+)?/).filter(part => part !== '')
  if (parts.some(part => counted.test(part))) return null
  if (parts.length > 2)
    return { least: parts.length, most: parts.length + (/\sand\s/.test(parts.at(-1) ?? '') ? 1 : 0), quote }
  return parts.length === 1 ? between(quote) : null
}

function between(quote: string): Items | null {
  const named = quote
    .replace(/,\s(?:which|who|where|as|all|each|with|subject|and which)\b.*$/i, '')
    .replace(/^(?:both|the|in|on|to)\s/i, '')
  const last = named.lastIndexOf(' and ')
  if (last < 0 || named.indexOf(',', last + 5) > 0) return null
  const oxford = named[last - 1] === ','
  const parts = [...named.slice(0, last).replace(/,$/, '').split(/,\s+/), named.slice(last + 5)]
  if (
    parts.length < 2 ||
    parts.some(part => aside.test(part) || clause.test(part) || counted.test(part) || part.split(' ').length > 7)
  )
    return null
  const ands = parts.filter(part => /\s(?:and|&)\s/.test(part)).length
  // 'Housing and planning' may be one thing or two.
  if (parts.length === 2) return { least: 1, most: 2 + ands, quote: named }
  return { least: ands > 0 && !oxford ? 2 : parts.length, most: parts.length + ands, quote: named }
}
