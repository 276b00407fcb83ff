/** Sends the letters that wait. Any number of processes may do so at once. */
import type { Database } from '../db/index.ts'
import { markFault, markSent, mostTries, takeLetter } from './letter.store.ts'
import { type Post, Undelivered } from './post.ts'

export type Sending = {
  /** What '{site}' stands for in letters: 'https://record.example.gov.uk', without a stroke at its end. */
  readonly site: string
  readonly now: () => Temporal.Instant
  /** Ends after the letter under way. */
  readonly signal?: AbortSignal
  /** Told of each letter that could not be sent, by its number: names nobody. */
  readonly say?: (line: string) => void
}

/** So many failures one after another, and the way is blocked, not the letter: the rest waits for the next time. */
const blocked = 5

/**
 * One letter after another, each taken, sent and marked by itself: one that fails does not stop the others, and is tried again
 * after a minute, then ever later. A process that dies between sending and marking sends that one letter again, under the same
 * number.
 */
export async function sendLetters(
  db: Database,
  post: Post,
  { site, now, signal, say = () => undefined }: Sending,
): Promise<{ sent: number; failed: number }> {
  const as = <T>(work: Parameters<typeof db.asSystem<T>>[1]) => db.asSystem('send-letters', work)
  const done = { sent: 0, failed: 0 }
  let inARow = 0
  while (!signal?.aborted && inARow < blocked) {
    const letter = await as(tx => takeLetter(tx, now()))
    if (!letter) break
    const { id, to, subject, words, tries } = letter
    try {
      if (to === null) throw new Undelivered('left', true)
      await post.send({ id, to, subject, words: words.replaceAll('{site}', site) })
    } catch (error) {
      const fault = error instanceof Undelivered ? error : new Undelivered(codeOf(error), false)
      const last = fault.forGood || tries >= mostTries
      await as(tx => markFault(tx, id, fault.code, last, now()))
      say(`Letter ${id} could not be sent (${fault.code})${last ? '; it is given up' : ''}.`)
      done.failed++
      if (!fault.forGood) inARow++
      continue
    }
    await as(tx => markSent(tx, id, now()))
    done.sent++
    inARow = 0
  }
  return done
}

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? code : 'unknown'
}
