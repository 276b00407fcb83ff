/** Takes what somebody asks for from outside: a case at its first stage, who asked, the address by which they follow it, and word to the agency. */
import { digest } from '../../access/index.ts'
import type { Database, Tx } from '../../db/index.ts'
import { isRefusal } from '../../lib/index.ts'
import { writeLetter } from '../../notify/index.ts'
import { settled } from '../act/context.ts'
import { sayAnswers } from '../act/say-answers.ts'
import { addEvent } from '../case/add-event.ts'
import { openCase } from '../case/open-case.ts'
import type { Author } from '../party/store.ts'
import { caseworkersOf, type Service } from '../receiving/store.ts'
import type { Context, Refused } from '../type/act.ts'
import type { Engine } from '../type/engine.ts'
import { stand } from '../type/stood.ts'
import { askedFor } from './asked-for.ts'
import type { Given, Referred } from './sent.ts'
import { insertFollower } from './store.ts'

/** What rules and sentences may know where nobody's case is read. */
export const outside = (engine: Engine, today: Temporal.PlainDate): Context => ({
  ...settled(engine, today),
  stood: stand([]),
  people: [],
  resources: [],
  practitioners: [],
  agencies: [],
})

type Receiving = {
  readonly type: Referred
  readonly service: Service
  readonly given: Given
  /** The secret of the address. */
  readonly token: string
  readonly today: Temporal.PlainDate
}

/** In a transaction of the system that receives. `by`: whoever has signed in and asks for an agency or as a councillor; else nobody. */
async function receive(tx: Tx, engine: Engine, { type, service, given, token, today }: Receiving, by: Author) {
  const { agencyId } = service
  const facts = { kind: type.key, agencyId, workerId: null, people: given.people, given: given.answers }
  const made = await openCase(tx, engine, facts, today, by)
  if (isRefusal(made)) return made
  await insertFollower(tx, made.id, digest(token))
  const { asker } = given
  const says = [
    askedFor.says(asker, outside(engine, today)),
    ...sayAnswers(askedFor.asks, asker, outside(engine, today)),
  ]
  const { key: kind, field } = askedFor
  await addEvent(tx, { caseId: made.id, field, kind, says: says.join('\n'), data: asker }, by)
  for (const accountId of await caseworkersOf(tx, agencyId, today.toString()))
    await writeLetter(tx, {
      accountId,
      key: `referral:${made.id}:${accountId}`,
      subject: `${type.name}: ${made.reference} has arrived`,
      words: `Somebody has asked for this on the public page: ${type.name}, ${made.reference}.\n\nNobody works it yet. Read it here: {site}/cases/${made.slug}\n\n${service.agency}`,
    })
  return made
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'follower_token_hash_key'

/** What is sent twice is taken once: the second time nothing is done. */
export async function receiveReferral(
  db: Database,
  engine: Engine,
  receiving: Receiving,
  by: Author,
): Promise<Refused | null> {
  try {
    const made = await db.asSystem('receive-referral', tx => receive(tx, engine, receiving, by))
    return isRefusal(made) ? made : null
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}
