/** Numbers, letters and Roman numerals that count items, and where a row of them breaks. */

export type Ordinal = { kind: 'digit' | 'roman' | 'letter'; value: number }

const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const romans = Array.from({ length: 49 }, (_, n) => {
  const value = n + 1
  return (value >= 40 ? 'xl' : 'x'.repeat(Math.floor(value / 10))) + (units[value % 10] ?? '')
})

/** What a label can mean: 'i' is a Roman one or the ninth letter. */
export function ordinalsOf(label: string): Ordinal[] {
  const bare = label.toLowerCase()
  if (/^\d{1,3}$/.test(bare)) return [{ kind: 'digit', value: Number(bare) }]
  const roman = romans.indexOf(bare) + 1
  const letter = /^[a-z]$/.test(bare) ? bare.charCodeAt(0) - 96 : 0
  return [
    ...(roman > 0 ? [{ kind: 'roman' as const, value: roman }] : []),
    ...(letter > 0 ? [{ kind: 'letter' as const, value: letter }] : []),
  ]
}

/** The label that stands for it: (roman, 4) is 'iv'. */
export const ordinalWords = ({ kind, value }: Ordinal): string =>
  kind === 'digit' ? String(value) : kind === 'roman' ? (romans[value - 1] ?? '') : String.fromCharCode(96 + value)

/** `n`: the place in the row of the value that is wrong. `missing`: the values from `expected` up to its own are left out. */
export type Break = { n: number; kind: 'missing' | 'twice' | 'misplaced'; expected: number }

/**
 * Where values that should each be one more than the last are not. One slip is one break: 3, 30, 5 and 3, 3, 5 go on as if it
 * were 4, and 3, 5, 4, 6 are two in the wrong order.
 */
export function breaksIn(values: readonly number[]): Break[] {
  const all: Break[] = []
  let last = values[0] ?? 0
  for (let n = 1; n < values.length; n++) {
    const value = values[n] ?? 0
    const expected = last + 1
    const slip = values[n + 1] === expected + 1
    const swapped = value === expected + 1 && values[n + 1] === expected
    if (value !== expected) {
      const kind = value === last ? 'twice' : value < last || slip || swapped ? 'misplaced' : 'missing'
      all.push({ n, kind, expected })
    }
    last = value !== expected && slip ? expected : value
    if (swapped) n++
  }
  return all
}
