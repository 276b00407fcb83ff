/** A bar chart as PNG: the picture of a report that is being written. */
import { crc32, deflateSync } from 'node:zlib'

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
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a colour, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
