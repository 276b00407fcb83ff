/** Characters as they should be read: ligatures opened, hyphens shown, invisible marks dropped. */

const ligatures: Record<number, string> = {
  0xfb00: 'ff',
  0xfb01: 'fi',
  0xfb02: 'fl',
  0xfb03: 'ffi',
  0xfb04: 'ffl',
  0xfb05: 'st',
  0xfb06: 'st',
}

/** A page's characters: code points one each, and the same as a string where every character is one unit of it. */
export type Characters = { codes: Uint16Array | Uint32Array; text: string | null; plain: boolean }

// Anything but these needs a second look: controls, soft hyphens, invisible marks, ligatures, the no-break space.
const odd = /[^\r\n\x20-\x7e\xa1-\xac\xae-\u1fff\u2010-\u2027\u202f-\u205e\u20a0-\ufaff]/

export const charactersOf = (codes: Uint16Array | Uint32Array, text: string | null): Characters => ({
  codes,
  text,
  plain: text !== null && !odd.test(text),
})

/** The text of the characters first..end. PDFium shows a hyphen at a line's end as U+0002 or U+FFFE. */
export function cleaned({ codes, text, plain }: Characters, first: number, end: number): string {
  if (text !== null) {
    const slice = text.slice(first, end)
    if (plain || !odd.test(slice)) return slice
  }
  let out = ''
  for (let i = first; i < end; i++) out += shown(codes[i] ?? 0)
  return out
}

function shown(code: number): string {
  if (code === 2 || code === 0xfffe) return '-'
  if (code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return ''
  if (code < 32 || code === 0x7f || code === 0xa0 || code === 0x2028 || code === 0x2029) return ' '
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd'
  return ligatures[code] ?? String.fromCodePoint(code)
}
