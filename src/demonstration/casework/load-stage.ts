/** What the demonstration's cases are played on: its people with their sessions, agencies and agreements, and the group's meetings. */
import { agreements, endSessions, openSession } from '../../access/index.ts'
import { aroundCase, type Engine } from '../../casework/index.ts'
import { type Database, Session, type Tx } from '../../db/index.ts'
import { agreements as seeds } from './agencies.ts'
import { type Cast, from } from './load-staff.ts'
import { staff } from './staff.ts'

export type Stage = {
  readonly db: Database
  readonly engine: Engine
  readonly cast: Cast
  /** The day on which the demonstration is made. */
  readonly made: Temporal.PlainDate
  /** For which agency somebody works cases. */
  readonly agencyOf: (who: string) => number
  readonly nameOf: (who: string) => string
  /** The number of an agreement, by its title. */
  readonly agreement: (title: string) => number
  /** The agreement by which cases of a purpose are shared. */
  readonly agreementFor: (purpose: string) => number
  readonly session: (who: string) => Promise<Session>
  readonly as: <T>(who: string, work: (tx: Tx) => Promise<T>) => Promise<T>
  /** What an agency's cases can name: read once. */
  readonly around: (tx: Tx, agencyId: number) => ReturnType<typeof aroundCase>
  /** Ends the sessions of all who acted. */
  readonly end: () => Promise<void>
}

export async function openStage(db: Database, engine: Engine, cast: Cast, made: Temporal.PlainDate): Promise<Stage> {
  const known = await db.asSystem('set-up', agreements)
  const titles = new Map(known.map(one => [one.title, one.id]))
  const person = new Map(staff.map(one => [one.key, one]))
  const sessions = new Map<string, Session>()
  const session = async (who: string): Promise<Session> => {
    const there = sessions.get(who) ?? new Session(await openSession(db, from(cast.people, who)))
    sessions.set(who, there)
    return there
  }
  const arounds = new Map<number, ReturnType<typeof aroundCase>>()
  const agreement = (title: string) => from(titles, title)
  return {
    db,
    engine,
    cast,
    made,
    agencyOf: who => from(cast.agencies, from(person, who).posts[0]?.agency ?? ''),
    nameOf: who => from(person, who).name,
    agreement,
    agreementFor: purpose => agreement(seeds.find(one => one.purpose === purpose)?.title ?? purpose),
    session,
    around: (tx, agencyId) => {
      const read = arounds.get(agencyId) ?? aroundCase(tx, engine, agencyId, made)
      arounds.set(agencyId, read)
      return read
    },
    as: async (who, work) => db.asActor(await session(who), work),
    end: async () => {
      for (const who of sessions.keys()) await endSessions(db, from(cast.people, who))
    },
  }
}
