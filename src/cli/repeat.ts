/** Does something again and again while the site is served. */
import { say } from './command.ts'

export type Repeated = {
  /** Said before the error where a run fails: 'Letters could not be sent'. The timer goes on. */
  readonly failed: string
  /** In milliseconds. */
  readonly every: number
  readonly run: (signal: AbortSignal) => Promise<unknown>
}

export type Running = { readonly stop: () => Promise<void> }

/** Begins at once. A run that is still under way at its next time is left to end. `stop` tells it to, and waits for it. */
export function repeat({ failed, every, run }: Repeated): Running {
  const stopped = new AbortController()
  let under: Promise<void> | null = null
  const once = () => {
    under ??= run(stopped.signal)
      .then(
        () => undefined,
        (error: unknown) => say(`${failed}: ${error instanceof Error ? error.message : String(error)}`),
      )
      .finally(() => (under = null))
  }
  const timer = setInterval(once, every).unref()
  once()
  return {
    async stop() {
      clearInterval(timer)
      stopped.abort()
      await under
    },
  }
}
