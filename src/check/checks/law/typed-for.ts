/** Years that a slip of a finger makes of each other. */

/** One digit is another, or two neighbours have changed places. 1988 for 1998, 2104 for 2014. */
export function typedFor(year: number, meant: number): boolean {
  const [a, b] = [String(year), String(meant)]
  const differ = [...a].flatMap((digit, n) => (digit === b[n] ? [] : [n]))
  const [first = 0, second = 0] = differ
  return (
    differ.length === 1 ||
    (differ.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  )
}
