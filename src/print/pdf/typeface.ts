/** The typeface: its files, which characters it has, and how wide they are. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'))

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
export const fontFolders = faces.map(face => join(folder, face))

/** `widths`: by code point, up to the last of the basic plane. */
type Face = { has: Map<number, number>; widths: Float64Array }
const read = new Map<string, Face>()

function face(name: string): Face {
  const found = read.get(name) ?? faceOf(readFileSync(join(folder, name, `SourceSans3_${name}.ttf`)))
  read.set(name, found)
  return found
}

/** Whether a character can be printed: whether every face that papers use has a glyph for it. */
export const hasGlyph = (codePoint: number): boolean => faces.every(name => face(name).has.has(codePoint))

/** How wide words are set in one line, in parts of the size of the type; kerning is left out. */
export function widthOf(text: string, bold: boolean): number {
  const { widths } = face(bold ? '700Bold' : '400Regular')
  let width = 0
  // A character beyond the basic plane is two halves here, each as wide as an unknown one: rather too wide than too narrow.
  for (let at = 0; at < text.length; at++) width += widths[text.charCodeAt(at)] ?? 0.5
  return width
}

/** Which glyph stands for which character, from the table 'cmap' in its two usual forms (4: segments, 12: groups); how wide each is. */
function faceOf(file: Buffer): Face {
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, i) => 12 + i * 16)
  const table = (name: string): number => {
    const entry = entries.find(at => file.toString('latin1', at, at + 4) === name)
    if (entry === undefined) throw new Error(`The typeface has no table ${name}.`)
    return file.readUInt32BE(entry + 8)
  }
  const has = new Map<number, number>()
  const cmap = table('cmap')
  for (let i = 0; i < file.readUInt16BE(cmap + 2); i++) {
    const at = cmap + file.readUInt32BE(cmap + 4 + i * 8 + 4)
    const form = file.readUInt16BE(at)
    if (form === 4) segments(file, at, has)
    if (form === 12) groups(file, at, has)
  }
  const [em, widths, last] = [
    file.readUInt16BE(table('head') + 18),
    table('hmtx'),
    file.readUInt16BE(table('hhea') + 34) - 1,
  ]
  const advance = (glyph: number) => file.readUInt16BE(widths + Math.min(glyph, last) * 4) / em
  const wide = new Float64Array(0x10000).fill(0.5)
  for (const [code, glyph] of has) if (code < wide.length) wide[code] = advance(glyph)
  return { has, widths: wide }
}

function segments(file: Buffer, at: number, has: Map<number, number>): void {
  const count = file.readUInt16BE(at + 6) / 2
  const [ends, begins] = [at + 14, at + 16 + count * 2]
  for (let i = 0; i < count; i++) {
    const [from, to] = [file.readUInt16BE(begins + i * 2), file.readUInt16BE(ends + i * 2)]
    const delta = file.readUInt16BE(begins + count * 2 + i * 2)
    const rangeAt = begins + count * 4 + i * 2
    const range = file.readUInt16BE(rangeAt)
    for (let c = from; c <= to && c < 0xffff; c++) {
      const found = range === 0 ? c : file.readUInt16BE(rangeAt + range + (c - from) * 2)
      const glyph = range !== 0 && found === 0 ? 0 : (found + delta) & 0xffff
      if (glyph !== 0) has.set(c, glyph)
    }
  }
}

function groups(file: Buffer, at: number, has: Map<number, number>): void {
  for (let i = 0; i < file.readUInt32BE(at + 12); i++) {
    const group = at + 16 + i * 12
    const [from, to, glyph] = [file.readUInt32BE(group), file.readUInt32BE(group + 4), file.readUInt32BE(group + 8)]
    for (let c = from; c <= to; c++) has.set(c, glyph + c - from)
  }
}
