/** Acts, Bills, regulations and orders named in words. Which of them there are is for the facts to say. */
import { remember } from './remember.ts'

/** `text` stands in the words letter for letter from `start`. */
export type ActMention = {
  text: string
  start: number
  /** The words that may be its title, the longest that they can be, up to 'Act': 'Council in the Housing'. */
  words: readonly { text: string; start: number }[]
  kind: 'Act' | 'Bill' | 'Regulations' | 'Order' | 'Rules'
  year: number | null
}

const kinds = /\b(Acts?|act|Bill|Regulations|Order|Rules|ACTS?|BILL|REGULATIONS|ORDER|RULES)(?![\p{L}’'-])/gu
const kindOf: Record<string, ActMention['kind']> = {
  bill: 'Bill',
  regulations: 'Regulations',
  order: 'Order',
  rules: 'Rules',
}
const year = '(?:1[89]|20)\\d\\d'
const after = new RegExp(`^\\s{0,2}(?:[,(\\[]|\\(?of)?\\s?(${year})(?!\\d|\\s?[-–/]\\s?\\d|,\\d|%)\\)?`)
/** 'Under the Act, 2023 saw …' */
const yearStarts = /^,\s?\d{4}\s(?:saw|was|has|had|will|is)\b/
const andAfter = new RegExp(`^(?:,|\\s(?:and|or|&))\\s(${year})\\b`)
const yearFirst = new RegExp(`(?:^|\\b(?:the|The|THE|and|its|\\p{Ll}{5,})\\s)(${year})\\s$`, 'u')
const joining = /^(?:and|of|for|to|in|at|from|on|by|with|or|the|&|&amp;|etc\.?,?|against|into|non)$/i

/** In order. 'the Act' alone, without a title, is none. 'Acts 1972 and 2000' are two. */
export const actsIn = remember((text: string): readonly ActMention[] => {
  const all: ActMention[] = []
  for (const { 0: found, index } of text.matchAll(kinds)) {
    const till = index + found.length
    const dated = yearStarts.test(text.slice(till, till + 24)) ? null : after.exec(text.slice(till, till + 16))
    const words = found === 'act' && !dated ? [] : titleBefore(text, index)
    const start = words[0]?.start
    if (start === undefined) continue
    const kind = kindOf[found.toLowerCase()] ?? 'Act'
    if (dated) {
      const end = till + dated[0].length
      all.push({ text: text.slice(start, end), start, words, kind, year: Number(dated[1]) })
      const second = /s$/i.test(found) && kind === 'Act' ? andAfter.exec(text.slice(end, end + 12)) : null
      if (second)
        all.push({ text: text.slice(start, end + second[0].length), start, words, kind, year: Number(second[1]) })
    } else {
      const before = yearFirst.exec(text.slice(Math.max(0, start - 16), start))?.[1]
      if (before === undefined && kind !== 'Act' && kind !== 'Bill') continue
      const from = before === undefined ? start : start - 5
      all.push({
        text: text.slice(from, till),
        start: from,
        words,
        kind,
        year: before === undefined ? null : Number(before),
      })
    }
  }
  return all
})

/** From the word before 'Act' back to what no title holds: a small word, a number, the end of a sentence. */
function titleBefore(text: string, end: number): { text: string; start: number }[] {
  const from = Math.max(0, end - 180)
  const words: { text: string; start: number }[] = []
  let open = 0
  for (const found of [...text.slice(from, end).matchAll(/[^\s/]+/g)].toReversed()) {
    const word = { text: found[0], start: from + found.index }
    if (
      /\d|[;:?!]$|[•▪|–—]/.test(word.text) ||
      (/\.$/.test(word.text) && !/^etc\.$/i.test(word.text)) ||
      /^Acts?,?$/i.test(word.text)
    )
      break
    if (!joining.test(word.text) && !/^[(“"‘'[]*\p{Lu}/u.test(word.text) && !(open > 0 && word.text.startsWith('(')))
      break
    if (/\),?$/.test(word.text)) open += 1
    const bracket = word.text.startsWith('(')
    const skip = /^["“‘'[]+/.exec(word.text)?.[0].length ?? (bracket && open === 0 ? 1 : 0)
    words.unshift({ text: word.text.slice(skip), start: word.start + skip })
    if (skip > 0) break
    if (bracket) open -= 1
  }
  while (words[0] && (joining.test(words[0].text) || open > 0)) {
    if (/\),?$/.test(words[0].text)) open -= 1
    words.shift()
  }
  return words
}
