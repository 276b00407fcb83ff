/** Counts what a service publishes of twelve months, and freezes it. */
import type { Tx } from '../../../db/index.ts'
import { refuse, type Refusal } from '../../../lib/index.ts'
import type { Service } from '../../receiving/store.ts'
import type { CaseType, Publishes } from '../../type/case-type.ts'
import type { Period } from '../period.ts'
import { readFigures } from '../read-figures.ts'
import type { Figure } from '../figure.ts'
import { correctionSaysWhy, countedAsShown, ofReceivingAgency, periodEnded } from './rules.ts'
import { insertPublication, publications } from './store.ts'

/** Twelve months from the first day of one. */
export function yearFrom(first: Temporal.PlainDate): Period {
  const last = first.add({ years: 1 }).subtract({ days: 1 }).toString()
  return { first: first.toString(), last, at: last }
}

export type Reading = {
  /** Those that are published, by their keys, in their order. */
  readonly figures: Readonly<Record<string, number>>
  /** What of them cannot be right. */
  readonly faults: readonly Refusal[]
}

const numbersOf = (all: readonly Figure[]): Record<string, number> =>
  Object.fromEntries(all.map(one => [one.measure.key, one.n ?? 0]))

/** The numbers of a period as they are now. A whole number of nothing is 0. */
export async function readYear(
  tx: Tx,
  type: CaseType,
  publishes: Publishes,
  agencyId: number,
  period: Period,
): Promise<Reading> {
  const whose = { agencyId, kind: type.key }
  const all = await readFigures(tx, whose, type, period)
  const numbers = numbersOf(all)
  const eve = Temporal.PlainDate.from(period.first).subtract({ days: 1 }).toString()
  const before = publishes.checks ? numbersOf(await readFigures(tx, whose, type, { ...period, at: eve })) : {}
  const wrong = all.filter(one => one.addsUp === false && publishes.measures.includes(one.measure.key))
  return {
    figures: Object.fromEntries(publishes.measures.map(key => [key, numbers[key] ?? 0])),
    faults: [
      ...wrong.map(one => refuse('published-parts-add-up', `The parts of “${one.measure.name}” do not add up to it`)),
      ...(publishes.checks?.(numbers, before) ?? []),
    ],
  }
}

export type Publishing = {
  readonly period: Period
  /** The figures as whoever publishes saw them, as JSON. */
  readonly shown: string
  /** What was wrong with those that are published already; '' at first. */
  readonly why: string
}

type By = { readonly mine: readonly { readonly id: number }[]; readonly today: Temporal.PlainDate }

/** In a transaction of somebody of the agency that receives. */
export async function publishFigures(
  tx: Tx,
  { type, publishes, service }: { type: CaseType; publishes: Publishes; service: Service },
  { period, shown, why }: Publishing,
  { mine, today }: By,
): Promise<Refusal | { id: number }> {
  const { agencyId } = service
  const fault =
    ofReceivingAgency.refuses({ agencyId, mine }) ?? periodEnded.refuses({ last: period.last, today: today.toString() })
  if (fault) return fault
  const { figures, faults } = await readYear(tx, type, publishes, agencyId, period)
  const before = (await publications(tx, type.key)).find(one => one.first === period.first)
  const refused =
    countedAsShown.refuses({ shown, counted: JSON.stringify(figures) }) ??
    faults[0] ??
    correctionSaysWhy.refuses({ corrects: before !== undefined, why })
  if (refused) return refused
  const definitions = publishes.measures.flatMap(key => {
    const found = type.measures?.find(one => one.key === key)
    return found ? [{ key, name: found.name, says: found.says, source: found.source ?? publishes.source }] : []
  })
  const { first, last } = period
  const correctsId = before?.id ?? null
  return insertPublication(tx, {
    kind: type.key,
    agencyId,
    first,
    last,
    figures,
    definitions,
    correctsId,
    why: before ? why.trim() : '',
  })
}
