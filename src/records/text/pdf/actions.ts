/** The narrow column at the right of minutes that says who acts: its entries become lines after those they stand beside. */
import { isBold } from './bold.ts'
import type { Segment, Strip } from './strips.ts'
import { part, textOf } from './strips.ts'

const head = /^actions?(?: by| for| owner| required)?:?$/i
const near = 30

/** Where the page has such columns: at a heading that says so, or where names stand in line beside prose. */
export function actionColumns(strips: Strip[], width: number): number[] {
  const right = strips
    .flatMap(strip => (strip.furniture ? [] : strip.segments.slice(-1)))
    .filter(last => last.x > width * 0.65)
  const headed = right.filter(segment => head.test(textOf(segment))).map(segment => segment.x)
  if (headed.length > 0) return headed
  const columns = right
    .filter(segment => segment.x > width * 0.7 && isName(segment))
    .map(segment => segment.x)
    .filter((x, _, all) => all.filter(other => Math.abs(other - x) < 3).length >= 2)
  return columns.filter(x => {
    const beside = strips.filter(strip => !strip.furniture && strip.x < x - near)
    if (beside.some(strip => strip.segments.length > 3 || strip.segments.some(s => s.x < x - 5 && s.right > x)))
      return false
    return beside.filter(strip => (strip.segments.at(0)?.text.length ?? 0) > 45).length >= 3
  })
}

const isName = (segment: Segment) => /\p{L}/u.test(segment.text) && segment.text.length < 40

/** Parts the entries from the strips that they share a line with, and moves those drawn apart to where they stand. */
export function partActions(strips: Strip[], columns: number[]): Strip[] {
  if (columns.length === 0) return strips
  const isIn = (x: number) => columns.some(column => Math.abs(column - x) < near)
  const body: Strip[] = []
  const apart: Strip[] = []
  for (const strip of strips) {
    const last = strip.segments.at(-1)
    const entry = last && !strip.furniture && isIn(last.x) && /\p{L}/u.test(last.text)
    if (!entry) body.push(strip)
    else if (strip.segments.length > 1) body.push(part(strip, strip.segments.slice(0, -1)), part(strip, [last]))
    else apart.push(strip)
  }
  for (const strip of apart) {
    const beside = body.findLastIndex(other => !other.furniture && other.y < strip.y + 2)
    body.splice(beside + 1, 0, strip)
  }
  for (let at = body.length - 2; at > 0; at--) {
    const entry = body[at]
    if (!entry || entry.segments.length > 1 || !isIn(entry.x)) continue
    const end = endOfTitle(body, at)
    if (end > at + 1) body.splice(at, end - at, ...body.slice(at + 1, end), entry)
  }
  return body
}

/** An entry beside a bold title that is broken over lines stands after all of it. */
function endOfTitle(body: Strip[], at: number): number {
  let above = body[at - 1]
  let end = at + 1
  for (; above && isBold([above]); end++) {
    const next = body[end]
    if (!next || next.segments.length > 1 || !isBold([next])) break
    if (next.y - above.y > 1.5 * next.size || next.y < above.y + 2 || next.right - next.x > above.right - above.x) break
    above = next
  }
  return end
}
