/** How many points a picture has, from its head; nothing of it is decoded. */

export type Size = { media: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'; width: number; height: number }

/** Null where the bytes are no PNG, JPEG, GIF or WebP, whatever they are called. */
export function pictureSize(bytes: Uint8Array): Size | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    if (data.readUInt32BE(0) === 0x89504e47 && data.toString('latin1', 12, 16) === 'IHDR')
      return real('image/png', data.readUInt32BE(16), data.readUInt32BE(20))
    if (data.toString('latin1', 0, 4) === 'GIF8') return real('image/gif', data.readUInt16LE(6), data.readUInt16LE(8))
    if (data.toString('latin1', 0, 4) === 'RIFF' && data.toString('latin1', 8, 12) === 'WEBP') return webp(data)
    if (data.readUInt16BE(0) === 0xffd8) return jpeg(data)
  } catch {
    // Cut off inside its head.
  }
  return null
}

const real = (media: Size['media'], width: number, height: number): Size | null =>
  width > 0 && height > 0 ? { media, width, height } : null

/** The frame of a JPEG stands behind parts of any length. */
function jpeg(data: Buffer): Size | null {
  for (let at = 2; at + 9 < data.length;) {
    if (data[at] !== 0xff) return null
    const kind = data.readUInt8(at + 1)
    if (kind === 0xff) at++
    else if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return real('image/jpeg', data.readUInt16BE(at + 7), data.readUInt16BE(at + 5))
    else at += 2 + data.readUInt16BE(at + 2)
  }
  return null
}

function webp(data: Buffer): Size | null {
  const kind = data.toString('latin1', 12, 16)
  if (kind === 'VP8X') return real('image/webp', data.readUIntLE(24, 3) + 1, data.readUIntLE(27, 3) + 1)
  if (kind === 'VP8 ') return real('image/webp', data.readUInt16LE(26) & 0x3fff, data.readUInt16LE(28) & 0x3fff)
  if (kind !== 'VP8L') return null
  const bits = data.readUInt32LE(21)
  return real('image/webp', (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
}
