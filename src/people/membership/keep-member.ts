/** A clerk puts somebody on a body's list of a municipal year, changes or ends the membership, or takes off a mistake. */
import type { Refusal } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import type { DeskBody } from '../body/desk.store.ts'
import { deleteSeat, insertSeat, orderSeats, type Seat, type SeatFacts, saveSeat, seats } from './desk.store.ts'
import { endingSaid, endsAfterBegins, notListedYet, oneChair, seatFree } from './rules.ts'

type Year = { body: DeskBody; year: number }

function faultIn({ body }: Year, personId: number | null, facts: SeatFacts, others: Seat[]): Refusal | null {
  return (
    endsAfterBegins.refuses(facts) ??
    endingSaid.refuses(facts) ??
    (facts.ends === null
      ? (oneChair.refuses({ role: facts.role, personId, others }) ??
        seatFree.refuses({ seats: body.seats, coopted: facts.coopted, personId, others }))
      : null)
  )
}

/** Why somebody cannot be put on the list; `personId` is null for somebody who is not on record yet. */
export async function memberFault(
  tx: Tx,
  at: Year,
  personId: number | null,
  facts: SeatFacts,
): Promise<Refusal | null> {
  const others = await seats(tx, at.body.id, at.year)
  const listed = others.some(one => one.personId === personId && one.ends === null)
  return notListedYet.refuses({ listed }) ?? faultIn(at, personId, facts, others)
}

/** `personId`: from nameByClerk. Somebody whose membership of this year has ended may come back. */
export async function addMember(tx: Tx, at: Year, personId: number, facts: SeatFacts): Promise<Refusal | null> {
  const fault = await memberFault(tx, at, personId, facts)
  if (fault) return fault
  await insertSeat(tx, { bodyId: at.body.id, year: at.year, personId }, facts)
  await orderSeats(tx, at.body.id, at.year)
  return null
}

export async function changeMember(
  tx: Tx,
  at: Year,
  seat: { personId: number; revision: number },
  facts: SeatFacts,
): Promise<Refusal | 'changed meanwhile' | 'changed'> {
  const fault = faultIn(at, seat.personId, facts, await seats(tx, at.body.id, at.year))
  if (fault) return fault
  if (!(await saveSeat(tx, { bodyId: at.body.id, year: at.year, ...seat }, facts))) return 'changed meanwhile'
  await orderSeats(tx, at.body.id, at.year)
  return 'changed'
}

/** For a name that was put there by mistake; somebody who did sit has an end instead. */
export async function removeMember(tx: Tx, at: Year, personId: number): Promise<void> {
  await deleteSeat(tx, at.body.id, at.year, personId)
  await orderSeats(tx, at.body.id, at.year)
}
