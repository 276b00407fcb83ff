/** Pictures for tests and measurements, as PNG. The same seed gives the same bytes. */
import { seeded } from '../bench/papers.ts'
import { png } from '../src/demonstration/committee/png.ts'

/** A picture of 600 × 360 points with bars of its own. */
export function picture(seed: number): Uint8Array {
  const random = seeded(seed)
  const [width, height] = [600, 360]
  const tops = Array.from({ length: 12 }, () => random() * height)
  return painted(width, height, (line, y) => {
    line.fill(255)
    for (let x = 0; x < width; x++)
      if (x % 50 > 8 && y > (tops[Math.floor(x / 50)] ?? 0)) line.set([29, 112 + (x % 16), 184 - (y % 32)], x * 3)
  })
}

/** 40 × 40 points of every colour: no other picture has a row of it. */
export const noise = (seed: number): Uint8Array => painted(40, 40, (line, y) => line.set(noiseRow(seed, y)))
export function noiseRow(seed: number, y: number): Uint8Array {
  const random = seeded(seed * 1000 + y)
  return Uint8Array.from({ length: 120 }, () => random() * 256)
}

function painted(width: number, height: number, paint: (line: Buffer, y: number) => void): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => {
    const line = Buffer.alloc(1 + width * 3)
    paint(line.subarray(1), y)
    return line
  })
  return png(width, height, rows)
}
