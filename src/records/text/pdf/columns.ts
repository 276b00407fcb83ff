/** Two columns of prose that the file draws across, line by line. */
import type { Strip } from './strips.ts'
import { part } from './strips.ts'

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
