/** Runs of a page into lines: what stands on one visual line is one line, what the tree calls a table row is one row. */
import type { Line } from '../../reading.ts'
import type { Run } from './runs.ts'
import type { Place } from './tree.ts'

export type Strip = { runs: Run[]; x: number; right: number; y: number; size: number; place: Place | null; furniture: boolean }

/** Lines of one page, `n` still 0. */
export function layOut(runs: Run[], places: Map<number, Place>, page: number, height: number): Line[] {
  const lines: Line[] = []
  const strips = stripsOf(runs, places, height)
  for (let i = 0; i < strips.length; i++) {
    const strip = strips[i]
    if (!strip) continue
    const row = strip.place?.cell?.row
    if (row === undefined) {
      lines.push(lineOf(strip, page))
      continue
    }
    const cells: string[] = []
    let end = i
    while (end < strips.length && strips[end]?.place?.cell?.row === row) end++
    for (const part of strips.slice(i, end)) {
      const column = Math.max(0, part.place?.cell?.column ?? 0)
      while (cells.length <= column) cells.push('')
      const text = textOf(part)
      cells[column] = cells[column] ? `${cells[column]} ${text}` : text
    }
    const whole = strips.slice(i, end)
    lines.push({ ...lineOf(strip, page), text: cells.join('\t'), cells, ...boldOf(whole.flatMap(s => s.runs)) })
    i = end - 1
  }
  return lines
}

export function stripsOf(runs: Run[], places: Map<number, Place>, height: number): Strip[] {
  const strips: Strip[] = []
  let strip: Strip | null = null
  for (const run of runs) {
    const place = places.get(run.mcid) ?? null
    const margin = run.y < height * 0.15 || run.y > height * 0.85
    const furniture = (run.artifact && margin) || run.turned
    const joins =
      strip &&
      furniture === strip.furniture &&
      Math.abs(run.y - strip.y) < 0.45 * Math.max(run.size, strip.size) &&
      run.x > strip.right - 2 &&
      place?.cell?.row === strip.place?.cell?.row &&
      place?.cell?.column === strip.place?.cell?.column &&
      !run.turned
    if (strip && joins) {
      strip.runs.push(run)
      strip.right = Math.max(strip.right, run.right)
      strip.size = Math.max(strip.size, run.size)
    } else {
      strip = { runs: [run], x: run.x, right: run.right, y: run.y, size: run.size, place, furniture }
      strips.push(strip)
    }
  }
  return strips
}

const round = (value: number) => Math.round(value * 10) / 10

export function lineOf(strip: Strip, page: number): Line {
  const { place } = strip
  const first = strip.runs[0]
  return {
    n: 0,
    page,
    text: textOf(strip),
    ...(place?.heading ? { heading: place.heading } : {}),
    ...(place?.item && first && !strip.furniture ? { item: true } : {}),
    ...boldOf(strip.runs),
    ...(strip.furniture ? { furniture: true } : {}),
    x: round(strip.x),
    y: round(strip.y),
    right: round(strip.right),
    size: strip.size,
  }
}

const boldOf = (runs: Run[]) => (runs.every(run => run.bold) ? { bold: true } : {})

/** The words of a strip; a gap wider than words need is a tab, unless it only parts a number from what it numbers. */
export function textOf(strip: Strip): string {
  let text = ''
  let right = 0
  for (const run of strip.runs) {
    const words = run.text
    if (text) {
      const gap = run.x - right
      const wide = gap > 1.6 * strip.size
      const label = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]*$|^[•▪●o–-]$/i.test(text.trim())
      if (wide && !label) text = `${text.trimEnd()}\t${words.trimStart()}`
      else if (gap > 0.15 * strip.size && !/\s$/.test(text) && !/^\s/.test(words)) text += ` ${words}`
      else text += words
    } else text = words.trimStart()
    right = run.right
  }
  return text.trim()
}
