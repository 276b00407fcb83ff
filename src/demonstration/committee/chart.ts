/** A bar chart as PNG: the picture of a report that is being written. */
import { png } from './png.ts'

const [width, height, margin] = [640, 320, 16]
const [paper, ink, line] = [
  [255, 255, 255],
  [29, 112, 184],
  [80, 90, 95],
]

/** One bar for each value, as high as it is; at most twelve. */
export function barChart(values: readonly number[]): Uint8Array {
  const most = Math.max(...values, 1)
  const step = (width - 2 * margin) / values.length
  const base = height - margin
  const colourAt = (x: number, y: number) => {
    if (y >= base && y < base + 2 && x >= margin && x < width - margin) return line
    const bar = Math.floor((x - margin) / step)
    const within = (x - margin) % step
    const high = ((values[bar] ?? 0) / most) * (base - margin)
    return x >= margin && within > step * 0.15 && within < step * 0.85 && y < base && y >= base - high ? ink : paper
  }
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3)
    for (let x = 0; x < width; x++) row.set(colourAt(x, y) ?? [], 1 + x * 3)
    return row
  })
  return png(width, height, rows)
}
