/** The dry run of a file of cases: each line is new, there already, about somebody known, or wrong. Nothing is stored. */
import { isRefusal, type Refusal, refuse } from '../../lib/index.ts'
import type { PageRequest } from '../../web/index.ts'
import { aroundCase } from '../act/context.ts'
import { judged, lookAlike } from '../alike/find-alike.ts'
import { lookFor } from '../alike/likeness.ts'
import type { Hit } from '../alike/store.ts'
import type { CaseFacts } from '../case/open-case.ts'
import { casesById } from '../case/store.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Engine } from '../type/engine.ts'
import { notFromFile } from './columns.ts'
import { decode } from './decode.ts'
import { readCsv } from './read-csv.ts'
import { type Fault, readLines } from './read-lines.ts'
import { bounds, importFileSmall } from './rules.ts'
import { broughtBefore, workersNamed } from './store.ts'

type Is = { readonly line: number; readonly reference: string }
/** `like`: references of cases about somebody who is likely the same. */
export type Ready = Is & { readonly facts: CaseFacts; readonly like: readonly string[] }
export type Wrong = Is & { readonly faults: readonly Fault[] }
export type Checked = {
  readonly ready: readonly Ready[]
  readonly there: readonly Is[]
  readonly wrong: readonly Wrong[]
  /** Headings of columns that no case of this kind has. */
  readonly unused: readonly string[]
}

type Given = {
  readonly engine: Engine
  readonly type: CaseType
  readonly agencyId: number
  readonly today: Temporal.PlainDate
}

/** E-mail addresses that may be asked for, wherever in the file they stand. */
const emailsIn = (cells: readonly string[]): string[] =>
  cells.flatMap(cell => (/^\S+@\S+$/.test(cell) && cell.length <= 200 ? [cell.toLowerCase()] : []))

/** Looked up together: as many as the database finds well within the time that one statement may take. */
const together = 100

async function whoIsKnown(
  request: Pick<PageRequest, 'as'>,
  lines: readonly { readonly facts: CaseFacts }[],
): Promise<string[][]> {
  const asked = lines.flatMap(({ facts }, line) => facts.people.map(person => ({ line, person })))
  const looked = asked.map(({ person }, n) => lookFor(person, n))
  const hits: Hit[] = []
  for (let at = 0; at < looked.length; at += together)
    hits.push(...(await lookAlike(request, looked.slice(at, at + together))).hits)
  const likely = judged(hits).filter(({ level }) => level === 'the same' || level === 'likely')
  const cases = await request.as(tx => casesById(tx, [...new Set(likely.map(one => one.case))]))
  return lines.map((_, line) => {
    const ids = new Set(likely.flatMap(one => (asked[one.n]?.line === line ? [one.case] : [])))
    return cases.flatMap(one => (ids.has(one.id) ? [one.reference] : []))
  })
}

export async function checkFile(
  request: Pick<PageRequest, 'as'>,
  bytes: Uint8Array,
  { engine, type, agencyId, today }: Given,
): Promise<Refusal | Checked> {
  const big = importFileSmall.refuses({ bytes: bytes.length }, bounds.bytes)
  if (big) return big
  const unasked = notFromFile(type)
  if (unasked !== undefined)
    return refuse('import-kind', `Cases of this kind cannot come from a file: each must answer “${unasked}”`)
  const text = decode(bytes)
  if (text === null)
    return refuse('import-text', 'This is no text file: in the spreadsheet choose Save as, and then CSV (UTF-8)')
  const table = readCsv(text)
  if ('open' in table)
    return refuse(
      'import-quotes',
      `On line ${table.open} a quotation mark opens that nothing closes: put two of them where one is meant`,
    )
  const { around, workers } = await request.as(async tx => ({
    around: await aroundCase(tx, engine, agencyId, today),
    workers: await workersNamed(tx, agencyId, emailsIn(table.rows.flatMap(row => row.cells))),
  }))
  const read = readLines(table.rows, { engine, type, agencyId, around, workers })
  if (isRefusal(read)) return read
  const before = await request.as(tx =>
    broughtBefore(
      tx,
      agencyId,
      type.key,
      read.lines.map(one => one.reference),
    ),
  )
  const there = read.lines.filter(one => before.has(one.reference))
  const rest = read.lines.filter(one => !before.has(one.reference))
  const right = rest.flatMap(one => ('facts' in one ? [one] : []))
  const known = await whoIsKnown(request, right)
  return {
    ready: right.map((one, n) => ({ ...one, like: known[n] ?? [] })),
    there: there.map(({ line, reference }) => ({ line, reference })),
    wrong: rest.flatMap(one => ('faults' in one ? [one] : [])),
    unused: read.unused,
  }
}
