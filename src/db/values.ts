/** How values cross between PostgreSQL and us: bigint as number, date as 'YYYY-MM-DD', timestamptz as Temporal.Instant. */
import { types } from 'pg'

const { builtins } = types

const wholeNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} from the database is too large for a number`)
  return number
}
const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text)
const asText = (text: string): string => text

// @types/pg lists no array types.
const textArray = types.getTypeParser(1009 as Parameters<typeof types.getTypeParser>[0]) as (
  text: string,
) => (string | null)[]

const ofArray =
  <T>(one: (text: string) => T) =>
  (text: string): (T | null)[] =>
    textArray(text).map(item => (item === null ? null : one(item)))

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, wholeNumber],
  [1016, ofArray(wholeNumber)],
  [builtins.DATE, asText],
  [1182, ofArray(asText)],
  [builtins.TIMESTAMPTZ, instant],
  [1185, ofArray(instant)],
  [builtins.TIMESTAMP, asText],
  [1115, ofArray(asText)],
])

/** Given to each connection, so that no other user of `pg` in this process is changed. */
export const valueTypes = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): unknown => {
    const ours = format === 'binary' ? undefined : parsers.get(oid)
    return ours ?? (types.getTypeParser(oid, format) as unknown)
  }) as typeof types.getTypeParser,
}

const temporal = [
  Temporal.Instant,
  Temporal.PlainDate,
  Temporal.PlainTime,
  Temporal.PlainDateTime,
  Temporal.ZonedDateTime,
]

/** `pg` would send a Temporal value as JSON, in quotation marks. */
export const outgoing = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(outgoing)
  if (value instanceof Temporal.ZonedDateTime) return value.toInstant().toString()
  for (const kind of temporal) if (value instanceof kind) return value.toString()
  return value
}
