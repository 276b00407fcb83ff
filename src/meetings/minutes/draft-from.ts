/** What minutes are drafted from: what was captured at the meeting, its agenda, and how the council writes. */
import type { Committee } from '../../authority/index.ts'
import type { Declared } from '../declarations/declarations-at.ts'
import type { Sitting, TakenItem } from '../live/sitting.ts'
import type { PublicQuestion } from '../questions/store.ts'
import { shortName } from './house.ts'

export type DraftFrom = {
  readonly sitting: Sitting
  readonly committee: Pick<Committee, 'minuteStyle' | 'house' | 'interests'>
  /** 'Board' */
  readonly noun: string
  /** Of the reports, by item: who reports. */
  readonly officers: ReadonlyMap<number, string>
  /** Of late items, the special circumstances (section 100B(4)(b)). */
  readonly urgent: ReadonlyMap<number, string>
  /** Members who are no councillors. */
  readonly coopted: ReadonlySet<number>
  readonly declared: readonly Declared[]
  /** Questions of residents that were put or are answered in writing, in their order, as they may be published. */
  readonly asked: readonly PublicQuestion[]
  /** The minutes that were before this meeting: their day, and what was amended in them. */
  readonly previous: {
    date: string
    /** `words`: the old and the new ones; null where they are not for the public. */
    amendments: readonly { ref: string | null; words: readonly [string, string] | null; movedBy: string }[]
  } | null
}

/** 'Oakes', 'M. Vale': among all who sit at this meeting. */
export function calledBy(from: Pick<DraftFrom, 'sitting' | 'coopted'>): (personId: number) => string {
  const { members } = from.sitting
  const councillors = members.filter(one => !from.coopted.has(one.personId)).map(one => one.name)
  return personId => {
    const found = members.find(one => one.personId === personId)
    return found ? shortName(found.name, from.coopted.has(personId) ? [found.name] : councillors) : 'a member'
  }
}

/** 'Councillor Oakes' */
export const titledBy = (from: Pick<DraftFrom, 'sitting' | 'coopted'>): ((personId: number) => string) => {
  const called = calledBy(from)
  return personId => (from.coopted.has(personId) ? called(personId) : `Councillor ${called(personId)}`)
}

export const exemptLike = (item: Pick<TakenItem, 'part' | 'confidential'>): boolean =>
  item.part === 'II' || item.confidential
