/** What seals the log: one line of text an entry, the digest of a batch of them, and the chain from batch to batch. Pure. */
import { createHash } from 'node:crypto'

/** An entry as the database holds it; numbers too large for JSON are text. Instants are in UTC, to the microsecond. */
export type Entry = {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly what: string
  readonly account: number | null
  readonly session: string | null
  readonly systemWhy: string | null
  readonly subject: string
  readonly ids: readonly (string | null)[]
  readonly agencies: readonly (string | null)[]
  readonly agreement: number | null
  readonly reason: string
  readonly recipient: string
  readonly flags: readonly (string | null)[]
  readonly xid: string
}

export type Batch = {
  readonly n: number
  readonly from: number
  readonly to: number
  readonly entries: number
  readonly digest: Buffer
  /** When it was sealed, in UTC, to the microsecond. */
  readonly at: string
}

export type Seal = Batch & { readonly chain: Buffer }

/** The first byte of a digest: which form of the lines it was made from. */
export const form = 1

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** All columns, in an order that never changes for this form. */
export const lineOf = (entry: Entry): string =>
  JSON.stringify([
    entry.id,
    entry.at,
    entry.kind,
    entry.what,
    entry.account,
    entry.session,
    entry.systemWhy,
    entry.subject,
    entry.ids,
    entry.agencies,
    entry.agreement,
    entry.reason,
    entry.recipient,
    entry.flags,
    entry.xid,
  ])

/** SHA-256 of the lines, each with its line end, in the order of their numbers; before it the byte of the form. */
export const digestOf = (entries: readonly Entry[]): Buffer =>
  Buffer.concat([Buffer.of(form), sha256(...entries.map(entry => `${lineOf(entry)}\n`))])

const beginning = Buffer.alloc(32)

/** SHA-256 of the chain before (32 zero bytes before the first) and the line that says what this batch is. */
export const chainOf = (before: Buffer | null, { n, from, to, entries, digest, at }: Batch): Buffer =>
  sha256(before ?? beginning, JSON.stringify([n, from, to, entries, digest.toString('hex'), at]))
