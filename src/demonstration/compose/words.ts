/** Dates, times and names as English committee papers print them. */
import { fullDate } from '../../lib/index.ts'
import { coopted, councillors, guests, memberships, officers } from '../people.ts'
import type { CouncillorKey, GuestKey, OfficerKey, Person } from '../people.ts'

/** 'Tuesday, 10 June 2025' */
export const paperDate = (date: string): string => fullDate(date).replace(' ', ', ')

/** '6.30 p.m.' */
export function paperTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}.${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

export const fullName = (person: Person): string => `${person.first} ${person.last}`

/** 'N. Rosewarne': how officers and guests stand in minutes. */
export const initialled = (person: Person): string => `${person.first.charAt(0)}. ${person.last}`

/** 'NR': how the Partnership's notes name who must act. */
export const initials = (person: Person): string => `${person.first.charAt(0)}${person.last.charAt(0).toUpperCase()}`

/** The surname alone, with an initial only where somebody else in the room has the same surname. */
export function shortName(key: CouncillorKey, among: CouncillorKey[]): string {
  const person = councillors[key]
  const clash = among.some(other => other !== key && councillors[other].last === person.last)
  return clash ? initialled(person) : person.last
}

export function anybody(key: OfficerKey | GuestKey | CouncillorKey): { person: Person; of: string } {
  if (key in officers) {
    const officer = officers[key as OfficerKey]
    return { person: officer, of: officer.post }
  }
  if (key in guests) {
    const guest = guests[key as GuestKey]
    return { person: guest, of: guest.of }
  }
  return { person: councillors[key as CouncillorKey], of: 'Executive Member' }
}

export type Seats = {
  chair: CouncillorKey | null
  vice: CouncillorKey | null
  all: CouncillorKey[]
  vacancies: number
  coopted: Person | null
}

const byName = (a: CouncillorKey, b: CouncillorKey): number =>
  `${councillors[a].last} ${councillors[a].first}`.localeCompare(`${councillors[b].last} ${councillors[b].first}`, 'en')

/** Who sits on a body on a day: chair, vice-chair, then the others by surname. The Council is everybody in office. */
export function seatsOn(body: 'board' | 'licensing' | 'council', date: string): Seats {
  if (body === 'council') {
    const gone: CouncillorKey[] = [
      ...(date < '2026-05-07' ? (['sallow'] as const) : (['mossgrave'] as const)),
      ...(date < '2025-10-20' ? (['ebbs'] as const) : (['quennell'] as const)),
    ]
    const all = (Object.keys(councillors) as CouncillorKey[]).filter(key => !gone.includes(key)).sort(byName)
    return { chair: null, vice: null, all, vacancies: 0, coopted: null }
  }
  const row = memberships[body].findLast(membership => membership.from <= date)
  if (!row) throw new Error(`The seeds say nothing of the members of ${body} on ${date}.`)
  const { chair, vice, others, vacancies = 0 } = row
  return {
    chair,
    vice,
    all: [chair, vice, ...others.toSorted(byName)],
    vacancies,
    coopted: body === 'board' ? coopted : null,
  }
}
