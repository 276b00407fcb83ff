/** What a review comes to, in order: decisions on the threshold, reviews and appeals; and whether whoever applied was told of each. */
import { type CaseLetter, type Context, type Day, deemedServed, lettersOf, type Stood } from '../../casework/index.ts'

type ServedOn = CaseLetter['served'][number]

/** Where a record stands in the order of its case: what is being written now has the id 0, and comes last. */
export const place = ({ id }: { readonly id: number }): number => (id === 0 ? Infinity : id)

/** Whether one was recorded after another. */
export const follows = (one: { readonly id: number }, other: { readonly id: number }): boolean =>
  place(one) > place(other)

const inOrder = (a: { readonly id: number }, b: { readonly id: number }): number => (follows(a, b) ? 1 : -1)

export type Finding = {
  /** The id of its event. */
  readonly id: number
  readonly day: Day
  readonly of: 'threshold' | 'review' | 'appeal'
  /** 'met', 'not-met'; 'upheld', 'dismissed', 'withdrawn'; '' of a review. */
  readonly result: string
}

/** The earliest first. */
export function findingsOf({ named }: Pick<Stood, 'named'>): Finding[] {
  const read = (key: string, of: Finding['of'], answer?: string): Finding[] =>
    named(key).map(({ id, day, given }) => ({ id, day, of, result: answer === undefined ? '' : String(given[answer]) }))
  return [
    ...read('threshold', 'threshold', 'decision'),
    ...read('reviewed', 'review'),
    ...read('appeal-decided', 'appeal', 'result'),
  ].toSorted(inOrder)
}

/** The letter that tells of each. */
const letterOf = { threshold: 'decision', review: 'outcome', appeal: 'appeal-outcome' } as const

/** How whoever applied was told of a finding, before there was another: by an act of the case, or a letter that did not come back. */
function tellingOf(
  stood: Pick<Stood, 'named'>,
  finding: Finding,
): { readonly day: Day; readonly letter?: ServedOn } | undefined {
  const next = findingsOf(stood).find(one => follows(one, finding))
  const between = (one: { readonly id: number }) => follows(one, finding) && (next === undefined || follows(next, one))
  const [letter] = lettersOf(stood)
    .filter(one => one.letter === letterOf[finding.of] && between(one) && one.returned.length === 0)
    .flatMap(one => one.served)
  return stood.named('told').find(between) ?? (letter && { day: letter.on, letter })
}

/** The day on which whoever applied was told of it; null where they were not yet. */
export const toldOn = (stood: Pick<Stood, 'named'>, finding: Finding): Day | null =>
  tellingOf(stood, finding)?.day ?? null

/** The day from which they know of it: on which a letter counts as served. */
export function knownFrom({ stood, limit }: Pick<Context, 'stood' | 'limit'>, finding: Finding): Day | null {
  const telling = tellingOf(stood, finding)
  if (!telling) return null
  const { day, letter } = telling
  return letter ? deemedServed({ how: letter.how, day, time: letter.time, notice: false }, limit) : day
}

export const untold = (stood: Pick<Stood, 'named'>): Finding[] =>
  findingsOf(stood).filter(one => toldOn(stood, one) === null)

/** The decision or review that can be appealed against now; undefined where none was made. */
export const appealable = (stood: Pick<Stood, 'named'>): Finding | undefined =>
  findingsOf(stood).findLast(one => one.of !== 'appeal')

export type Appeal = {
  readonly id: number
  readonly day: Day
  readonly against: Finding
  readonly decided: Finding | undefined
}

export const appealsOf = (stood: Pick<Stood, 'named'>): Appeal[] =>
  stood.named('appealed').flatMap(appeal => {
    const all = findingsOf(stood)
    const against = all.findLast(one => follows(appeal, one) && one.of !== 'appeal')
    if (!against) return []
    const { id, day } = appeal
    return [{ id, day, against, decided: all.find(one => follows(one, appeal) && one.of === 'appeal') }]
  })

/** Since when the threshold waits to be decided: from the application, an appeal that was upheld, or when it was opened again. */
export function decidingSince({
  stood,
}: Pick<Context, 'stood'>): { readonly id: number; readonly day: Day } | undefined {
  const upheld = appealsOf(stood).flatMap(({ against, decided }) =>
    against.of === 'threshold' && decided?.result === 'upheld' ? [decided] : [],
  )
  return [...stood.named('opened'), ...upheld, ...stood.named('reopened')].toSorted(inOrder).at(-1)
}

/** The decision on the threshold that stands; undefined while it waits for one. */
export const decisionOf = (context: Pick<Context, 'stood'>): Finding | undefined => {
  const since = decidingSince(context)
  return findingsOf(context.stood).findLast(one => one.of === 'threshold' && (!since || follows(one, since)))
}
