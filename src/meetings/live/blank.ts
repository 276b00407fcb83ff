/** A sitting before anything has happened, and how one thing of it is changed. */
import type { Happening, Kind } from './happening.ts'
import type { Attender, Item, Member, Sitting, TakenItem } from './sitting.ts'

export type Step<Of> = (sitting: Sitting, data: Of, happening: Happening) => Sitting

export const blank = (log: readonly Happening[], members: readonly Member[], items: readonly Item[]): Sitting => {
  // Putting an item off at the meeting is written to the agenda too: then it is the log, not the agenda, that says so.
  const putOff: readonly Kind[] = ['deferred', 'withdrawn']
  const saidHere = new Set(
    log.map(one => (putOff.includes(one.kind) && 'business' in one.data ? one.data.business : null)),
  )
  return {
    phase: 'before',
    n: log.reduce((most, { n }) => Math.max(most, n), 0),
    openedAt: null,
    closedAt: null,
    chairs: [],
    members: members.map(one => attender(one)),
    others: [],
    items: items.map(({ state, stateReason, ...item }) => ({
      ...item,
      ...(saidHere.has(item.businessId) ? { state: 'planned', reason: '' } : { state, reason: stateReason }),
      begunAt: null,
      endedAt: null,
      motions: [],
      votes: [],
      resolutions: [],
      actions: [],
      absences: [],
      speeches: [],
      notes: [],
    })),
    current: null,
    speaker: null,
    unnumbered: [],
    exclusions: [],
    excluded: null,
    adjournments: [],
    guillotines: [],
    notes: [],
  }
}

export const attender = (member: Member, substituteFor: number | null = null): Attender => ({
  ...member,
  status: 'none',
  stays: [],
  inRoom: false,
  substituteFor,
})

export const changeMember = (s: Sitting, id: number, change: (one: Attender) => Partial<Attender>): Sitting => ({
  ...s,
  members: s.members.map(one => (one.personId === id ? { ...one, ...change(one) } : one)),
})

export const changeItem = (s: Sitting, id: number, change: (one: TakenItem) => Partial<TakenItem>): Sitting => ({
  ...s,
  items: s.items.map(one => (one.businessId === id ? { ...one, ...change(one) } : one)),
})

export const itemOf = (s: Sitting, id: number | null | undefined): TakenItem | undefined =>
  s.items.find(one => one.businessId === id)

export const memberOf = (s: Sitting, id: number | null | undefined): Attender | undefined =>
  s.members.find(one => one.personId === id)

/** What is said of the item now, the public may know. */
export const isOpen = (s: Sitting, businessId: number | undefined): boolean =>
  s.excluded === null && itemOf(s, businessId)?.part !== 'II'

const isTaken = (item: TakenItem) => item.begunAt !== null || item.endedAt !== null

/** Those taken, in the order in which they were; then the others. */
export const takenFirst = (s: Sitting, id: number): Sitting => {
  const item = itemOf(s, id)
  if (!item || isTaken(item)) return s
  const others = s.items.filter(one => one !== item)
  return { ...s, items: [...others.filter(isTaken), item, ...others.filter(one => !isTaken(one))] }
}

export const lastTaken = (s: Sitting): number | null => s.items.filter(isTaken).at(-1)?.businessId ?? null
