/** How a vote went, as minutes print it: '5 for, 6 against and 2 abstentions', 'by six votes to one', 'Against (3)'. */
import { numberWords, valueOfWords } from './number-words.ts'
import { remember } from './remember.ts'

/** Absent counts are null. `outcome`: what the words say became of it. */
export type Vote = {
  quote: string
  start: number
  for: number | null
  against: number | null
  abstained: number | null
  outcome: 'carried' | 'lost' | null
  unanimous: boolean
}

const count = `(\\d{1,3}|${numberWords}|none|nil|no)`
const voters = `(?:\\s(?:votes?|members?|councillors?|people|of those present))?`
const cast = `(?:\\s(?:votes?|members?|councillors?))?(?:\\s(?:were|was|voted|voting|cast))?`
const patterns = {
  for: [
    new RegExp(`\\b${count}${cast}\\s(?:in favour|for)\\b(?!\\s(?:the\\s)?(?:year|month|period))`, 'i'),
    new RegExp(`\\b(?:votes\\s)?(?:in favour|for)\\s?[:(–=-]+\\s?${count}\\b`, 'i'),
    /\b(?:In favour|For|FOR) (\d{1,3})\b(?! [a-z])/,
    /\bfor (\d{1,3})(?=[,;]? (?:and )?against \d)/,
  ],
  against: [
    new RegExp(`\\b${count}${cast}\\sagainst\\b`, 'i'),
    new RegExp(`\\b(?:votes\\s)?against\\s?[:(–=-]+\\s?${count}\\b`, 'i'),
    /\b(?:Against|AGAINST) (\d{1,3})\b(?! [a-z])/,
    /\bfor \d{1,3}[,;]? (?:and )?against (\d{1,3})\b/,
  ],
  abstained: [
    new RegExp(`\\b${count}${voters}\\s(?:abstention|abstain)`, 'i'),
    new RegExp(`\\babst(?:entions?|ained|aining|ain)\\s?[:(–=-]+\\s?${count}\\b`, 'i'),
    /\b(?:Abst(?:entions?|ained|aining|ain)|ABST\w+) (\d{1,3})\b(?! [a-z])/,
  ],
}
const byVotes = new RegExp(`\\b(?:by\\s)?${count}\\svotes?\\sto\\s${count}\\b`, 'i')

const valueOf = (words: string | undefined): number | null =>
  words === undefined
    ? null
    : /^(?:no|none|nil)$/i.test(words)
      ? 0
      : /^\d/.test(words)
        ? Number(words)
        : valueOfWords(words)

/** One a sentence that has a vote. `sentence` and where it starts in the paragraph. */
export const voteIn = remember((sentence: string): Vote | null => {
  if (!/\b(?:against|votes?|abst\w+)\b/i.test(sentence)) return null
  const unanimous = /\bunanimous(?:ly)?\b/i.test(sentence) && !/\bnot unanimous/i.test(sentence)
  const by = byVotes.exec(sentence)
  const found = (among: readonly RegExp[]): RegExpExecArray | null =>
    among.map(one => one.exec(sentence)).find(one => one !== null) ?? null
  const [yes, no, none] = [found(patterns.for), found(patterns.against), found(patterns.abstained)]
  if (!by && !no && !(yes && none)) return null
  const all = [by, yes, no, none].filter(one => one !== null)
  const start = Math.min(...all.map(one => one.index))
  const quote = sentence.slice(start, Math.max(...all.map(one => one.index + one[0].length)))
  const counts = by
    ? { for: valueOf(by[1]), against: valueOf(by[2]) }
    : { for: valueOf(yes?.[1]), against: valueOf(no?.[1]) }
  const outcome = outcomeOf(sentence, start)
  return {
    quote,
    start,
    ...counts,
    abstained: valueOf(none?.[1]),
    outcome: by && outcome === 'lost' ? null : outcome,
    unanimous,
  }
})

const outcomes =
  /(?<lost>\b(?:not carried|lost|defeated|fell)\b)|\b(?:carried|passed|agreed|approved|resolved|won|adopted)\b/gi

/** The last such word before the vote, else the first after it. 'Lost by seven votes to four' may be either way round. */
function outcomeOf(sentence: string, start: number): Vote['outcome'] {
  const all = [...sentence.matchAll(outcomes)]
  const found = all.findLast(one => one.index < start) ?? all[0]
  return found ? (found.groups?.['lost'] === undefined ? 'carried' : 'lost') : null
}
