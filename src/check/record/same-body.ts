/** Whether two papers are of one body, however each prints its name. */
import { fold } from '../../lib/index.ts'
import type { Paper } from '../paper/paper.ts'

/** 'Safer Westmere Policy & Performance Board' is the 'Safer Policy and Performance Board' of Westmere: the place's name does not count. */
export function isOf(paper: Paper, body: string | null, places: ReadonlySet<string> = new Set()): boolean {
  const { body: own, kind, reports } = paper.reading
  if (body === null) return false
  const here = new Set([...placesOf(paper), ...places])
  const name = bare(body, here)
  if (own !== null) return name === bare(own, here)
  // An annual report alone names its body in its title.
  const title = ` ${bare(reports?.[0]?.title ?? '', here)} `
  return kind === 'annual report' && name.includes(' ') && title.includes(` ${name} `)
}

export const sameBody = (a: Paper, b: Paper): boolean => {
  const [here, there] = [placesOf(a), placesOf(b)]
  if (here.size > 0 && there.size > 0 && ![...here].some(place => there.has(place))) return false
  return isOf(a, b.reading.body, there) || isOf(b, a.reading.body, here)
}

const bare = (name: string, places: ReadonlySet<string>): string => {
  const words = fold(name).split(' ')
  const left = words.filter(word => !places.has(word))
  return (left.length > 1 ? left : words).join(' ')
}

const domain = /@(?:[a-z-]+\.)*?([a-z]{3,})(?:council|-?(?:bc|dc|cc))?\.gov\.uk\b/gi

/** From the addresses of its officers: 'kim@westmere.gov.uk' → 'westmere'. */
function placesOf(paper: Paper): Set<string> {
  const known = places.get(paper)
  if (known) return known
  const found = new Set<string>()
  for (const { text } of paper.blocks)
    if (text.includes('.gov.uk')) for (const [, name = ''] of text.matchAll(domain)) found.add(name.toLowerCase())
  for (const national of ['justice', 'police', 'homeoffice', 'parliament', 'service']) found.delete(national)
  places.set(paper, found)
  return found
}
const places = new WeakMap<Paper, Set<string>>()
