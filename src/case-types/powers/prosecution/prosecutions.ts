/** The prosecutions of a case, from its events: files, what is before the court, hearings, outcomes. */
import type { Context, Day, Recorded } from '../../../casework/index.ts'

export type Charged = {
  readonly nth: number
  readonly who: number
  readonly kind: string
  readonly offence: string
  readonly day: Day
}

export type Listed = { readonly id: number; readonly what: string; readonly day: Day; readonly time: string }

export type Charge = Charged & {
  /** '12-1': the file and the place in it. */
  readonly key: string
  readonly ended: { readonly day: Day; readonly outcome: string } | null
}

export type Prosecution = {
  /** The event by which the file was sent. */
  readonly id: number
  readonly day: Day
  readonly charges: readonly Charge[]
  readonly laid: Day | null
  /** The day on which it was decided not to lay it. */
  readonly dropped: Day | null
  /** The hearing that comes next. */
  readonly next: Listed | null
  /** The day of the last outcome, once every charge has one. */
  readonly disposed: Day | null
}

export const keys = {
  file: 'prosecution-file',
  dropped: 'prosecution-dropped',
  laid: 'prosecution-laid',
  listed: 'prosecution-listed',
  heard: 'prosecution-heard',
  outcome: 'prosecution-outcome',
} as const

const named = <Given>({ stood }: Pick<Context, 'stood'>, key: string) => stood.named(key) as Recorded<Given>[]

/** Every one of a case, in the order in which the files were sent. */
export function prosecutions(context: Pick<Context, 'stood'>): Prosecution[] {
  const outcomes = named<{ charges: readonly string[]; outcome: string }>(context, keys.outcome)
  const heard = new Set(named<{ listed: number }>(context, keys.heard).map(one => one.given.listed))
  const ofFile = <Given>(key: string, id: number) =>
    named<Given & { file: number }>(context, key).filter(one => one.given.file === id)
  return named<{ charges: readonly Charged[] }>(context, keys.file).map(({ id, day, given }) => {
    const charges = given.charges.map(one => {
      const key = `${id}-${one.nth}`
      const found = outcomes.findLast(other => other.given.charges.includes(key))
      return { ...one, key, ended: found ? { day: found.day, outcome: found.given.outcome } : null }
    })
    const laid = ofFile(keys.laid, id)[0]?.day ?? null
    const ends = charges.flatMap(one => (one.ended ? [one.ended.day] : []))
    const listed = ofFile<{ what: string; at: Day; time: string }>(keys.listed, id).at(-1)
    const disposed = ends.length === charges.length ? (ends.toSorted().at(-1) ?? null) : null
    return {
      id,
      day,
      charges,
      laid,
      dropped: ofFile(keys.dropped, id)[0]?.day ?? null,
      next:
        listed && disposed === null && !heard.has(listed.id)
          ? { id: listed.id, what: listed.given.what, day: listed.given.at, time: listed.given.time }
          : null,
      disposed,
    }
  })
}

export const prosecutionOf = (context: Pick<Context, 'stood'>, file: number): Prosecution | undefined =>
  prosecutions(context).find(one => one.id === file)

export const waits = ({ laid, dropped }: Prosecution): boolean => laid === null && dropped === null
export const isPending = ({ laid, disposed }: Prosecution): boolean => laid !== null && disposed === null

/** Charges before the court that have no outcome yet. */
export const openCharges = (context: Pick<Context, 'stood'>): Charge[] =>
  prosecutions(context)
    .filter(isPending)
    .flatMap(one => one.charges.filter(charge => charge.ended === null))
