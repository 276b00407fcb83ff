/** Numbers in words, and words for numbers. */

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 }

const below100 = `(?:(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${small.slice(1).reverse().join('|')})`

/** As part of a pattern: 'twelve', 'twenty-four', 'a hundred and six', 'two thousand', 'a dozen'. */
export const numberWords = `(?:(?:a|${below100})\\s(?:hundred|thousand|million)(?:(?:\\sand)?\\s${below100})?|(?:a|two|three)\\sdozen|${below100})`

/** The value of words that `numberWords` matches. */
export function valueOfWords(words: string): number {
  let whole = 0
  let part = 0
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = scales[word]
    if (scale !== undefined) part = (part || 1) * scale
    else if (word === 'dozen') part = (part || 1) * 12
    else if (word !== 'a' && word !== 'and') part += valueOf(word)
    if (scale !== undefined && scale >= 1000) {
      whole += part
      part = 0
    }
  }
  return whole + part
}

function valueOf(word: string): number {
  const n = small.indexOf(word)
  return n >= 0 ? n : (tens.indexOf(word) + 2) * 10
}

const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth'.split(
    '|',
  )

/** As part of a pattern: 'sixth', '6th'. */
export const ordinalWords = `(?:${ordinals.join('|')}|\\d{1,2}(?:st|nd|rd|th))`

export const valueOfOrdinal = (word: string): number => parseInt(word, 10) || ordinals.indexOf(word.toLowerCase()) + 1

/** 'three', '24': as a report writes it in a sentence. */
export const inWords = (n: number): string => (n >= 0 && n < 10 ? (small[n] ?? String(n)) : n.toLocaleString('en-GB'))
