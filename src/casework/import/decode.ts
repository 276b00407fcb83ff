/** The words of a file, in whichever way the program that saved it wrote them down: UTF-8, UTF-16 or Windows-1252. Pure. */

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

/** Of UTF-16 without a mark every other byte is nothing, for what is written in England. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const some = bytes.subarray(0, 2_000)
  const nothing = [0, 0]
  for (const [at, byte] of some.entries()) if (byte === 0) nothing[at % 2] = (nothing[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nothing
  const many = some.length / 2 / 2
  if (some.length < 4) return null
  return odd > many && even === 0 ? 'utf-16le' : even > many && odd === 0 ? 'utf-16be' : null
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Null for what is no text: a spreadsheet in its own format, a picture. */
export function decode(bytes: Uint8Array): string | null {
  const wide = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : withoutMark(bytes)
  const text = wide
    ? strictly(bytes, wide)
    : (strictly(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes))
  // Control characters but tab and line ends are of no text; the database holds no NUL.
  return text === null || /[\p{Cc}--[\t\n\r\f\x80-\x9f]]/v.test(text) ? null : text
}
