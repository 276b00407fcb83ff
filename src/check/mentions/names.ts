/** A person's name, taken apart, and two names compared. */
import { fold } from '../../lib/index.ts'
import { calledBoth } from './forenames.ts'
import { near } from './near.ts'
import { remember } from './remember.ts'

/** 'Cllr Mrs N. Plumpton-Walsh OBE': printed 'N. Plumpton-Walsh', words n, plumpton, walsh, of which one is an initial. */
export type Name = {
  /** Without title and honours. */
  printed: string
  words: readonly string[]
  initials: number
  /** After which words a hyphen stands. */
  hyphens: readonly boolean[]
  sex: 'm' | 'f' | null
}

const title =
  /^(?:(?:the|y|county|district|borough|town|parish|deputy|assistant|chief|detective|det|acting)\s+(?=\S+\s+\S)|(?:councillors?|cllrs?|cr|ald|alderman|cynghorydd|cynghorwyr|cyng|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|canon|father|fr|sister|sir|dame|lord|lady|baroness|baron|hon|right|rt|pc|pcso|sgt|sergeant|insp|inspector|ch|supt|superintendent|constable|commander|mayor|mayoress)(?:\.\s*|\s+|$))/i
const honours =
  /[\s,]+(?:Esq|Esquire|OBE|MBE|CBE|JP|DL|BEM|MP|QPM|KC|QC|FRSA|AM|MS|TD|RD|KCB|CB|MSP|BA|MA|BSc|PhD|FCA|CPFA|CIPFA|Jr|Snr)\.?$/

export const nameOf = remember((text: string): Name | null => {
  let rest = text.trim().replace(/\s*[([].*$| of \p{Lu}.*$/u, '')
  let sex: Name['sex'] = null
  for (let m = title.exec(rest); m; m = title.exec(rest)) {
    if (/^(?:mr|sir|lord|father|fr)\b/i.test(m[0])) sex = 'm'
    if (/^(?:mrs|ms|miss|dame|lady|baroness|sister)\b/i.test(m[0])) sex = 'f'
    rest = rest.slice(m[0].length)
  }
  while (honours.test(rest)) rest = rest.replace(honours, '')
  rest = rest.replace(/['’]s$/, '').replace(/[\s,.;:]+$/, '')
  if (/^\p{Lu}{2,3}$/u.test(rest)) return null
  const parts = rest.match(/[\p{L}'’]+[.-]?/gu) ?? []
  if (parts.length === 0 || parts.length > 6) return null
  const words: string[] = []
  let initials = 0
  for (const part of parts) {
    const bare = part.replace(/[.-]$/, '')
    const letters = /^\p{Lu}{2,3}$/u.test(bare) && /\p{Ll}/u.test(rest) ? [...bare] : [bare]
    if (words.length === initials && (letters.length > 1 || /^\p{Lu}$/u.test(bare))) initials += letters.length
    words.push(...letters.map(one => fold(one).replace(/[^a-z]/g, '')))
  }
  if (initials >= words.length || (words.at(-1) ?? '').length < 2) return null
  const hyphens = words.length === parts.length ? parts.map(part => part.endsWith('-')) : words.map(() => false)
  return { printed: rest, words, initials, hyphens, sex }
})

/**
 * same: nothing speaks against it. spelled: all is the same but one slip of the pen, `odd`. `by`: what else they have in common,
 * a whole word, an initial, or nothing. `joined`: only a hyphen is between them.
 */
export type Likeness =
  | { kind: 'other' }
  | { kind: 'same'; by: 'word' | 'initial' | 'nothing'; joined: boolean }
  | { kind: 'spelled'; by: 'word' | 'initial' | 'nothing'; odd: readonly [string, string] }

const other: Likeness = { kind: 'other' }
const slip = (a: string, b: string): boolean =>
  (Math.min(a.length, b.length) > 2 && near(a, b)) || (a !== b && a.replace(/^mac/, 'mc') === b.replace(/^mac/, 'mc'))

export function likeness(a: Name, b: Name): Likeness {
  if (a.sex && b.sex && a.sex !== b.sex) return other
  const most = Math.min(a.words.length - a.initials, b.words.length - b.initials)
  let odd: readonly [string, string] | null = null
  let k = 0
  for (; k < most; k++) {
    const [x = '', y = ''] = [a.words.at(-1 - k), b.words.at(-1 - k)]
    if (x === y) continue
    if (odd || !slip(x, y)) break
    odd = [x, y]
  }
  if (k === 0) return other
  const [x, y] = [a.words.slice(0, -k), b.words.slice(0, -k)]
  const [p = '', q = ''] = [x[0], y[0]]
  const initial = (p.length === 1 || q.length === 1) && p[0] === q[0]
  if (p !== '' && q !== '' && !initial && p !== q && !calledBoth(p, q)) return other
  const equal = k - (odd ? 1 : 0)
  const by = (p !== '' && q !== '' && !initial) || equal > (odd ? 0 : 1) ? 'word' : initial ? 'initial' : 'nothing'
  if (odd) return { kind: 'spelled', by, odd }
  const joined = Array.from({ length: k - 1 }, (_, n) => a.hyphens.at(-2 - n) !== b.hyphens.at(-2 - n)).includes(true)
  return { kind: 'same', by, joined }
}

export const samePerson = (a: Name, b: Name): boolean => likeness(a, b).kind === 'same'
