/** Whoever prepares the demonstration's meetings, each signed in as themselves, and where it happens. */
import { endSessions, openSession } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { type Database, Session, type Tx } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import { type Body, bodies, membershipYears, type Seat, seats } from '../../people/index.ts'
import { bodies as named } from '../borough.ts'
import { demonstrationEmail, from } from '../casework/load-staff.ts'
import { type CouncillorKey, councillors } from '../people.ts'

export type Stage = {
  readonly db: Database
  readonly profile: Profile
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  /** The Board, the municipal year of its newest list of members, and that list. */
  readonly board: Body
  readonly year: number
  readonly seats: readonly Seat[]
  /** As one of the staff, by key: one transaction. */
  readonly as: <T>(who: string, work: (tx: Tx) => Promise<T>) => Promise<T>
  readonly account: (who: string) => number
  /** A councillor of the seeds, as a person of the record. */
  readonly person: (who: CouncillorKey) => number
}

/** Which of the staff is which person of the record. */
export const holders = { chair: 'tembe', vice: 'prothero', councillor: 'farrowby' } as const satisfies Record<
  string,
  CouncillorKey
>

const nameOf = (who: CouncillorKey): string => `${councillors[who].first} ${councillors[who].last}`

/** Undefined where the papers have not been read: there is no Board then, or nobody on it. */
async function boardOf(db: Database): Promise<Pick<Stage, 'board' | 'year' | 'seats'> | undefined> {
  return db.asSystem('set-up', async tx => {
    const board = (await bodies(tx)).find(one => one.name === named.board.name)
    const year = board && (await membershipYears(tx, board.id))[0]?.year
    if (!board || year === undefined) return undefined
    return { board, year, seats: await seats(tx, board.id, year) }
  })
}

/** Runs `work` with everybody signed in, and signs them out again. Nothing is run where the record has no Board. */
export async function onStage(
  { db, profile, now, people }: Pick<Stage, 'db' | 'profile' | 'now'> & { people: ReadonlyMap<string, number> },
  work: (stage: Stage) => Promise<void>,
): Promise<void> {
  const place = await boardOf(db)
  if (!place) return
  const account = (who: string) => from(people, who)
  const sessions = new Map<string, Session>()
  const sessionOf = async (who: string): Promise<Session> => {
    const session = sessions.get(who) ?? new Session(await openSession(db, account(who)))
    sessions.set(who, session)
    return session
  }
  const known = new Map(place.seats.map(seat => [seat.name, seat.personId]))
  const stage: Stage = {
    db,
    profile,
    now,
    today: today(now),
    ...place,
    as: async (who, does) => db.asActor(await sessionOf(who), does),
    account,
    person: who => from(known, nameOf(who)),
  }
  try {
    await work(stage)
  } finally {
    for (const who of sessions.keys()) await endSessions(db, account(who))
  }
}

export const emailOf = (who: string): string => demonstrationEmail(who)
