/** Clears what was needed only for a while, once a day while the site is served. */
import type { Database } from '../db/index.ts'
import { clearExpired } from '../rights/index.ts'
import { say } from './command.ts'

const day = 24 * 60 * 60 * 1000

/** Begins at once; what could not be cleared is said, and cleared the next day. */
export function keepCleared(db: Database): { stop: () => Promise<void> } {
  const clear = async () => {
    try {
      await clearExpired(db)
    } catch (error) {
      say(`What is past its time could not be cleared: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  let under = clear()
  const timer = setInterval(() => {
    under = clear()
  }, day).unref()
  return {
    async stop() {
      clearInterval(timer)
      await under
    },
  }
}
