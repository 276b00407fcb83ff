/** From the rows of a file to the facts of cases, or to what is wrong with each line, in words for who made the file. Pure. */
import { z } from 'zod'
import { isRefusal, type Refusal, refuse } from '../../lib/index.ts'
import { date, optionalDate } from '../../web/index.ts'
import type { aroundCase } from '../act/context.ts'
import { type CaseFacts, workOutCase } from '../case/open-case.ts'
import { rolesOf } from '../case/opened-people.ts'
import { partyFault, type PartyFacts } from '../party/record-party.ts'
import type { CaseType } from '../type/case-type.ts'
import type { Engine } from '../type/engine.ts'
import { readCells, readDay } from './cell.ts'
import { asksOf, type Column, columnsOf, placeColumns } from './columns.ts'
import type { Row } from './read-csv.ts'
import {
  bounds,
  importFewLines,
  importHasReference,
  importNamesSomebody,
  importReferenceOnce,
  importWorkerKnown,
} from './rules.ts'

/** `column`: its heading in the file; '' for the line as a whole. */
export type Fault = { readonly column: string; readonly value: string; readonly says: string }
export type Line = { readonly line: number; readonly reference: string } & (
  { readonly faults: readonly Fault[] } | { readonly facts: CaseFacts }
)
export type Lines = { readonly lines: readonly Line[]; readonly unused: readonly string[] }

export type Given = {
  readonly engine: Engine
  readonly type: CaseType
  readonly agencyId: number
  readonly around: Awaited<ReturnType<typeof aroundCase>>
  /** Who works the cases of the agency, by e-mail address in small letters. */
  readonly workers: ReadonlyMap<string, number>
}

const longestCell = 10_000
const born = z.object({ born: optionalDate('the date of birth') })
const received = z.object({ opened: date('the date') })

/** Collects what is wrong with one line while its cells are read. */
function reader(
  { cells }: Row,
  columns: readonly Column[],
  headings: readonly string[],
  at: ReadonlyMap<string, number>,
) {
  const faults: Fault[] = []
  const cell = (key: string): string => cells[at.get(key) ?? -1] ?? ''
  const wrong = (key: string, says: string): void => {
    const place = at.get(key)
    const heading = place === undefined ? columns.find(one => one.key === key)?.heading : headings[place]
    faults.push({ column: heading ?? '', value: cell(key).slice(0, 100), says })
  }
  return { faults, cell, wrong }
}
type Reader = ReturnType<typeof reader>

function day({ cell, wrong }: Reader, key: string, schema: typeof born | typeof received): string | null {
  if (cell(key) === '') return null
  const boxes = readDay(cell(key))
  if ('fault' in boxes) {
    wrong(key, boxes.fault)
    return null
  }
  const [name = ''] = Object.keys(schema.shape)
  const read = schema.safeParse({ [name]: boxes.value })
  if (!read.success) {
    wrong(key, read.error.issues[0]?.message ?? 'There is no such day')
    return null
  }
  return Object.values(read.data)[0]?.toString() ?? null
}

/** The column at which a fault of somebody's facts stands. */
const partyColumn: Readonly<Record<string, string>> = {
  'named-somehow': 'name',
  'born-in-the-past': 'born',
  'place-not-born': 'born',
  'postcode-shaped': 'postcode',
}

function peopleOf(one: Reader, type: CaseType): PartyFacts[] {
  return rolesOf(type).flatMap(role => {
    const at = (key: string) => one.cell(`${role}.${key}`)
    if (['name', 'born', 'lines', 'postcode'].every(key => at(key) === '')) return []
    const facts: PartyFacts = {
      role,
      name: at('name').slice(0, 200),
      born: day(one, `${role}.born`, born),
      address: { lines: at('lines').slice(0, 500), postcode: at('postcode') },
    }
    const fault = partyFault(facts)
    if (fault) one.wrong(`${role}.${partyColumn[fault.rule] ?? 'name'}`, fault.says)
    if (at('name').length > 200) one.wrong(`${role}.name`, 'The name must be 200 characters or fewer')
    if (at('lines').length > 500) one.wrong(`${role}.lines`, 'The address must be 500 characters or fewer')
    return [facts]
  })
}

function readLine(one: Reader, given: Given, before: ReadonlySet<string>): { facts: CaseFacts; reference: string } {
  const { engine, type, agencyId, around, workers } = given
  const { cell, wrong, faults } = one
  const reference = cell('reference')
  const unknown =
    importHasReference.refuses({ reference }) ??
    importReferenceOnce.refuses({ reference, before: before.has(reference) ? [reference] : [] })
  if (unknown) wrong('reference', unknown.says)
  const email = cell('worker').toLowerCase()
  const stranger = importWorkerKnown.refuses({ email, known: workers.has(email) })
  if (stranger) wrong('worker', stranger.says)
  const opened = day(one, 'opened', received)
  const people = peopleOf(one, type)
  const nobody = importNamesSomebody.refuses({ needed: type.opening.about, named: people.map(({ role }) => role) })
  if (nobody) wrong(`${rolesOf(type)[0] ?? ''}.name`, nobody.says)
  const answers: Record<string, unknown> = {}
  for (const [name, ask] of asksOf(type)) {
    const read = readCells(name, ask, field => cell(`ask.${field}`), around)
    if ('value' in read) answers[name] = read.value
    else for (const { field, says } of read.faults) wrong(`ask.${field}`, says)
  }
  // What a file cannot say: nobody of the case, and no record of it.
  for (const [name, ask] of Object.entries(type.opening.act.asks))
    if (!(name in answers)) answers[name] = ask.schema.safeParse('').data ?? null
  const facts: CaseFacts = {
    kind: type.key,
    agencyId,
    workerId: workers.get(email) ?? null,
    people,
    given: answers,
    ...(opened !== null && { opened }),
  }
  if (faults.length === 0) {
    const ready = workOutCase(engine, facts, around)
    if (isRefusal(ready))
      wrong(ready.at === 'on' ? 'opened' : ready.at === undefined ? '' : `ask.${ready.at}`, ready.says)
  }
  return { facts, reference }
}

/** The refusal is about the file as a whole. */
export function readLines([head, ...rows]: readonly Row[], given: Given): Refusal | Lines {
  const few = importFewLines.refuses({ lines: rows.length }, bounds.lines)
  if (few || !head) return few ?? refuse('import-few-lines', importFewLines.says(bounds.lines))
  const columns = columnsOf(given.type, given.around)
  const headings = head.cells
  const { at, unused, twice, missing } = placeColumns(columns, headings)
  if (missing.length > 0)
    return refuse(
      'import-columns',
      `The file has no column “${missing.join('”, “')}”: its first line must have the headings of the columns`,
    )
  if (twice.length > 0) return refuse('import-columns', `Two columns of the file are the same: “${twice.join('”, “')}”`)
  const before = new Set<string>()
  const lines = rows.map((row): Line => {
    const one = reader(row, columns, headings, at)
    if (row.cells.slice(headings.length).some(cell => cell !== ''))
      one.wrong('', 'The line has more cells than there are headings: put words with commas between quotation marks')
    if (row.cells.some(cell => cell.length > longestCell)) one.wrong('', 'A cell must be 10,000 characters or fewer')
    const { facts, reference } = readLine(one, given, before)
    before.add(reference)
    const is = { line: row.line, reference }
    return one.faults.length > 0 ? { ...is, faults: one.faults } : { ...is, facts }
  })
  return { lines, unused }
}
