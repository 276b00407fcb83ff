/** How old somebody is on a day. */

/**
 * Whole years, full at the beginning of the birthday (Family Law Reform Act 1969, section 9). Whoever was born on 29 February is a
 * year older on 1 March where the year has no such day. Both as 'YYYY-MM-DD'.
 */
export function ageOn(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) >= born.slice(5) ? years : years - 1
}

export const isMinor = (born: string, on: string): boolean => ageOn(born, on) < 18
