/** The letters of a case, from its events: made, in whose place, served how and when, come back. */
import type { Day } from '../type/effect.ts'
import type { Stood } from '../type/stood.ts'
import type { Method } from './deemed.ts'

export type ServedOn = {
  readonly id: number
  readonly how: Method
  readonly on: Day
  readonly time: string
  readonly by: string
  readonly note: string
  /** The event that brought the file that shows it. */
  readonly file: number | null
}

export type CaseLetter = {
  /** The event that made it. */
  readonly id: number
  /** The key of its template. */
  readonly letter: string
  readonly party: number
  readonly day: Day
  readonly at: Temporal.Instant
  readonly author: string | null
  readonly replaces: number | null
  /** The letter that was made in its place. */
  readonly replacedBy: number | null
  readonly served: readonly ServedOn[]
  readonly returned: readonly { readonly id: number; readonly on: Day; readonly why: string }[]
  /** It was served, or a letter in whose place it was made: it counts among the letters of the service. */
  readonly counted: boolean
}

type Given = Readonly<Record<string, unknown>>
const numberIn = (given: Given, name: string) => (typeof given[name] === 'number' ? given[name] : null)
const textIn = (given: Given, name: string) => (typeof given[name] === 'string' ? given[name] : '')

/** In the order in which they were made. */
export function lettersOf({ named }: Pick<Stood, 'named'>): CaseLetter[] {
  const of = (key: string, id: number) => named(key).filter(({ given }) => numberIn(given, 'letter') === id)
  const made = named('letter-made')
  const letters: CaseLetter[] = []
  for (const { id, day, at, author, given } of made) {
    const replaces = numberIn(given, 'replaces')
    const served = of('letter-served', id).map(one => ({
      id: one.id,
      how: textIn(one.given, 'how') as Method,
      on: one.day,
      time: textIn(one.given, 'time'),
      by: textIn(one.given, 'by'),
      note: textIn(one.given, 'note'),
      file: numberIn(one.given, 'file'),
    }))
    letters.push({
      id,
      letter: textIn(given, 'letter'),
      party: numberIn(given, 'party') ?? 0,
      day,
      at,
      author,
      replaces,
      replacedBy: made.find(other => numberIn(other.given, 'replaces') === id)?.id ?? null,
      served,
      returned: of('letter-returned', id).map(one => ({ id: one.id, on: one.day, why: textIn(one.given, 'why') })),
      counted: served.length > 0 || letters.some(one => one.id === replaces && one.counted),
    })
  }
  return letters
}

export const letterOf = (stood: Pick<Stood, 'named'>, id: number): CaseLetter | undefined =>
  lettersOf(stood).find(one => one.id === id)

/** The latest of this key to this person that nothing has replaced, where it was made within a day. */
export const madeWithinADay = (
  stood: Pick<Stood, 'named'>,
  { letter, party, now }: { letter: string; party: number; now: Temporal.Instant },
): CaseLetter | undefined =>
  lettersOf(stood).findLast(
    one =>
      one.letter === letter &&
      one.party === party &&
      one.replacedBy === null &&
      Temporal.Instant.compare(now, one.at.add({ hours: 24 })) < 0,
  )
