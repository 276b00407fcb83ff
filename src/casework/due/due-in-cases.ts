/** What is due in cases, for the work page and for reminders: the clock and the reference, never a word about anybody. */
import { london } from '../../lib/index.ts'
import type { Tx } from '../../db/index.ts'
import { type Due as Waiting } from '../../meetings/index.ts'
import { dueName } from '../case/due.view.ts'
import { type Engine, typeOf } from '../type/engine.ts'
import { type DueRow, dueOf, dueUntil } from './store.ts'

/** More than these stand on the list of cases. */
const most = 50

function waiting(engine: Engine, { id, accountId, key, due, at, slug, reference, kind }: DueRow): Waiting {
  const type = kind === null ? undefined : typeOf(engine, kind)
  const what = `${reference ?? 'A case of another agency'}: ${dueName(type, key)}`
  return {
    key: `case-due:${id}:${due}`,
    accountId,
    what,
    href: slug === null ? '/work' : `/cases/${slug}`,
    // By the end of the day, where no hour counts.
    at: Temporal.PlainDate.from(due)
      .toPlainDateTime(Temporal.PlainTime.from(at ?? '23:59'))
      .toZonedDateTime(london)
      .toInstant(),
    says: type ? type.name : 'The case is not yours to see now: ask the agency that set it',
  }
}

/** Of the person who reads. */
export const myCasesDue = async (tx: Tx, engine: Engine, accountId: number): Promise<Waiting[]> =>
  (await dueOf(tx, accountId, most)).map(one => waiting(engine, one))

/** From everybody, until so many days after today; as the system. */
export const casesDueSoon = async (tx: Tx, engine: Engine, today: Temporal.PlainDate): Promise<Waiting[]> =>
  (await dueUntil(tx, today.add({ days: 7 }).toString())).map(one => waiting(engine, one))
