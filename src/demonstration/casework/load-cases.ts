/** Opens the demonstration's cases and calls its panels, each by the invented person whose work it is. */
import { agreements, endSessions, openSession } from '../../access/index.ts'
import { addEvent, makePanel, nameForCase, openCase, putCase } from '../../casework/index.ts'
import type { Engine } from '../../casework/index.ts'
import { type Database, Session } from '../../db/index.ts'
import { now, today } from '../../lib/index.ts'
import { cases, type CaseSeed, panels } from './cases.ts'
import { type Cast, from, must } from './load-staff.ts'

type Opened = { id: number; agency: string; purpose: string; worker: string }

/** Somebody of the owning agency: the worker of the case. */
async function open(db: Database, engine: Engine, cast: Cast, session: Session, seed: CaseSeed): Promise<Opened> {
  const agencyId = from(cast.agencies, seed.agency)
  const workerId = from(cast.people, seed.worker)
  const by = { accountId: workerId, agencyId }
  return db.asActor(session, async tx => {
    const { kind, purpose, people, events, opened } = seed
    const facts = { kind, agencyId, workerId, people, given: seed.given ?? { concern: '' }, opened }
    const made = must(await openCase(tx, engine, facts, today(), by))
    for (const { field, says } of events) await addEvent(tx, { caseId: made.id, field, kind: 'note', says }, by)
    const which = { id: made.id, agencyId, purpose, workerId }
    for (const who of seed.allowed ?? []) {
      const given = { accountId: from(cast.people, who), why: 'Works the case', me: workerId, withoutMe: false }
      const fault = await nameForCase(tx, which, { kind: 'allowed', ...given })
      if (fault) must(fault)
    }
    return { id: made.id, agency: seed.agency, purpose, worker: seed.worker }
  })
}

export async function loadCases(db: Database, engine: Engine, cast: Cast): Promise<void> {
  const sessions = new Map<string, Session>()
  const sessionOf = async (who: string): Promise<Session> => {
    const session = sessions.get(who) ?? new Session(await openSession(db, from(cast.people, who)))
    sessions.set(who, session)
    return session
  }
  const opened: Opened[] = []
  for (const seed of cases) opened.push(await open(db, engine, cast, await sessionOf(seed.worker), seed))
  const known = await db.asSystem('set-up', agreements)
  for (const { name, dueIn, agreement, convenor, chair, members, cases: places } of panels) {
    const made = await db.asActor(await sessionOf(chair), tx =>
      makePanel(tx, {
        name,
        // To the quarter of an hour, as people make appointments.
        due: now().add(dueIn).round({ smallestUnit: 'minute', roundingIncrement: 15 }),
        agreementId: known.find(one => one.title === agreement)?.id ?? 0,
        agencyId: from(cast.agencies, convenor),
        members: members.map(({ who, agency, capacity }) => ({
          accountId: from(cast.people, who),
          agencyId: from(cast.agencies, agency),
          capacity,
        })),
      }),
    )
    for (const place of places) {
      const one = opened[place]
      if (!one) continue
      const fault = await db.asActor(await sessionOf(one.worker), tx => putCase(tx, must(made).id, one.id))
      if (fault) must(fault)
    }
  }
  for (const who of sessions.keys()) await endSessions(db, from(cast.people, who))
}
