/** Sentences that give a whole and its parts: '116 actions, which included 15 …, 12 … and 89 …', '… the remaining three'. */
import { isMeasure, type NumberMention, numbersIn } from './numbers.ts'
import { remember } from './remember.ts'
import { sentencesIn } from './sentences.ts'

/** What the words claim of the parts: that they are all of it, that they are most of it, or only that they are some of it. */
export type Sum = {
  whole: NumberMention
  parts: readonly NumberMention[]
  claim: 'all' | 'most' | 'some'
  quote: string
}

const all =
  /\b(?:compris(?:ed|es|e|ing)(?: of)?|made up of|consist(?:s|ed|ing)? of|composed of|broken down (?:as(?: follows)?|into)|split (?:as follows|into|between)|divided (?:into|between)|namely|being|(?:paid|funded|met|financed) (?:for )?(?:by|from)|shared between)\b[^\d]{0,25}$/i
/** A sign after what is counted, and then the first part at once: '60 people (32 men', '50 referrals: 20 from'. */
const signed = /^(?:\s[\p{L}'’-]+){1,5}(?:\s?:|\s[-–—]|\s\()\s?(?:the\s|some\s)?$/iu
/** 'The 60 sanctions of the year were 32 …' */
const are = /^(?: [\p{L}'’-]+){1,6} (?:were|are) $/u
const most =
  /\bwhich\s(?:ha(?:s|ve|d)\s)?includ(?:ed?|es)\b[^\d]{0,30}$|\b(?:these|this|they)\s(?:ha(?:s|ve|d)\s)?includ(?:ed?|es)\b[^\d]{0,30}$/i
const some = /\bincluding\b[^\d]{0,30}$/i
const vague =
  /\b(?:about|around|over|nearly|almost|approximately|(?:more|less|fewer) than|some|up to|at least|circa|estimated|typically|usually)\s$/i
const joined = /,|;|\b(?:and|plus)\b|&/i
const ends =
  /\b(?:and|but|while|whilst|with)\s(?:there|it|they|this|also|currently|is|has|have)\b|\b(?:there (?:are|were)|of (?:which|whom|these|those)|including|compared|increase|decrease|from last|last year|target|average|each|per|in addition|a further|another|pending|within|aged?|under|between|than|out of|every|totall?ing|in total)\b|[()]/i

export const sumsIn = remember((text: string): readonly Sum[] => {
  const numbers = numbersIn(text).filter(
    one => !isMeasure(one) && !(one.text.toLowerCase() === 'one' && /^\s(?:of|another|or)\b/.test(text.slice(one.end))),
  )
  if (numbers.length < 3) return []
  return sentencesIn(text).flatMap(({ text: sentence, start }) => {
    const till = start + sentence.length
    const own = numbers.filter(one => one.start >= start && one.end <= till)
    const before = numbers.filter(one => one.end <= start && one.start > start - 250)
    return [
      ...forwards(text, own),
      ...remaining(text, own, before),
      ...backwards(text, own),
      ...respectively(text, own),
      ...afterwards(text, own, start, before),
    ]
      .filter(
        ({ whole, parts, claim }) =>
          parts.length > 1 &&
          isPlausible({ whole, parts, claim }) &&
          !vague.test(text.slice(0, whole.start)) &&
          parts.every(part => !vague.test(text.slice(0, part.start))),
      )
      .map(sum => ({ ...sum, quote: quoteOf(text, sum) }))
  })
})

/** Whole numbers, none of the parts larger than the whole, and a sum that is of its size: else the words say something else. */
function isPlausible({ whole, parts, claim }: Found): boolean {
  const sum = parts.reduce((value, one) => value + one.value, 0)
  const counts = whole.kind !== 'count' || (whole.value > 2 && [whole, ...parts].every(one => one.step === 1))
  return (
    counts &&
    (claim === 'some' ||
      (sum > whole.value * 0.4 && sum < whole.value * 2.5 && parts.every(one => one.value < whole.value)))
  )
}

type Found = Omit<Sum, 'quote'>

const quoteOf = (text: string, { whole, parts }: Found): string =>
  text.slice(
    Math.min(whole.start, ...parts.map(part => part.start)),
    Math.max(whole.end, ...parts.map(part => part.end)),
  )

/** '60 people: 32 … and 28 …': the parts after the whole, to where the words turn to something else. */
function forwards(text: string, numbers: readonly NumberMention[]): Found[] {
  return numbers.flatMap((whole, n): Found[] => {
    const first = numbers[n + 1]
    if (!first || first.kind !== whole.kind) return []
    const gap = text.slice(whole.end, first.start)
    const equal = /(?:^|\. )The $/.test(text.slice(0, whole.start)) && are.test(gap)
    const claim =
      gap.length > 90
        ? null
        : all.test(gap) || signed.test(gap) || equal
          ? 'all'
          : most.test(gap)
            ? 'most'
            : some.test(gap)
              ? 'some'
              : null
    if (claim === null || /\b(?:of which|from|compared)\b/i.test(gap)) return []
    const parts = [first]
    for (const next of numbers.slice(n + 2)) {
      const between = text.slice(parts.at(-1)?.end ?? 0, next.start)
      if (next.kind !== whole.kind || ends.test(between) || !joined.test(between)) break
      parts.push(next)
    }
    return /^\s(?:each|per)\b/.test(text.slice(parts.at(-1)?.end)) ? [] : [{ whole, parts, claim }]
  })
}

/** 'ten cameras, seven of which …, the remaining three …', in one sentence or in the one before as well. */
function remaining(text: string, own: readonly NumberMention[], before: readonly NumberMention[]): Found[] {
  const last = own.findLast(one =>
    /\b(?:remaining|other|balance of|remainder,|rest,)\s$/i.test(text.slice(0, one.start)),
  )
  if (!last) return []
  const others = (own[0] === last ? [...before, ...own] : own).filter(
    one => one.end <= last.start && one.kind === last.kind,
  )
  const [whole, ...parts] = others
  if (
    !whole ||
    parts.length === 0 ||
    parts.some(part => part.value >= whole.value) ||
    // What is whole without it: the rest is the rest of something else.
    (parts.length > 1 && parts.reduce((sum, { value }) => sum + value, 0) === whole.value) ||
    (/\bthe other\s$/i.test(text.slice(0, last.start)) && parts.length > 1)
  )
    return []
  return [{ whole, parts: [...parts, last], claim: 'all' }]
}

/** '12 adults and 14 children, a total of 26', '174 live and 90 pending, 264 in total'. */
function backwards(text: string, numbers: readonly NumberMention[]): Found[] {
  return numbers.flatMap((whole, n): Found[] => {
    const head = text.slice(0, whole.start)
    const called =
      /[\s,(–-](?:(?:and|with|giving|making|for|is|was|were|in|or)\s)?(?:a\s|an\s|the\s)?(?:combined\s|overall\s|grand\s)?(?:total(?:\sof|\swas|\sis)|totall?ing|totall?ed)\s$|\b(?:making|which makes|which gives|add(?:s|ing)? up to|com(?:es|ing) to)\s$/i.test(
        head,
      ) || /^\s(?:[\p{L}'’]+\s){0,3}?(?:in total|in all|altogether|overall)\b/iu.test(text.slice(whole.end))
    const parts = numbers.slice(0, n).filter(one => one.kind === whole.kind)
    const mixed = whole.kind === 'money' && numbers.slice(0, n).some(one => one.kind !== 'money')
    if (
      !called ||
      mixed ||
      parts.length !== n ||
      parts.some((part, m) => m > 0 && !joined.test(text.slice(parts[m - 1]?.end, part.start)))
    )
      return []
    const between = text.slice(parts[0]?.end ?? 0, whole.start)
    return /\b(?:of (?:which|whom)|including|from\s(?:the\s)?£?\d|compared|each|per|out of|brings?|bringing|respectively)\b/i.test(
      between,
    )
      ? []
      : [{ whole, parts, claim: 'all' }]
  })
}

/** '… £14,000 from one and £33,000 from another. The total is £47,000.': a sentence that says no more than the total of the one before. */
function afterwards(
  text: string,
  own: readonly NumberMention[],
  start: number,
  before: readonly NumberMention[],
): Found[] {
  const [whole, ...others] = own
  if (!whole || others.length > 0) return []
  if (
    !/^(?:That|This) (?:is|was|makes|gives|comes to|came to) $/.test(text.slice(start, whole.start)) &&
    !/^(?:The|This|That|In) (?:(?:makes|gives|is) )?(?:an? |the )?(?:overall |grand |combined )?total (?:is|was|of|came to|comes to|therefore)\s$/.test(
      text.slice(start, whole.start),
    )
  )
    return []
  if (/^That|^This/.test(text.slice(start)) && !/total/.test(text.slice(start, whole.start)))
    if (!/^ (?:[\p{L}’]+ ){0,3}?(?:in total|in all|altogether)\b/u.test(text.slice(whole.end))) return []
  const sentence = sentencesIn(text).findLast(one => one.start < start)
  const parts = before.filter(one => sentence !== undefined && one.start >= sentence.start)
  const listed = parts.every(
    (part, n) => part.kind === whole.kind && (n === 0 || joined.test(text.slice(parts[n - 1]?.end, part.start))),
  )
  return parts.length > 1 && listed && !ends.test(text.slice(parts[0]?.end, parts.at(-1)?.start))
    ? [{ whole, parts, claim: 'all' }]
    : []
}

/** '16 incidents, 10 and 6 in Ashby and Borden respectively'. */
function respectively(text: string, numbers: readonly NumberMention[]): Found[] {
  const last = numbers.at(-1)
  const [whole, ...parts] = numbers
  if (!last || !whole || parts.length < 2 || !/^[^.;]{0,80}\brespectively\b/i.test(text.slice(last.end))) return []
  const same = numbers.every(one => one.kind === whole.kind)
  const bare = parts.every(
    (part, n) => n === parts.length - 1 || /^,?\s(?:and\s)?$/.test(text.slice(part.end, parts[n + 1]?.start)),
  )
  return same && bare && /,|:|\bwith\b/.test(text.slice(whole.end, parts[0]?.start))
    ? [{ whole, parts, claim: 'all' }]
    : []
}
