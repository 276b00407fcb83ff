/** Names as papers print them, taken apart so that two can be compared. */
import { fold } from '../../lib/index.ts'

const before = new Set(
  'councillor councillors cllr cllrs mr mrs ms miss mx dr rev revd reverend sir dame lord lady baroness prof professor the hon alderman ald cynghorydd'.split(
    ' ',
  ),
)
const after = new Set('obe mbe cbe mp jp ma ba phd dl qpm bem kc qc msc bsc'.split(' '))

/** A name as words: ['n', 'plumpton', 'walsh'] for 'Cllr. N. Plumpton-Walsh OBE'. Titles and letters after the name go. */
export function nameWords(printed: string): string[] {
  const words = fold(printed.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .filter(Boolean)
  while (words.length > 1 && before.has(words[0] ?? '')) words.shift()
  while (words.length > 1 && after.has(words.at(-1) ?? '')) words.pop()
  return words
}

export type Likeness = { how: 'same' | 'initials' | 'surname' | 'doubtful' | 'different'; says: string }

const initial = (word: string) => word.length === 1
const agree = (a: string, b: string) => a === b || ((initial(a) || initial(b)) && a[0] === b[0])

/**
 * How alike two printed names are. 'initials' and 'surname' are only evidence where one person fits in the context; the
 * caller counts. 'doubtful' is for a person to settle.
 */
export function compareNames(a: string, b: string): Likeness {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.join(' ') === y.join(' ')) return { how: 'same', says: `${a} and ${b} are the same words` }
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length === long.length && short.every((word, i) => agree(word, long[i] ?? '')))
    return atLeastTwo(short)
      ? { how: 'initials', says: `${a} and ${b} have the same surname and initials that agree` }
      : { how: 'different', says: '' }
  if (short.every(word => !initial(word)) && short.every((word, i) => word === long[long.length - short.length + i]))
    return { how: 'surname', says: `${short.join(' ')} is the surname of ${long.join(' ')}` }
  if (short.length > 1 && withoutMiddleInitials(short, long))
    return { how: 'initials', says: `${a} and ${b} differ by a middle initial` }
  if (nearly(x, y)) return { how: 'doubtful', says: `${a} and ${b} are nearly the same words` }
  return { how: 'different', says: '' }
}

const atLeastTwo = (words: string[]) => words.length > 1

/** 'n j walsh' against 'norman walsh': ends agree, and all that is left between them is initials. */
function withoutMiddleInitials(short: string[], long: string[]): boolean {
  const [middle, outer] = [
    long.slice(1, 1 + long.length - short.length),
    [long[0] ?? '', ...long.slice(1 + long.length - short.length)],
  ]
  return middle.every(initial) && outer.every((word, i) => agree(word, short[i] ?? ''))
}

/** One letter of one long word wrong, or first names that begin alike before the same surname (Mike, Michael). */
function nearly(x: string[], y: string[]): boolean {
  if (x.length !== y.length || x.length < 2) return false
  const differ = x.flatMap((word, i) => (agree(word, y[i] ?? '') ? [] : [[word, y[i] ?? ''] as const]))
  if (differ.length !== 1) return false
  const [a = '', b = ''] = differ[0] ?? []
  const shortened = x[0] === a && a.slice(0, 2) === b.slice(0, 2)
  return shortened || (Math.min(a.length, b.length) > 4 && slip(a, b))
}

/** True where one letter was changed, left out or put in, or two neighbours changed places. */
function slip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let [endA, endB] = [a.length, b.length]
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [leftA, leftB] = [a.slice(from, endA), b.slice(from, endB)]
  return Math.max(leftA.length, leftB.length) < 2 || (leftA.length === 2 && leftA === [...leftB].reverse().join(''))
}

/** The last word: the first sieve when a name is looked for. */
export const familyOf = (printed: string): string => nameWords(printed).at(-1) ?? ''

/** True where `a` tells more of the name than `b`: more full words, then more letters. */
export function fuller(a: string, b: string): boolean {
  const weigh = (printed: string) =>
    nameWords(printed).filter(word => !initial(word)).length * 100 + nameWords(printed).join('').length
  return weigh(a) > weigh(b)
}

/** A printed name without title, letters or brackets, as pages show it. */
export const plainName = (printed: string): string => {
  const words = printed
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/)
  while (words.length > 1 && before.has(fold(words[0] ?? ''))) words.shift()
  while (words.length > 1 && after.has(fold(words.at(-1) ?? ''))) words.pop()
  return words.join(' ').replace(/[,;.]$/, '')
}
