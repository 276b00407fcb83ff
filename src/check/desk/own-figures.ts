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
import { type FigureSaid, figuresSaid } from '../record/figures-said.ts'
import { measureWords } from '../record/measure-words.ts'

/** A paper is read again with each paragraph: of so many periods and days at most. */
const most = 12

/** What was published and this; what was published is not counted again. */
export async function withOwnFigures(tx: Tx, paper: Paper, known: Earlier['counted']): Promise<Earlier['counted']> {
  const said = figuresSaid(paper, measureWords).filter(
    one =>
      !known.figures.some(
        figure => figure.measure === one.measure && figure.kind === one.kind && sameTime(figure, one),
      ),
  )
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

type Timed = Pick<FigureSaid, 'time'>
const sameTime = (a: Timed, b: Timed): boolean => a.time?.from === b.time?.from && a.time?.until === b.time?.until

type Asked = {
  type: CaseType
  measures: readonly Measure[]
  time: FigureSaid['time']
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
  return { type, measures, time, period: { ...months, at }, now }
}

async function countOwn(
  tx: Tx,
  { type, measures, time, period, now }: Asked,
  agencies: readonly OwnAgency[],
): Promise<CountedFigure[]> {
  const all: CountedFigure[] = []
  const figure = (measure: Measure, n: number, whose: string, file: string, unsure: boolean): CountedFigure => {
    const when = measure.counts === 'stock' ? atWords(period) : periodWords(period)
    const still = period.last >= now.toString() && measure.counts !== 'stock' ? '; the period has not ended' : ''
    const quote = `${measure.name}, ${when}: ${n}, ${whose}, counted on ${longDate(now)}${still}`
    return { kind: type.key, measure: measure.key, time, n, published: null, unsure, said: { file, line: null, quote } }
  }
  for (const { id, name } of agencies) {
    const place = { type, agencyId: id, period }
    const whose = { agencyId: id, kind: type.key }
    const before = await readFigures(tx, whose, { measures }, yearBefore(period))
    for (const { measure, n } of await readFigures(tx, whose, { measures }, period)) {
      const begun = (before.find(one => one.measure === measure)?.n ?? 0) > 0
      const unsure = measure.counts === 'stock' || period.last >= now.toString() || !begun
      if (n !== null && n > 0) all.push(figure(measure, n, name, countedAddress(place, measure.key), unsure))
    }
  }
  const { compares } = type
  const compared = measures.filter(({ key }) => compares?.measures.includes(key))
  if (!compares || compared.length === 0) return all
  const cells = await countCounty(tx, type, compared, period)
  for (const measure of compared) {
    const areas = cells.filter(one => one.measure === measure.key)
    const names = new Set(areas.map(one => one.agency))
    const n = areas.reduce((sum, one) => sum + one.n, 0)
    if (names.size > 1)
      all.push(figure(measure, n, `${names.size} areas together`, `${compares.href}?at=${period.at}`, true))
  }
  return all
}

/** So much is there that the record reaches back over the whole period. */
const yearBefore = ({ first }: Period): Period => {
  const day = Temporal.PlainDate.from(first)
  const last = day.subtract({ days: 1 }).toString()
  return { first: day.subtract({ years: 1 }).toString(), last, at: last }
}
