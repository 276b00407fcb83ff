/** A strip: what stands on one baseline, cut into segments where the gap is wider than words need. */
import type { Run } from './runs.ts'
import type { Place } from './tags/places.ts'

export type Segment = { runs: Run[]; text: string; x: number; right: number; place: Place | null }
export type Strip = {
  segments: Segment[]
  x: number
  right: number
  y: number
  size: number
  furniture: boolean
  turned: boolean
}

const label = /^(?:\(?(?:\d+(?:\.\d+)*|[a-z]{1,2}|[ivx]{1,5})[.):]+|\d+(?:\.\d+)+|[a-z]|[•▪●◦o–*-])$/i
/** In type sizes: wider than this between runs is a column's gap, not a word's. */
const column = 1.6
const margin = 0.15

/** Strips in the order in which the file draws them. */
export function stripsOf(runs: Run[], places: Map<number, Place>, height: number): Strip[] {
  const strips: Strip[] = []
  let strip: Strip | null = null
  for (const run of runs) {
    const place = places.get(run.mcid) ?? null
    // Some files call half their text an artifact: only what stands in the margins is believed.
    const furniture = (run.artifact && (run.y < height * margin || run.y > height * (1 - margin))) || run.turned
    if (strip && furniture === strip.furniture && sameLine(run, strip)) extend(strip, run, place)
    else {
      strip = {
        segments: [{ runs: [run], text: run.text.trimStart(), x: run.x, right: run.right, place }],
        x: run.x,
        right: run.right,
        y: run.y,
        size: run.size,
        furniture,
        turned: run.turned,
      }
      strips.push(strip)
    }
  }
  return strips
}

function sameLine(run: Run, strip: Strip): boolean {
  if (run.turned || strip.turned) return run.turned && strip.turned && run.before !== '\n'
  const off = Math.abs(run.y - strip.y)
  const raised = run.size < strip.size * 0.8 && run.x - strip.right < strip.size * 0.5
  if (off > (raised ? 0.65 : 0.4) * strip.size) return false
  return run.x > strip.right - 2 || (run.right < strip.x && off < 1)
}

function extend(strip: Strip, run: Run, place: Place | null): void {
  if (run.right < strip.x) {
    strip.segments.unshift({ runs: [run], text: run.text.trimStart(), x: run.x, right: run.right, place })
    strip.x = run.x
    return
  }
  const last = strip.segments.at(-1)
  const gap = run.x - strip.right
  const cell = last?.place?.cell
  const apart = cell?.row !== place?.cell?.row || cell?.column !== place?.cell?.column
  if (!last || apart || (gap > column * strip.size && !label.test(last.text.trim())))
    strip.segments.push({ runs: [run], text: run.text.trimStart(), x: run.x, right: run.right, place })
  else {
    const space = (run.before !== '' || gap > 0.6 * strip.size) && !/\s$/.test(last.text) && !/^\s/.test(run.text)
    last.text += space ? ` ${run.text}` : run.text
    last.runs.push(run)
    last.right = Math.max(last.right, run.right)
  }
  strip.right = Math.max(strip.right, run.right)
  strip.size = Math.max(strip.size, run.size)
}

/** A strip of some of another's segments. */
export function part(strip: Strip, segments: Segment[]): Strip {
  const size = Math.max(...segments.flatMap(segment => segment.runs.map(run => run.size)))
  return {
    ...strip,
    segments,
    size,
    x: segments[0]?.x ?? strip.x,
    right: Math.max(...segments.map(segment => segment.right)),
  }
}

/** Its words, single-spaced. */
export function textOf(segment: Segment): string {
  const text = segment.text.trim()
  return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text
}
