/** Whether the rows, marks, dues and tallies of cases are what their events say: worked out anew from the effects, and compared. */
import type { Database } from '../../db/index.ts'
import { type Happened, stand, type Stood } from '../type/stood.ts'
import { duesOf, type EffectRow, effectsOf, marksOf, movedCases, tallyFaults } from './store.ts'

const batch = 500

/** An event without its words: the projection asks for no more. */
const wordless = ({ id, day, effects }: EffectRow): Happened => ({
  id,
  day,
  effects,
  kind: '',
  field: '',
  at: Temporal.Instant.fromEpochMilliseconds(0),
  says: '',
  data: {},
  correctsId: null,
  panelId: null,
  author: null,
  agency: null,
})

const sorted = (lines: readonly (readonly unknown[])[]): string =>
  JSON.stringify(lines.map(one => JSON.stringify(one)).sort())

/** By case: the stored rows of one table. */
const byCase = <T extends { caseId: number }>(all: readonly T[]) => Map.groupBy(all, one => one.caseId)

function nextOf({ dues }: Stood) {
  const waiting = dues.filter(one => one.met === null)
  const first = waiting.map(one => one.by).sort()[0] ?? null
  return { first, keys: waiting.filter(one => one.by === first).map(one => one.key) }
}

type Stored = {
  row: Awaited<ReturnType<typeof movedCases>>[number]
  marks: Awaited<ReturnType<typeof marksOf>>
  dues: Awaited<ReturnType<typeof duesOf>>
}

/** Which parts of the projection differ from the events. */
function differing({ row, marks, dues }: Stored, stood: Stood): string[] {
  const ward = stood.ward ?? ''
  const next = nextOf(stood)
  const is = (name: string, same: boolean) => (same ? [] : [name])
  return [
    ...is('stage', row.stage === stood.stage),
    ...is('closed', (row.closed === null) === (stood.closed === null)),
    ...is('outcome', row.outcome === stood.outcome),
    ...is('ward', row.ward === stood.ward),
    ...is('priority', row.priority === stood.priority),
    ...is('next due', row.nextDue === next.first && (row.nextKey === null || next.keys.includes(row.nextKey))),
    ...is(
      'marks',
      sorted(marks.map(one => [one.eventId, one.key, one.value, one.ward, one.n, one.from, one.to, one.lasts])) ===
        sorted(stood.spans.map(one => [one.eventId, one.key, one.value, ward, one.n, one.from, one.to, one.lasts])),
    ),
    ...is(
      'dues',
      sorted(dues.map(one => [one.key, one.record, one.by, one.at, one.began, one.met])) ===
        sorted(stood.dues.map(one => [one.key, one.record, one.by, one.at, one.began, one.met])),
    ),
  ]
}

/** Every case that has moved by an event, in batches; one sentence a fault. */
export async function verifyCases(
  db: Database,
): Promise<{ readonly cases: number; readonly faults: readonly string[] }> {
  const faults: string[] = []
  let cases = 0
  for (let after = 0; ;) {
    const found = await db.asSystem('verify', async tx => {
      const rows = await movedCases(tx, after, batch)
      const ids = rows.map(one => one.id)
      const events = byCase(await effectsOf(tx, ids))
      const [marks, dues] = [byCase(await marksOf(tx, ids)), byCase(await duesOf(tx, ids))]
      return rows.map(row => ({
        row,
        stood: stand((events.get(row.id) ?? []).map(wordless)),
        marks: marks.get(row.id) ?? [],
        dues: dues.get(row.id) ?? [],
      }))
    })
    for (const one of found) {
      const parts = differing(one, one.stood)
      if (parts.length > 0) faults.push(`Case ${one.row.reference}: its events give another ${parts.join(', ')}.`)
    }
    cases += found.length
    const last = found.at(-1)
    if (!last) break
    after = last.row.id
  }
  for (const { kind, key, month } of await db.asSystem('verify', tallyFaults))
    faults.push(`Figures of ${kind}, ${key}, ${month}: what is added up is not what its cases give.`)
  return { cases, faults }
}
