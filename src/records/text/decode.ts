/** Bytes of a text file to its characters, whatever it was saved in. */

/** UTF-8, UTF-16 by its mark, else Windows-1252, line ends as \n. Null where the bytes are no text. */
export function decode(bytes: Uint8Array): string | null {
  const text = characters(bytes)
  if (text === null) return null
  let odd = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) odd++
  }
  // A stray control character comes with text taken out of PDFs; many of them are a binary file.
  return odd > 2 + text.length / 500 ? null : text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}

function characters(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Old Windows text has a pound sign or a dash here and there; mostly-high bytes are something else.
    let high = 0
    for (const byte of bytes) if (byte > 127) high++
    return high > bytes.length / 5 ? null : new TextDecoder('windows-1252').decode(bytes)
  }
}
