/** The rules of enforcing an order: what is in force, published, known and held at that place; and of its signs. */
import type { Day } from '../../../casework/index.ts'
import { rule } from '../../../lib/index.ts'

const act = (section: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${section}`
const order = 'our own: the record says what happened, in the order in which it could'

export const inForce = rule<void, { inForce: boolean }>({
  id: 'spaces-in-force',
  source: act('67'),
  says: () => 'The order was not in force on that day, so nothing can be enforced under it',
  test: given => given.inForce,
})

export const notSuspended = rule<void, { suspended: boolean }>({
  id: 'spaces-not-suspended',
  source: act('66'),
  says: () => 'The High Court has suspended the order: nothing is enforced under it until the court decides',
  test: ({ suspended }) => !suspended,
})

export const publishedFirst = rule<void, { published: Day | null; on: Day }>({
  id: 'spaces-published-first',
  source: `${act('59(8)')}; Anti-social Behaviour, Crime and Policing Act 2014 (Publication of Public Spaces Protection Orders) Regulations 2014, regulation 2`,
  says: () =>
    'Nothing is enforced before the order, or what was varied of it, is published on the website and signs stand: record that first',
  test: ({ published, on }) => published !== null && published <= on,
})

export const inOrderThen = rule<void, { known: boolean }>({
  id: 'spaces-in-order-then',
  source: act('67'),
  says: () => 'The order did not say that on that day: choose what it said then',
  test: ({ known }) => known,
})

export const numberKnown = rule<void, { kind: string; most: number | null }>({
  id: 'spaces-number-known',
  source: `${act('67')}: nobody can keep to a limit that the order does not say`,
  says: () =>
    'The order does not say how many dogs one person may walk, so this cannot be enforced: vary the order to say it first',
  test: ({ kind, most }) => kind !== 'number' || most !== null,
})

/** `zone`: whether a zone of that day was chosen, and the prohibition holds in it. */
export const holdsThere = rule<void, { where: string; zone: boolean }>({
  id: 'spaces-holds-there',
  source: `${act('59(7)')}: the restricted area`,
  says: () => 'It holds only in the zones that are named for it: choose the zone, or something else that holds there',
  test: ({ where, zone }) => where === 'everywhere' || zone,
})

export const notExempt = rule<void, { exempt: boolean }>({
  id: 'spaces-not-exempt',
  source: `${act('59(6)')}: exemptions of the order; Equality Act 2010, section 20`,
  says: () => 'Whoever is exempt breaks nothing: do not record it as a breach',
  test: ({ exempt }) => !exempt,
})

export const excuseAsked = rule<void, { excuse: string }>({
  id: 'spaces-no-excuse',
  source: `${act('67(1)')}: without reasonable excuse`,
  says: () => 'A reasonable excuse is no offence: do not record it as a breach',
  test: ({ excuse }) => excuse !== 'reasonable',
})

export const directable = rule<void, { kind: string }>({
  id: 'spaces-directable',
  source: `${act('59(4)')}: an officer directs only what the order lets them direct`,
  says: () => 'The order does not let an officer direct that: choose what is done by direction',
  test: ({ kind }) => kind === 'lead-by-direction' || kind === 'other',
})

export const signNumberFree = rule<void, { taken: boolean }>({
  id: 'spaces-sign-number-free',
  source: 'our own: each sign has a number of its own',
  says: () => 'Another sign has that number: enter a different one',
  test: ({ taken }) => !taken,
})

export const signStood = rule<void, { on: Day; from: Day }>({
  id: 'spaces-sign-stood',
  source: order,
  says: () => 'Enter the day on which the sign was put up, or a later one',
  test: ({ on, from }) => on >= from,
})
