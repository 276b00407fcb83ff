/** What our own cases count of the figures that a paper in preparation states: those that its reader sees on the page of figures, and no others. */
import { caseTypes } from '../../case-types/index.ts'
import {
  atWords,
  type CaseType,
  countCounty,
  countedAddress,
  type Measure,
  ownAgencies,
  type OwnAgency,
  type Period,
  periodWords,
  readFigures,
} from '../../casework/index.ts'
import type { Tx } from '../../db/index.ts'
import { longDate, today } from '../../lib/index.ts'
import type { Paper } from '../paper/paper.ts'
import type { CountedFigure, Earlier } from '../record/earlier.ts'
import { type FigureSaid, figuresSaid, isSameFigure } from '../record/figures-said.ts'
import { measureWords } from '../record/measure-words.ts'

/** A paper is read again with each paragraph: of so many periods and days at most. */
const most = 12

/** What was published and this; what was published is not counted again. */
export async function withOwnFigures(tx: Tx, paper: Paper, known: Earlier['counted']): Promise<Earlier['counted']> {
  const said = figuresSaid(paper, measureWords).filter(one => !known.figures.some(figure => isSameFigure(figure, one)))
  if (said.length === 0) return known
  const agencies = await ownAgencies(tx)
  const figures: CountedFigure[] = []
  const groups = Map.groupBy(said, ({ kind, time }) => `${kind} ${time?.from} ${time?.until}`)
  for (const [one, ...more] of agencies.length === 0 ? [] : [...groups.values()].slice(0, most)) {
    const type = caseTypes.find(({ key }) => key === one?.kind)
    const asked = one && type && askedFor(type, one.time, [one, ...more])
    if (asked) figures.push(...(await countOwn(tx, asked, agencies)))
  }
  return { words: measureWords, figures: [...known.figures, ...figures] }
}

type Asked = {
  type: CaseType
  measures: readonly Measure[]
  said: readonly FigureSaid[]
  period: Period
  now: Temporal.PlainDate
}

/** Null of what is to come. */
function askedFor(type: CaseType, time: FigureSaid['time'], said: readonly FigureSaid[]): Asked | null {
  const now = today()
  const measures = (type.measures ?? []).filter(({ key }) => said.some(one => one.measure === key))
  const { from, until } = time ?? { from: now.toString(), until: now.toString() }
  if (from > now.toString() || (from === until && until > now.toString())) return null
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(until)]
  const at = until < now.toString() ? until : now.toString()
  const months = { first: first.with({ day: 1 }).toString(), last: last.with({ day: last.daysInMonth }).toString() }
  return { type, measures, said, period: { ...months, at }, now }
}

/** A measure of one agency, or of all that are shown side by side. */
type Count = {
  measure: Measure
  whose: string
  n: number
  values: ReadonlyMap<string, number>
  unsure: boolean
  address: (part: string | null) => string
}

async function countOwn(tx: Tx, asked: Asked, agencies: readonly OwnAgency[]): Promise<CountedFigure[]> {
  const counts = [...(await countsOf(tx, asked, agencies)), ...(await countsTogether(tx, asked))].filter(
    ({ n }) => n > 0,
  )
  const wanted = new Map(asked.said.map(one => [`${one.measure} ${one.part}`, one]))
  return [...wanted.values()].flatMap(one =>
    counts.filter(({ measure }) => measure.key === one.measure).map(count => figureOf(asked, count, one)),
  )
}

function figureOf({ period, now }: Asked, count: Count, { kind, measure, part, time }: FigureSaid): CountedFigure {
  const { name, counts, by } = count.measure
  const n = part === null ? count.n : (count.values.get(part) ?? 0)
  const when = counts === 'stock' ? atWords(period) : periodWords(period)
  const still = period.last >= now.toString() && counts !== 'stock' ? '; the period has not ended' : ''
  const what = part === null ? name : `${name}, ${by?.[part] ?? part}`
  const quote = `${what}, ${when}: ${n}, ${count.whose}, counted on ${longDate(now)}${still}`
  const said = { file: count.address(part), line: null, quote }
  return { kind, measure, part, time, n, published: null, unsure: count.unsure, said }
}

async function countsOf(tx: Tx, asked: Asked, agencies: readonly OwnAgency[]): Promise<Count[]> {
  const { type, measures, period, now } = asked
  const all: Count[] = []
  for (const { id, name } of agencies) {
    const whose = { agencyId: id, kind: type.key }
    const before = await readFigures(tx, whose, { measures }, yearBefore(period))
    for (const { measure, n, values } of await readFigures(tx, whose, { measures }, period)) {
      const begun = (before.find(one => one.measure === measure)?.n ?? 0) > 0
      all.push({
        measure,
        whose: name,
        n: n ?? 0,
        values: new Map(values.map(one => [one.of, one.n ?? 0])),
        unsure: measure.counts === 'stock' || period.last >= now.toString() || !begun,
        address: part =>
          countedAddress({ type, agencyId: id, period }, measure.key, part === null ? {} : { value: part }),
      })
    }
  }
  return all
}

/** All areas that the page of them shows side by side. */
async function countsTogether(tx: Tx, { type, measures, period }: Asked): Promise<Count[]> {
  const { compares } = type
  const compared = measures.filter(({ key }) => compares?.measures.includes(key))
  if (!compares || compared.length === 0) return []
  const cells = await countCounty(tx, type, compared, period)
  return compared.flatMap((measure): Count[] => {
    const own = cells.filter(one => one.measure === measure.key)
    const areas = new Set(own.map(one => one.agencyId)).size
    if (areas < 2) return []
    const sum = (all: typeof own) => all.reduce((n, one) => n + one.n, 0)
    const values = new Map([...Map.groupBy(own, one => one.value)].map(([value, all]) => [value, sum(all)]))
    const address = () => `${compares.href}?at=${period.at}`
    return [{ measure, whose: `${areas} areas together`, n: sum(own), values, unsure: true, address }]
  })
}

/** So much is there that the record reaches back over the whole period. */
const yearBefore = ({ first }: Period): Period => {
  const day = Temporal.PlainDate.from(first)
  const last = day.subtract({ days: 1 }).toString()
  return { first: day.subtract({ years: 1 }).toString(), last, at: last }
}
