/** What addresses are compared by: one form for each house and flat, however somebody wrote it. */
import { postcodeKey } from './keys.ts'
import { fold } from './text.ts'

const streets: Readonly<Record<string, string>> = {
  st: 'street',
  str: 'street',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  ln: 'lane',
  dr: 'drive',
  cl: 'close',
  ct: 'court',
  cres: 'crescent',
  cresc: 'crescent',
  gdns: 'gardens',
  gdn: 'gardens',
  gr: 'grove',
  gro: 'grove',
  pl: 'place',
  sq: 'square',
  ter: 'terrace',
  terr: 'terrace',
  wk: 'walk',
  bldgs: 'buildings',
  pde: 'parade',
  mt: 'mount',
}

/** A flat of a house, by whatever word. */
const flat = /^(?:flat|flt|apartment|apt|unit|room|studio|maisonette)\s+(\d{1,4}[a-z]?|[a-z])(?:\s+|$)/
/** '14', '14a', '12-16': the number of a house. */
const house = /^(\d{1,4})(?:\s?([a-z])(?=\s|$))?(?:\s(?:to\s)?(\d{1,4})(?=\s))?\s*/

/** The words of a street, long: 'Teasel Wk' → 'teasel walk'. 'St' at the beginning is a saint. */
const street = (words: string): string =>
  words
    .split(' ')
    .map((word, n) => (n > 0 && Object.hasOwn(streets, word) ? (streets[word] ?? word) : word))
    .join(' ')

/** '14 teasel walk' → { number: '14', rest: 'teasel walk' }; no number of a house called by name. */
function numbered(words: string): { number: string; rest: string } {
  const found = house.exec(words)
  if (!found) return { number: '', rest: words }
  const [all, number = '', letter = '', to = ''] = found
  return { number: `${number}${letter}${to && `-${to}`}`, rest: words.slice(all.length) }
}

/** The parts of an address between commas and line ends, folded, without a postcode that stands among them. */
const partsOf = (lines: string): string[] =>
  lines
    .split(/[,;\n]+/)
    .filter(part => postcodeKey(part) === null)
    .map(part => fold(part.replace(/(\d)\s*\/\s*(\d)/g, '$1 of $2')))
    .filter(part => part !== '')

/**
 * One form of a house, and of a flat in it: 'Flat 2, 14 Teasel Walk', '2/14 Teasel Wk' and 'flat 2 14, Teasel Walk' are all
 * '2/14 teasel walk'. Of a house with a name, the name and the next part: 'rose cottage, mill lane'. Null where there is neither
 * a number nor two parts: a street alone is nobody's house.
 */
export function houseKey(lines: string): string | null {
  const [first = '', ...others] = partsOf(lines)
  const slashed = /^(\d{1,4}[a-z]?) of (?=\d)/.exec(first)
  const inside = slashed ?? flat.exec(first)
  const door = inside?.[1] ?? ''
  const [begins = '', ...rest] = [first.slice(inside?.[0].length ?? 0), ...others].filter(part => part !== '')
  const { number, rest: after } = numbered(begins)
  const way = after === '' ? (rest[0] ?? '') : after
  if (number !== '') return way === '' ? null : `${door && `${door}/`}${number} ${street(way)}`
  if (begins === '' || rest[0] === undefined) return null
  // 'Teasel Court, 14 Teasel Walk': the house has a number all the same.
  const next = numbered(rest[0])
  if (next.number !== '' && next.rest !== '') return `${door && `${door}/`}${next.number} ${street(next.rest)}`
  return `${door && `${door}/`}${street(begins)}, ${street(rest[0])}`
}

/** What is before the street in a house key: '2/14' of '2/14 teasel walk', 'rose cottage' of 'rose cottage, mill lane'. */
const doorOf = (key: string): string =>
  key.includes(', ') ? key.slice(0, key.indexOf(', ')) : (key.split(' ')[0] ?? '')

/**
 * By what an address is found: the house with its street, and the house with its postcode, so that one of them is enough.
 * ['2/14 teasel walk', 'TM42QB 2/14']; empty where no house can be told.
 */
export function houseKeys(lines: string, postcode: string): string[] {
  const house = houseKey(lines)
  const code = postcodeKey(postcode)
  return house === null ? [] : [house, ...(code === null ? [] : [`${code} ${doorOf(house)}`])]
}
