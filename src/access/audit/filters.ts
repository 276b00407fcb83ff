/** What an address asks of the log. Only identifiers stand in it, never a name. */
import { london } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { caseNumber, type LogFilter } from './log.store.ts'
import { deeds } from './deeds.ts'
import { flags, kinds } from './words.ts'

export const fields = ['from', 'to', 'case', 'account', 'kind', 'what', 'flag'] as const
type Field = (typeof fields)[number]
export type Asked = Readonly<Record<Field, string>>

export const askedOf = (query: URLSearchParams): Asked => {
  const of = (field: Field) => (query.get(field) ?? '').trim().slice(0, 100)
  return {
    from: of('from'),
    to: of('to'),
    case: of('case'),
    account: of('account'),
    kind: of('kind'),
    what: of('what'),
    flag: of('flag'),
  }
}

/** '/log?account=12&from=2026-09-01'; empty filters are left out. */
export function logAddress(path: string, asked: Partial<Asked> & { readonly before?: string }): string {
  const given = Object.entries(asked).filter(([, value]) => value !== '')
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}

/** '14/9/2026' or '2026-09-14'; undefined where it is no day. */
function dayOf(text: string): Temporal.PlainDate | undefined {
  const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  try {
    if (y !== undefined)
      return Temporal.PlainDate.from({ year: +y, month: Number(m), day: Number(d) }, { overflow: 'reject' })
    return /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text) : undefined
  } catch {
    return undefined
  }
}

const number = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)
const midnight = (day: Temporal.PlainDate | undefined) => day?.toZonedDateTime(london).toInstant() ?? null

/** The filter, or each wrong field with its sentence. A case that the reader may not know of is a case without entries. */
export async function filterOf(
  tx: Tx,
  asked: Asked,
  before: string | null = null,
): Promise<{ filter: LogFilter; errors: Partial<Record<Field, string>> }> {
  const [from, to] = [dayOf(asked.from), dayOf(asked.to)]
  const [account, lower] = [number(asked.account), /^\d{1,15}$/.test(before ?? '') ? Number(before) : undefined]
  const errors: Partial<Record<Field, string>> = {}
  if (asked.from && !from) errors.from = 'The first day must be a date, such as 14/9/2026'
  if (asked.to && !to) errors.to = 'The last day must be a date, such as 14/9/2026'
  if (from && to && Temporal.PlainDate.compare(from, to) > 0) errors.to = 'The last day must not be before the first'
  if (asked.account && account === undefined) errors.account = 'The account must be a number, such as 12'
  return {
    errors,
    filter: {
      from: midnight(from),
      until: midnight(to?.add({ days: 1 })),
      account: account ?? null,
      kind: asked.kind in kinds ? asked.kind : null,
      what: asked.what in deeds ? [asked.what] : null,
      flag: asked.flag in flags ? asked.flag : null,
      record: asked.case ? ((await caseNumber(tx, asked.case.toUpperCase())) ?? 0) : null,
      before: lower ?? null,
    },
  }
}
