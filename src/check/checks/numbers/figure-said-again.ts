/** A share or a sum of money that the report gives again in other words, and with another figure. */
import type { Check } from '../../check.ts'
import { type NumberMention, numbersIn } from '../../mentions/numbers.ts'
import { remember } from '../../mentions/remember.ts'
import { sentencesIn } from '../../mentions/sentences.ts'
import { type Block, isProse } from '../../paper/paper.ts'

/** `key`: the names and years of the sentence, or the fund. `words`: the beginnings of its longer words. */
type Told = { key: string; number: NumberMention; words: ReadonlySet<string>; again: boolean }

export const figureSaidAgain: Check = {
  id: 'figure-said-again',
  family: 'numbers',
  severity: 'note',
  says: 'A share or a grant that is given again in other words, with another figure',
  *look({ blocks }) {
    const known = new Map<string, { block: Block; told: Told }[]>()
    for (const block of blocks)
      if (isProse(block))
        for (const told of toldIn(block.text)) {
          const key = `${(block.at ?? block.part).split('.').slice(0, 2).join('.')} ${told.key}`
          const before = known.get(key) ?? []
          const one = before.find(other => other.block !== block && isSame(other.told, told))
          if (before.length < 20) known.set(key, [...before, { block, told }])
          if (!one || before.some(other => other.told.number.value === told.number.value)) continue
          yield {
            at: { block, quote: told.number.text },
            says: `This says ${told.number.text}, and elsewhere it is ${one.told.number.text}`,
            evidence: [{ block: one.block, quote: one.told.number.text }],
            severity: told.again ? 'warning' : 'note',
            same: key,
          }
        }
  },
}

/** Sums of one grant are of one size; shares of one thing are told in mostly the same words. */
function isSame(a: Told, b: Told): boolean {
  if (a.number.value === b.number.value) return false
  if (a.number.kind === 'money') return a.number.value < b.number.value * 2 && b.number.value < a.number.value * 2
  const shared = [...a.words].filter(word => b.words.has(word)).length
  return shared > 4 && shared >= Math.min(a.words.size, b.words.size) * 0.7
}

const small = /^(?:were|with|that|this|from|their|have|which|said|above|found|stood|also|than|when)/
const said =
  /\bas (?:said|stated|set out|noted|reported|mentioned|shown|outlined) (?:above|earlier|in (?:section|paragraph))/i
const fund = /\b((?:\p{Lu}[\p{L}’-]+ ){1,4}(?:Fund|Grant|Programme))\b/gu
const given = /\b(?:award|grant|allocat|receiv|secur)/i
const other =
  /\b(?:rounds?|further|additional|second|third|another|remaining|of which|match\w*|phases?|tranche|per|each|up to|increase|previous|last|total|towards|contribut\w*|to date|so far|more|bid|applied|\d\d\d\d)\b/i
const compares = /\b(?:compared|than|previous|last|target|average|rose|fell|increase|decrease|against)\b/i

const toldIn = remember((text: string): Told[] =>
  (/\d/.test(text) ? sentencesIn(text) : []).flatMap(({ text: sentence, start }): Told[] => {
    const own = numbersIn(text).filter(one => one.start >= start && one.end <= start + sentence.length)
    const [number] = own
    if (!number || own.length > 1 || number.kind === 'count') return []
    const longer = (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => !small.test(word))
    const words = new Set(longer.map(word => word.slice(0, 5)))
    const again = said.test(sentence)
    if (number.kind === 'money') {
      const [name, ...more] = new Set([...sentence.matchAll(fund)].map(([, found = '']) => found.replace(/^The /, '')))
      return name && more.length === 0 && given.test(sentence) && !other.test(sentence)
        ? [{ key: name, number, words, again }]
        : []
    }
    const years = sentence.match(/\b(?:19|20)\d\d(?:[/–-]\d\d)?\b/g) ?? []
    const names = sentence.slice(1).match(/\b\p{Lu}\p{Ll}+\b/gu) ?? []
    return years.length === 0 || compares.test(sentence)
      ? []
      : [{ key: [...new Set([...years, ...names])].sort().join(' '), number, words, again }]
  }),
)
