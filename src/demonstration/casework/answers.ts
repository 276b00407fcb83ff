/** Turns the answers of a seed into those that an act keeps, and stops where one is none that its form would take. Pure. */
import type { Ask, Context } from '../../casework/index.ts'
import { type Closure, workingDayFrom, workingDayUntil } from '../../lib/index.ts'
import { meetingDay } from './days.ts'
import type { Answers, When } from './seed.ts'

/** Numbers in the database by the keys of the seeds. */
export type Known = {
  readonly made: Temporal.PlainDate
  /** The day on which the case was opened. */
  readonly opened: Temporal.PlainDate
  readonly closures: readonly Closure[]
  readonly people: ReadonlyMap<string, number>
  readonly agencies: ReadonlyMap<string, number>
}

/** So many months after a day, and one day more than the law counts into them. */
type Months = { readonly after: number; readonly months: number }
type Day = number | When | Months
type Within = Pick<Context, 'people' | 'resources' | 'stood'>

function wrong(what: unknown): never {
  throw new Error(`The demonstration's seeds are wrong: ${JSON.stringify(what)}`)
}
const found = <T>(one: T | undefined, what: unknown): T => one ?? wrong(what)

/** To the day: what is counted has its days whatever they fall on. */
function dayIn(given: Day, { made, opened, closures }: Known): Temporal.PlainDate {
  if (typeof given === 'number') return opened.add({ days: given })
  if ('ago' in given) return made.subtract({ days: given.ago })
  if ('meeting' in given) return meetingDay(made, given.meeting, closures).add({ days: given.plus ?? 0 })
  const from = opened.add({ days: given.after })
  if (!('months' in given)) return from
  const day = from.add({ months: given.months })
  return day.day === from.day ? day : day.add({ days: 1 })
}

/** 'victim', 'victim 2' */
function partyIn(words: string, { people }: Within): number {
  const [role = '', nth = '1'] = words.split(' ')
  return found(people.filter(one => one.role === role)[Number(nth) - 1], words).id
}

function valueOf(name: string, { asked, schema }: Ask, given: unknown, within: Within, known: Known): unknown {
  if (given === null) return blank(name, { asked, schema, label: name })
  switch (asked.as) {
    case 'line':
    case 'words':
      return schema.safeParse(given).success ? given : wrong(given)
    case 'ward':
      return given
    case 'day': {
      const day = dayIn(given as Day, known)
      // Nobody is given until a Sunday; no court sits, and nobody walks, on one.
      const ahead =
        ['by', 'at', 'hearing', 'hearingOn'].includes(name) ||
        (name === 'planned' && Temporal.PlainDate.compare(day, known.made) > 0)
      if (ahead) return workingDayFrom(day, known.closures).toString()
      return String(name === 'planned' ? workingDayUntil(day, known.closures) : day)
    }
    case 'time':
      return given
    case 'whole':
    case 'money':
    case 'yes or no':
      return typeof given === (asked.as === 'yes or no' ? 'boolean' : 'number') ? given : wrong(given)
    case 'choose':
      return found(asked.choices.find(one => one.key === given)?.key, given)
    case 'several':
      return (given as string[]).map(key => found(asked.choices.find(one => one.key === key)?.key, key))
    case 'party':
      return partyIn(given as string, within)
    case 'record':
      return found(within.stood.named(asked.of)[given as number], given).id
    case 'resource':
      return found(
        within.resources.find(one => one.name === given),
        given,
      ).id
    case 'practitioner':
      return found(known.people.get(given as string), given)
    case 'agency':
      return found(known.agencies.get(given as string), given)
    case 'one of':
      // By its key, or by its place among what is offered.
      return typeof given === 'number' ? found(asked.from(within as Context)[given], given).key : given
    case 'any of': {
      // By their place among what is offered, which follows from the case alone.
      const offered = asked.from(within as Context)
      return (given as number[]).map(nth => found(offered[nth], nth).key)
    }
    case 'evidence':
      // By their place among the events of the case, 0 the first.
      return (given as number[]).map(nth => found(within.stood.events[nth], nth).id)
    case 'up to':
      return (given as Answers[]).map((one, n) => ({
        nth: n + 1,
        ...answersOf({ key: name, asks: asked.of }, one, within, known),
      }))
  }
}

const noDay = { day: '', month: '', year: '' }

/** Of a question that was left out: nothing, or no. */
function blank(name: string, { asked, schema }: Ask): unknown {
  if (['several', 'up to', 'any of', 'evidence'].includes(asked.as)) return []
  if (asked.as === 'yes or no') return false
  if (asked.as === 'choose') return found(asked.choices.find(one => one.key === 'no')?.key, `${name} is not answered`)
  const read = schema.safeParse(asked.as === 'day' ? noDay : '')
  return read.success
    ? ['line', 'words', 'ward', 'time'].includes(asked.as)
      ? ''
      : null
    : wrong(`${name} is not answered`)
}

export function answersOf(
  { key, asks }: { readonly key: string; readonly asks: Readonly<Record<string, Ask>> },
  given: Answers,
  within: Within,
  known: Known,
): Record<string, unknown> {
  const strange = Object.keys(given).find(name => !(name in asks))
  if (strange !== undefined) wrong(`${key} does not ask for ${strange}`)
  return Object.fromEntries(
    Object.entries(asks).map(([name, one]) => [
      name,
      name in given ? valueOf(name, one, given[name], within, known) : blank(name, one),
    ]),
  )
}
