/** The engine with the kinds of cases that it runs, and what the authority's profile leaves to the council. */
import type { Closure } from '../../lib/index.ts'
import type { CaseType } from './case-type.ts'
import { type Limit, limitOn } from './limit.ts'

export type Engine = {
  readonly types: readonly CaseType[]
  readonly limits: readonly Limit[]
  /** Days on which the offices are closed beside weekends and bank holidays. */
  readonly closures: readonly Closure[]
  readonly wards: readonly string[]
  /** 'Thornmere Borough Council', for letters. */
  readonly council: string
  /** What stands at the head of a letter below the council's name. */
  readonly office: { readonly address: string; readonly phone: string; readonly email: string }
}

export const typeOf = ({ types }: Pick<Engine, 'types'>, key: string): CaseType | undefined =>
  types.find(one => one.key === key)

/** 'tenancy' → 'Tenancy'; a key that came with another system's cases stays as it is. */
export const typeName = (engine: Pick<Engine, 'types'>, key: string): string => typeOf(engine, key)?.name ?? key

/** Throws where the profile lacks a limit that a clock names: found when the program starts. */
export function makeEngine(given: Engine, today: Temporal.PlainDate): Engine {
  for (const { clocks, publishes } of given.types) {
    if (publishes) limitOn(given.limits, publishes.limit, today.toString())
    for (const { limit } of clocks) if (limit !== undefined) limitOn(given.limits, limit, today.toString())
  }
  return given
}
