/** The declarations at a meeting with what each means; for the live meeting and for the minutes. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Effect, mayTakePart } from './effect.ts'
import { type Declaration, declarationsOf, declarationsOn, dispensations } from './store.ts'

export type Declared = Declaration & {
  /** 'Disclosable Pecuniary Interest'; 'party whip'. */
  readonly typeName: string
  readonly effect: Effect
}

const withEffects = async (tx: Tx, committee: Committee, all: Declaration[]): Promise<Declared[]> => {
  const granted = all.length === 0 ? [] : await dispensations(tx)
  const { value: types, source } = committee.interests
  return all.map(one => {
    const type = types.find(({ key }) => key === one.type)
    const typeName = one.kind === 'whip' ? 'party whip' : (type?.name ?? 'interest')
    return { ...one, typeName, effect: mayTakePart(one, type, granted, source) }
  })
}

/** In the order in which they were made; those taken back left out. For the clerk, the chair and the monitoring officer. */
export const declarationsAt = async (tx: Tx, committee: Committee, meetingId: number): Promise<Declared[]> =>
  withEffects(tx, committee, await declarationsOf(tx, meetingId))

export const declarationsInItem = async (tx: Tx, committee: Committee, businessId: number): Promise<Declared[]> =>
  withEffects(tx, committee, await declarationsOn(tx, businessId))

/** The people who may not vote in this item, by what they declared in it. */
export const barredFromVoting = async (tx: Tx, committee: Committee, businessId: number): Promise<number[]> => [
  ...new Set(
    (await declarationsInItem(tx, committee, businessId)).filter(one => !one.effect.vote).map(one => one.personId),
  ),
]
