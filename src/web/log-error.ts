/** What of an error is written to the log: enough to mend it, nothing of what somebody typed and no secret of an address. */

const plain = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** The database quotes values in its messages ('invalid input syntax for type date: "…"') and whole rows in their details. */
const withoutValues = (message: string) =>
  plain(message)
    .replace(/: ".*/s, ': …')
    .replaceAll(/"[^"]{41,}"/g, '"…"')

const ofDatabase = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine'] as const

export type LoggedError = Readonly<Record<string, string | readonly string[]>>

export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error }
  const fromDatabase = 'severity' in error && 'code' in error
  const named = ofDatabase.flatMap(name => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' ? [[name, plain(value)] as const] : []
  })
  const lines = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return {
    type: error.name,
    message: fromDatabase ? withoutValues(error.message) : plain(error.message),
    ...Object.fromEntries(named),
    at: lines.slice(0, 12).map(plain),
  }
}

/** A token in an address (a link that is good once) is as good as a password; it has capitals, which no address of a record has. */
export const loggedPath = (path: string): string =>
  plain(path).replaceAll(/[\w-]{32,}/g, word => (/[A-Z]/.test(word) ? '…' : word))
