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
const chunk = 4096

/** The text of codes[first..end). PDFium shows a hyphen at a line's end as U+0002 or U+FFFE. */
export function cleaned(codes: Uint16Array | Uint32Array, first: number, end: number): string {
  let plain = true
  for (let i = first; i < end && plain; i++) {
    const code = codes[i] ?? 0
    plain =
      (code >= 32 && code < 0xad) ||
      (code > 0xad && code < 0x2000 && code !== 0x7f) ||
      (code >= 0x2010 && code <= 0x2027)
  }
  if (plain) {
    if (end - first <= chunk) return String.fromCharCode(...codes.subarray(first, end)).replaceAll('\u00a0', ' ')
  }
  let text = ''
  for (let i = first; i < end; i++) text += shown(codes[i] ?? 0)
  return text
}

function shown(code: number): string {
  if (code === 2 || code === 0xfffe) return '-'
  if (code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return ''
  if (code < 32 || code === 0x7f || code === 0xa0 || code === 0x2028 || code === 0x2029) return ' '
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd'
  return ligatures[code] ?? String.fromCodePoint(code)
}
