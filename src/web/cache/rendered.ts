/** Pages kept as bytes, the least lately read dropped first; each belongs to one edition of the public record. */
import type { Packed } from '../pack.ts'
import type { Edition } from './edition.ts'

type Entry = { readonly packed: Packed; readonly edition: Edition; readonly until: number; readonly size: number }

export type Rendered = {
  /** The page at this address if it was made from this edition and is not past its time. */
  readonly get: (key: string, edition: Edition, now: number) => Packed | undefined
  readonly put: (key: string, edition: Edition, until: number, packed: Packed) => void
  readonly bytes: () => number
}

/** A page and its compressed twin are kept; this much more goes on keys and objects. */
const overhead = 1024

export function rendered(mostBytes: number): Rendered {
  const entries = new Map<string, Entry>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= entries.get(key)?.size ?? 0
    entries.delete(key)
  }
  return {
    get(key, edition, now) {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      if (entry.edition !== edition || now >= entry.until) {
        bytes -= entry.size
        return undefined
      }
      entries.set(key, entry)
      return entry.packed
    },
    put(key, edition, until, packed) {
      drop(key)
      // Compressed, HTML takes a quarter or less of its size; a third is reserved before it is known.
      const size = Math.ceil(packed.body.byteLength * 1.34) + key.length * 2 + overhead
      if (size > mostBytes / 4) return
      entries.set(key, { packed, edition, until, size })
      bytes += size
      for (const oldest of entries.keys()) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
    },
    bytes: () => bytes,
  }
}
