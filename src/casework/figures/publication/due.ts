/** When the next publication of a service is due, and from whom. */
import { london, longDate, today as dayOf } from '../../../lib/index.ts'
import type { Tx } from '../../../db/index.ts'
import type { Due } from '../../../meetings/index.ts'
import { caseworkersOf, services, type Service } from '../../receiving/store.ts'
import type { Publishes } from '../../type/case-type.ts'
import type { Engine } from '../../type/engine.ts'
import { after, limitOn, limitWords } from '../../type/limit.ts'
import { type Publication, publications } from './store.ts'

type About = Pick<Engine, 'limits' | 'closures'>

/**
 * The last day on which it is in time, 'YYYY-MM-DD': so long after the last one, corrections aside; at first, after the agency
 * began to receive.
 */
export function nextDue(
  { limits, closures }: About,
  { limit }: Pick<Publishes, 'limit'>,
  { since }: Pick<Service, 'since'>,
  all: readonly Pick<Publication, 'at' | 'correctsId'>[],
): string {
  const days = all.filter(one => one.correctsId === null).map(one => dayOf(one.at).toString())
  const last = days.toSorted().at(-1) ?? since
  return after(last, limitOn(limits, limit, last), closures)
}

/** What is due from the caseworkers of the agencies that receive, for reminders and the work page. `only`: from one person. */
export async function publicationsDue(
  tx: Tx,
  engine: Engine,
  today: Temporal.PlainDate,
  only?: { readonly accountId: number; readonly agencies: readonly number[] },
): Promise<Due[]> {
  const all: Due[] = []
  const received = await services(tx)
  for (const { key, publishes } of engine.types) {
    const service = received.find(one => one.kind === key)
    if (!publishes || !service || (only && !only.agencies.includes(service.agencyId))) continue
    const by = nextDue(engine, publishes, service, await publications(tx, key))
    // A month ahead is soon enough.
    if (by > today.add({ months: 1 }).toString()) continue
    const accounts = only ? [only.accountId] : await caseworkersOf(tx, service.agencyId, today.toString())
    const limit = limitOn(engine.limits, publishes.limit, today.toString())
    all.push(
      ...accounts.map(accountId => ({
        key: `publication:${key}:${by}:${accountId}`,
        accountId,
        what: `Publish: ${publishes.title}`,
        href: `/services/${key}/publish`,
        at: Temporal.PlainDate.from(by).add({ days: 1 }).toZonedDateTime(london).subtract({ minutes: 1 }).toInstant(),
        says: `By ${longDate(by)}, every ${limitWords(limit)}: ${limit.source}${limit.verified ? '' : ' (not verified)'}`,
      })),
    )
  }
  return all
}
