/** A case as it stood at the end of an earlier day: what was known then, and not what was written since. */
import { london } from '../../lib/index.ts'
import type { Context } from '../type/act.ts'
import { stoodOn } from '../type/stood.ts'

const part = (query: URLSearchParams, name: string): number => {
  const text = query.get(`on-${name}`) ?? ''
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
}

/** The day that the address asks for; null where it asks for none, or for one that is not past. */
export function dayAsked(query: URLSearchParams, today: Temporal.PlainDate): Temporal.PlainDate | null {
  try {
    const asked = Temporal.PlainDate.from(
      { day: part(query, 'day'), month: part(query, 'month'), year: part(query, 'year') },
      { overflow: 'reject' },
    )
    return Temporal.PlainDate.compare(asked, today) < 0 ? asked : null
  } catch {
    return null
  }
}

/** People are as they are known now: a wrong name is not kept. Those who were added later are left out. */
export function asAt(context: Context, day: Temporal.PlainDate): Context {
  const end = day.add({ days: 1 }).toZonedDateTime(london).toInstant()
  const { people, stood } = context
  return {
    ...context,
    today: day,
    limit: (key, on = day.toString()) => context.limit(key, on),
    limitIfAny: (key, on = day.toString()) => context.limitIfAny(key, on),
    stood: stoodOn(stood.events, end),
    people: people.filter(({ at }) => at === undefined || Temporal.Instant.compare(at, end) < 0),
  }
}
