/** Columns that the file draws across: prose set in two, and the narrow one at the right that says who acts. */
import type { Strip } from './strips.ts'
import { part, textOf } from './strips.ts'

const fewest = 6

/** Two columns of prose in order: all of the left one, then all of the right one. */
export function partColumns(strips: Strip[], width: number): Strip[] {
  const out: Strip[] = []
  for (let i = 0; i < strips.length;) {
    const end = endOfColumns(strips, i, width)
    if (end === i) {
      const strip = strips[i]
      if (strip) out.push(strip)
      i += 1
      continue
    }
    const stretch = strips.slice(i, end)
    const gutter = gutterOf(strips[i])
    for (const strip of stretch) {
      const left = strip.segments.filter(segment => segment.x < gutter)
      if (left.length > 0) out.push(part(strip, left))
    }
    for (const strip of stretch) {
      const right = strip.segments.filter(segment => segment.x >= gutter)
      if (right.length > 0) out.push(part(strip, right))
    }
    i = end
  }
  return out
}

const gutterOf = (strip: Strip | undefined) => (strip?.segments[1]?.x ?? 0) - 3

/** Where a stretch of two-column prose that begins at `from` ends; `from` itself where none begins. */
function endOfColumns(strips: Strip[], from: number, width: number): number {
  const first = strips[from]
  if (first?.segments.length !== 2 || first.furniture) return from
  const gutter = gutterOf(first)
  if (gutter < width * 0.3 || gutter > width * 0.7) return from
  let full = 0
  let both = 0
  let end = from
  for (; end < strips.length; end++) {
    const strip = strips[end]
    if (!strip || strip.furniture) break
    const crossing = strip.segments.some(segment => segment.x < gutter && segment.right > gutter)
    const right = strip.segments.find(segment => segment.x >= gutter)
    if (crossing || (right && Math.abs(right.x - gutter - 3) > 40)) break
    if (strip.segments.length === 2) {
      both += 1
      const left = strip.segments[0]
      if (left && left.right > strip.x + (gutter - strip.x) * 0.75 && right && right.right - right.x > width * 0.2)
        full += 1
    }
  }
  return both >= fewest && full >= both * 0.6 ? end : from
}

const head = /^actions?(?: by| for| owner| required)?:?$/i

/** Entries of an action column become strips of their own, after the one that they stand beside. */
export function partActions(strips: Strip[], width: number): Strip[] {
  const headed = strips
    .flatMap(strip => strip.segments)
    .filter(segment => segment.x > width * 0.65 && head.test(textOf(segment)))
    .map(segment => segment.x)
  const besideProse = strips.filter(strip => isBesideProse(strip, width)).map(strip => strip.segments[1]?.x ?? 0)
  return strips.flatMap(strip => {
    const last = strip.segments.at(-1)
    if (!last || strip.segments.length < 2 || strip.furniture || last.x < width * 0.65 || !/\p{L}/u.test(last.text))
      return [strip]
    const under = headed.some(at => Math.abs(at - last.x) < 30)
    const aligned = isBesideProse(strip, width) && besideProse.filter(at => Math.abs(at - last.x) < 3).length >= 2
    return under || aligned ? [part(strip, strip.segments.slice(0, -1)), part(strip, [last])] : [strip]
  })
}

/** A name or initials at the far right of a line of prose; a page number is none. */
function isBesideProse(strip: Strip, width: number): boolean {
  const [before, last] = strip.segments
  if (strip.segments.length !== 2 || !before || !last || strip.furniture || last.x < width * 0.7) return false
  return /\p{L}/u.test(last.text) && before.text.length > 45
}
