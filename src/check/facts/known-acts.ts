/** Which Acts of the table a paper's words name. */
import { type ActMention, actsIn } from '../mentions/enactments.ts'
import { remember } from '../mentions/remember.ts'
import type { Act, Facts } from './facts.ts'

/** `text` from the first word of the title on, as it stands in the words; `acts` all of that title, one a year. */
export type Cited = {
  mention: ActMention
  text: string
  start: number
  acts: readonly Act[]
  /** Those of the year that is given; all where none is. */
  meant: readonly Act[]
  /** No other word stands before the title that may belong to it: 'the Housing Act 1997', not 'Social Housing Act 1997'. */
  whole: boolean
  /** 'PACE 1984'. */
  letters: boolean
}

/** The words of a title that count: small, without 'and', stops and hyphens. */
export const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .replace(/&amp;|&|\band\b|[-‑]/g, ' ')
    .replace(/[’'.()[\]“”"‘]/g, '')
    .split(/[\s,]+/)
    .filter(word => word !== '')

const key = (title: string): string => titleWords(title).join('')

/** Words before a title that are no part of it. */
export const before =
  /^(?:the|under|by|with|via|per|this|our|their|its|see|new|both|since|as|when|while|within|through|also|however|following|although|where|if|all|relevant|sections?)$|[;:]$|[’']s$/i

const tables = new WeakMap<Facts, (text: string) => readonly Cited[]>()

export function citedIn(facts: Facts): (text: string) => readonly Cited[] {
  const known = tables.get(facts)
  if (known) return known
  const byName = new Map<string, Act[]>()
  for (const act of facts.acts)
    for (const name of [act.title, ...(act.also ?? [])]) byName.set(key(name), [...(byName.get(key(name)) ?? []), act])
  const made = remember((text: string) => [
    ...actsIn(text).flatMap(mention => resolved(mention, byName)),
    ...[...text.matchAll(lettered)].flatMap(found => inLetters(found, byName)),
  ])
  tables.set(facts, made)
  return made
}

function resolved(mention: ActMention, byName: ReadonlyMap<string, readonly Act[]>): Cited[] {
  const { words, kind, year, text, start } = mention
  const name = kind === 'Bill' ? 'Act' : kind
  for (const [n, first] of words.entries()) {
    const rest = words.slice(n).map(word => word.text)
    const acts = byName.get(key([...rest, name].join(' ')))
    if (!acts) continue
    const last = words[n - 1]?.text
    const whole =
      last === undefined || before.test(last) || (titleWords(rest.join(' ')).length > 1 && /^\p{Lu}.*[^,]$/u.test(last))
    const from = n === 0 ? start : first.start
    const meant = acts.filter(act => year === null || act.year === year)
    return [{ mention, text: text.slice(from - start), start: from, acts, meant, whole, letters: false }]
  }
  return []
}

const lettered = /\b([A-Z]{4,7}) ((?:19|20)\d\d)\b(?!\s?[-–/]\s?\d)/g

function inLetters(found: RegExpExecArray, byName: ReadonlyMap<string, readonly Act[]>): Cited[] {
  const [text, letters = '', year] = found
  const acts = byName.get(letters.toLowerCase())
  if (!acts) return []
  const mention: ActMention = { text, start: found.index, words: [], kind: 'Act', year: Number(year) }
  const meant = acts.filter(act => act.year === mention.year)
  return [{ mention, text, start: found.index, acts, meant, whole: meant.length > 0, letters: true }]
}
