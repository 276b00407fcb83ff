/** A data set as a file, CSV or JSON: whole where it is small, else as a stream that reads one page after another. */
import { hash } from 'node:crypto'
import type { Database } from '../../db/index.ts'
import { csvLine, csvMark } from '../../lib/index.ts'
import { bytes } from '../../web/index.ts'
import type { DataSet } from './sets.ts'
import type { DataRow } from './store.ts'

type Format = {
  readonly type: string
  readonly head: (set: DataSet, about: Readonly<Record<string, string>>) => string
  readonly row: (set: DataSet, row: DataRow, first: boolean) => string
  readonly foot: string
}
type Cell = DataRow[string] | undefined

const forCsv = (value: Cell): string | number => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? ''))

export const formats: Readonly<Record<'csv' | 'json', Format>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    head: ({ columns }) => `${csvMark}${csvLine(columns.map(([key]) => key))}`,
    row: ({ columns }, row) => csvLine(columns.map(([key]) => forCsv(row[key]))),
    foot: '',
  },
  json: {
    type: 'application/json; charset=utf-8',
    head: ({ title }, about) => `${JSON.stringify({ title, ...about }).slice(0, -1)},"rows":[`,
    row: ({ columns }, row, first) =>
      `${first ? '' : ','}\n${JSON.stringify(Object.fromEntries(columns.map(([key]) => [key, row[key] ?? null])))}`,
    foot: '\n]}\n',
  },
}

const pageSize = 10_000

/**
 * Only what the public may read, whoever asks. Each page is read in a transaction of its own, so that a slow reader holds no connection;
 * the validator is the record's edition from before the first one, so that a copy made while something was published is asked for anew.
 */
export async function dataFile(
  db: Database,
  set: DataSet,
  ending: 'csv' | 'json',
  {
    about,
    ...only
  }: { body: string | null; year: number | null; about: Readonly<Record<string, string>>; size?: number },
): ReturnType<typeof whole> {
  const size = only.size ?? pageSize
  const edition = await db.edition()
  const read = (after: string | null) => db.asPublic(tx => set.rows(tx, { ...only, after, size }))
  const first = await read(null)
  const format = formats[ending]
  const lines = (rows: readonly DataRow[], from: number) =>
    rows.map((row, n) => format.row(set, row, from + n === 0)).join('')
  const given = { type: format.type, filename: `${set.name}.${ending}` }
  if (first.length < size) return whole(given, format.head(set, about) + lines(first, 0) + format.foot)
  const validator = hash('sha256', JSON.stringify([set.name, ending, only.body, only.year, about]), 'base64url')
  const encoder = new TextEncoder()
  let page: DataRow[] = first
  let sent = 0
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const text = (sent === 0 ? format.head(set, about) : '') + lines(page, sent)
        const last = page.at(-1)
        sent += page.length
        const next = page.length < size || !last ? [] : await read(last.key)
        page = next
        controller.enqueue(encoder.encode(next.length === 0 ? text + format.foot : text))
        if (next.length === 0) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return bytes({ ...given, bytes: stream, etag: `${edition}-${validator.slice(0, 20)}` })
}

const whole = async (given: { type: string; filename: string }, text: string) => bytes({ ...given, bytes: text })
