/** The rendered-page cache, for signed-out readers only; it is never stale, because every request asks for the edition. */
import { london, today } from '../../lib/index.ts'
import type { Packed } from '../pack.ts'
import { type Edition, sharedEdition } from './edition.ts'
import { rendered } from './rendered.ts'

export type Made = { readonly made: Packed | Response; readonly until?: Temporal.Instant }
export type Cache = {
  /** The kept page, or what `make` makes; several readers who wait for one page wait for one making of it. */
  readonly through: (key: string, now: Temporal.Instant, make: () => Promise<Made>) => Promise<Packed | Response>
}

/** Pages say "today" and "next": no copy outlives the day in London in which it was made. */
const endOfDay = (now: Temporal.Instant) => today(now).add({ days: 1 }).toZonedDateTime(london).epochMilliseconds

/** `ask` reads the edition from the database; a writer raises it in the transaction that publishes. */
export function pageCache(ask: () => Promise<Edition>, mostBytes: number): Cache {
  const edition = sharedEdition(ask)
  const pages = rendered(mostBytes)
  const making = new Map<string, Promise<Made>>()

  return {
    async through(key, now, make) {
      const current = await edition()
      const kept = pages.get(key, current, now.epochMilliseconds)
      if (kept) return kept
      const job = `${current} ${key}`
      const underWay = making.get(job)
      if (underWay) {
        const { made } = await underWay
        // A stream can be read once only.
        return made instanceof Response ? (await make()).made : made
      }
      const begun = make()
      making.set(job, begun)
      try {
        // The edition was read before the page was: what it shows is of that edition or a later one, never an earlier.
        const { made, until } = await begun
        if (!(made instanceof Response) && made.status === 200) {
          const last = Math.min(endOfDay(now), until?.epochMilliseconds ?? Infinity)
          pages.put(key, current, last, made)
        }
        return made
      } finally {
        making.delete(job)
      }
    },
  }
}
