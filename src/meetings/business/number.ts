/** Numbers of items on an agenda: 1, 2, 3; lettered items below one are 6(A), 6(B); a heading with nothing below it has no number. */

type Placed = { readonly id: number; readonly parentId: number | null; readonly kind: string }

/** 0 → 'A', 25 → 'Z', 26 → 'AA' */
export const letter = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${letter(Math.floor(at / 26) - 1)}${letter(at % 26)}`

/** The items as printed, each below its own, with its number. `items` are in the order of their places among their siblings. */
export function numbered<T extends Placed>(items: readonly T[]): (T & { number: string | null })[] {
  const below = (id: number) => items.filter(item => item.parentId === id)
  let count = 0
  return items
    .filter(item => item.parentId === null)
    .flatMap((item): (T & { number: string | null })[] => {
      const parts = below(item.id)
      if (item.kind === 'heading' && parts.length === 0) return [{ ...item, number: null }]
      const number = String((count += 1))
      return [{ ...item, number }, ...parts.map((part, at) => ({ ...part, number: `${number}(${letter(at)})` }))]
    })
}
