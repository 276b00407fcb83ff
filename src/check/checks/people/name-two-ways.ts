/** A person's name spelled in two ways. */
import type { Check, Severity } from '../../check.ts'
import { forenames } from '../../mentions/forenames.ts'
import { type Named, namedIn } from '../../mentions/named.ts'
import { type Likeness, likeness, samePerson } from '../../mentions/names.ts'
import { nearKeys } from '../../mentions/near.ts'
import { peopleIn } from '../../mentions/people.ts'

export const nameTwoWays: Check = {
  id: 'name-two-ways',
  family: 'people',
  severity: 'warning',
  says: 'A person’s name that is spelled in two ways',
  *look(paper) {
    const all = namedIn(paper)
    for (const [a, b] of alike(all)) {
      const like = likeness(a.name, b.name)
      const severity = gravity(a, b, like, all)
      if (severity === null) continue
      const [odd, usual] =
        a.places.length < b.places.length || (a.places.length === b.places.length && later(a, b)) ? [a, b] : [b, a]
      const [at, other] = [odd.places[0], usual.places[0]]
      if (!at || !other) continue
      const told = `“${odd.name.printed}” here, and “${usual.name.printed}” elsewhere`
      yield {
        at,
        severity,
        says: like.kind === 'same' ? `${told}: with a hyphen or without` : `${told}: is this one person`,
        evidence: [other],
        same: `${odd.name.words.at(-1)} ${like.kind}`,
      }
    }
  },
}

const later = (a: Named, b: Named): boolean => (a.places[0]?.block.n ?? 0) >= (b.places[0]?.block.n ?? 0)

/** Pairs whose last words are the same or near: all others are different people. */
function* alike(all: ReadonlyMap<string, Named>): Generator<[Named, Named]> {
  const byKey = new Map<string, Named[]>()
  const seen = new Set<string>()
  for (const [key, one] of all)
    for (const near of nearKeys(one.name.words.at(-1) ?? '')) {
      const before = byKey.get(near) ?? []
      for (const two of before) {
        const pair = `${two.name.printed}|${key}`
        if (!seen.has(pair)) yield [two, one]
        seen.add(pair)
      }
      byKey.set(near, [...before, one])
    }
}

const atMeeting = ({ lists }: Named): boolean => lists.size > (lists.has('members') ? 1 : 0)

/** Each named once, in rolls that stand together: those for, those against and those who abstained. */
function inOneVote(a: Named, b: Named): boolean {
  const [one, two] = [a.places[0]?.block, b.places[0]?.block]
  if (!one || !two || a.places.length > 1 || b.places.length > 1 || Math.abs(one.n - two.n) > 8) return false
  return [one, two].every(({ text }) => peopleIn(text).length > 2)
}

/** Two on one list are two people; two surnames at one meeting too, unless they have more in common. */
function gravity(a: Named, b: Named, like: Likeness, all: ReadonlyMap<string, Named>): Severity | null {
  if (a.lists.intersection(b.lists).size > 0) return null
  if (like.kind === 'same') return like.joined ? 'note' : null
  if (like.kind === 'other') return null
  const [x, y] = like.odd
  if (like.by === 'word') return forenames.has(x) && forenames.has(y) && x !== a.name.words.at(-1) ? 'note' : 'warning'
  if ((atMeeting(a) && atMeeting(b)) || inOneVote(a, b)) return null
  if (like.by === 'nothing' ? !a.titled || !b.titled : !a.titled && !b.titled) return null
  if (isAnother(a, b, all) || isAnother(b, a, all)) return null
  if (x[0] !== y[0]) return like.by === 'initial' ? 'note' : 'warning'
  if (Math.min(x.length, y.length) < 5) return like.by === 'initial' || x.length !== y.length ? 'note' : null
  return 'warning'
}

/** A name in words that is right for somebody listed, or on one list when it is on the other too, is not a slip for the other. */
const isAnother = (one: Named, other: Named, all: ReadonlyMap<string, Named>): boolean =>
  [...all.values()].some(
    two =>
      two !== one &&
      two !== other &&
      (one.lists.size === 0
        ? two.lists.size > 0
        : (atMeeting(two) && atMeeting(other)) || (two.lists.has('members') && other.lists.has('members'))) &&
      samePerson(two.name, one.name),
  )
