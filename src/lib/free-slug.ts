/** An address that nobody has yet. */

/** `wanted`, or `wanted-2`, `wanted-3` … : the first that is not among those taken. */
export function freeSlug(wanted: string, taken: { slug: string }[]): string {
  const used = new Set(taken.map(one => one.slug))
  if (!used.has(wanted)) return wanted
  let n = 2
  while (used.has(`${wanted}-${n}`)) n++
  return `${wanted}-${n}`
}
