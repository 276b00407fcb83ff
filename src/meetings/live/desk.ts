/** What the clerk's screen shows, read at once. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Declared, declarationsAt } from '../declarations/declarations-at.ts'
import type { Meeting } from '../meeting/store.ts'
import type { House } from './checks.ts'
import type { Happening } from './happening.ts'
import type { Sitting, TakenItem } from './sitting.ts'
import { houseAt, readSitting } from './sitting-at.ts'
import { sittingOf } from './sitting-of.ts'
import { type Question, questionsAt } from '../questions/store.ts'
import { councillorsOf, recommendationsFor } from './store.ts'

export type Desk = {
  readonly meeting: Meeting
  readonly sitting: Sitting
  readonly log: readonly Happening[]
  readonly house: House
  readonly declared: readonly Declared[]
  /** Who may be chosen as a substitute. */
  readonly councillors: readonly { readonly personId: number; readonly name: string }[]
  /** Of the report on the item under way. */
  readonly recommended: readonly string[]
  /** Accepted, in their running order, where the item under way is for them. */
  readonly questions: readonly Question[]
  /** The item under way, and the first that has not been taken. */
  readonly current: TakenItem | undefined
  readonly next: TakenItem | undefined
  readonly committee: Committee
  readonly now: Temporal.Instant
}

export async function deskOf(tx: Tx, committee: Committee, meeting: Meeting, now: Temporal.Instant): Promise<Desk> {
  const { log, members, items } = await readSitting(tx, meeting.id)
  const sitting = sittingOf(log, members, items)
  const current = sitting.items.find(one => one.businessId === sitting.current)
  return {
    meeting,
    sitting,
    log,
    house: await houseAt(tx, meeting, committee),
    declared: await declarationsAt(tx, committee, meeting.id),
    councillors: committee.substitutes.value.allowed ? await councillorsOf(tx, meeting.id) : [],
    recommended: current ? await recommendationsFor(tx, current.businessId) : [],
    questions:
      current?.kind === 'questions'
        ? (await questionsAt(tx, meeting.id)).filter(one => one.state === 'accepted' && one.outcome === null)
        : [],
    current,
    next: sitting.items.find(one => one.state === 'planned' && one.begunAt === null && one.kind !== 'heading'),
    committee,
    now,
  }
}

export const itemName = (item: Pick<TakenItem, 'number' | 'title'>): string =>
  item.number === null ? item.title : `Item ${item.number}: ${item.title}`
