/** The typeface: its files, and which characters it has. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'))

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
export const fontFolders = faces.map(face => join(folder, face))

let known: Set<number> | null = null

/** Whether a character can be printed: whether every face that papers use has a glyph for it. */
export function hasGlyph(codePoint: number): boolean {
  known ??= faces
    .map(face => codePoints(readFileSync(join(folder, face, `SourceSans3_${face}.ttf`))))
    .reduce((all, one) => all.intersection(one))
  return known.has(codePoint)
}

/** The characters of an OpenType file, from the 'cmap' table in its two usual forms (4: segments, 12: groups). */
function codePoints(file: Buffer): Set<number> {
  const found = new Set<number>()
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, i) => 12 + i * 16)
  const entry = tables.find(at => file.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined) throw new Error('The typeface has no table of characters.')
  const cmap = file.readUInt32BE(entry + 8)
  for (let i = 0; i < file.readUInt16BE(cmap + 2); i++) {
    const at = cmap + file.readUInt32BE(cmap + 4 + i * 8 + 4)
    const form = file.readUInt16BE(at)
    if (form === 4) segments(file, at, found)
    if (form === 12) groups(file, at, found)
  }
  return found
}

function segments(file: Buffer, at: number, found: Set<number>): void {
  const count = file.readUInt16BE(at + 6) / 2
  const [ends, begins] = [at + 14, at + 16 + count * 2]
  for (let i = 0; i < count; i++) {
    const [from, to] = [file.readUInt16BE(begins + i * 2), file.readUInt16BE(ends + i * 2)]
    const delta = file.readUInt16BE(begins + count * 2 + i * 2)
    const rangeAt = begins + count * 4 + i * 2
    const range = file.readUInt16BE(rangeAt)
    for (let c = from; c <= to && c < 0xffff; c++) {
      const glyph = range === 0 ? (c + delta) & 0xffff : file.readUInt16BE(rangeAt + range + (c - from) * 2)
      if (glyph !== 0) found.add(c)
    }
  }
}

function groups(file: Buffer, at: number, found: Set<number>): void {
  for (let i = 0; i < file.readUInt32BE(at + 12); i++) {
    const group = at + 16 + i * 12
    for (let c = file.readUInt32BE(group); c <= file.readUInt32BE(group + 4); c++) found.add(c)
  }
}
