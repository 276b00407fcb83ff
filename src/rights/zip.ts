/** A ZIP file of a few small files, stored as they are: what browsers save and every machine opens. */
import { crc32 } from 'node:zlib'

export type Packed = { readonly name: string; readonly data: Uint8Array }

/** MS-DOS time, in London: two-second steps. */
const stamp = (at: Temporal.ZonedDateTime): [number, number] => [
  (at.hour << 11) | (at.minute << 5) | (at.second >> 1),
  ((at.year - 1980) << 9) | (at.month << 5) | at.day,
]

/** Names must be ASCII; the same files at the same time give the same bytes. */
export function zip(files: readonly Packed[], at: Temporal.ZonedDateTime): Uint8Array<ArrayBuffer> {
  const [time, date] = stamp(at)
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data } of files) {
    const label = Buffer.from(name, 'ascii')
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(time, 6)
    shared.writeUInt16LE(date, 8)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, label, data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, label]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}
