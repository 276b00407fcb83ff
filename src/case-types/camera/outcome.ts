/** What came of a camera, from the incidents before and after; and in words. */

type Counted = { readonly before: number; readonly after: number }

/** 'fewer' is what a camera is for. */
export const outcomeOf = ({ before, after }: Counted): 'fewer' | 'same' | 'more' =>
  after < before ? 'fewer' : after === before ? 'same' : 'more'

/** No percentage of a few: one incident more or less would move it by a tenth or more. */
const fewest = 10

/** '24 before, 9 after: 15 fewer (63 % fewer)' */
export function comparison({ before, after }: Counted): string {
  const counts = `${before} before, ${after} after`
  if (before === after) return `${counts}: no change`
  const word = after < before ? 'fewer' : 'more'
  const by = Math.abs(before - after)
  const share = before < fewest ? '' : ` (${Math.round((by / before) * 100)}% ${word})`
  return `${counts}: ${by} ${word}${share}`
}
