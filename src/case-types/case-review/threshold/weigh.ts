/** The threshold explained: each complaint weighed against the Act, those that fail with the rule and by how many days. */
import type { Day, Limit } from '../../../casework/index.ts'
import { count, longDate, type Refusal, refuse } from '../../../lib/index.ts'
import {
  incidentKnown,
  madeByApplication,
  mostComplaints,
  oneIncidentOnce,
  reportedToBody,
  withinAMonth,
  withinSixMonths,
} from './rules.ts'
import { daysAfter, lastDayOf } from './within.ts'

export type Complaint = {
  readonly key: string
  /** Null where nobody knows it. */
  readonly incident: Day | null
  readonly complained: Day
  /** False: written on a diary sheet only. */
  readonly reported: boolean
  /** The key of another complaint about the same incident. */
  readonly sameAs: string | null
}

/** Why a complaint does not count. `days`: by how many it is late; null where it is not a matter of days. `says` begins a sentence. */
export type Fault = Refusal & { readonly days: number | null }
export type Weighed<C extends Complaint = Complaint> = { readonly complaint: C; readonly faults: readonly Fault[] }

export type Spans = { readonly complain: Limit; readonly apply: Limit }

const late = (refusal: Refusal | null, last: Day, day: Day, what: string): Fault[] => {
  if (!refusal) return []
  const days = daysAfter(last, day)
  const says = `${what} ${count(days, 'day')} too late: the last day was ${longDate(last)}`
  return [{ ...refuse(refusal.rule, says), days }]
}
const plain = (refusal: Refusal | null): Fault[] => (refusal ? [{ ...refusal, days: null }] : [])

function datesOf({ incident, complained, reported }: Complaint, applied: Day, { complain, apply }: Spans): Fault[] {
  return [
    ...plain(reportedToBody.refuses({ reported })),
    ...(incident === null
      ? plain(incidentKnown.refuses({ incident }))
      : late(
          withinAMonth.refuses({ incident, complained }, complain),
          lastDayOf(incident, complain),
          complained,
          'Made',
        )),
    ...plain(madeByApplication.refuses({ complained, applied })),
    ...late(
      withinSixMonths.refuses({ complained, applied }, apply),
      lastDayOf(complained, apply),
      applied,
      'The review was asked for',
    ),
  ]
}

/** What each is about: the same for all of those that are linked, however the links run. */
function incidentsOf(all: readonly Complaint[]): ReadonlyMap<string, string> {
  const about = new Map(all.map(({ key }) => [key, key]))
  for (const { key, sameAs } of all) {
    const [mine, theirs] = [about.get(key), about.get(sameAs ?? key)]
    if (theirs === undefined) continue
    for (const [one, incident] of about) if (incident === mine) about.set(one, theirs)
  }
  return about
}

/** `applied`: the day of the application. In the order in which they were recorded. */
export function weigh<C extends Complaint>(all: readonly C[], applied: Day, spans: Spans): Weighed<C>[] {
  const incidents = incidentsOf(all)
  const countedFor = new Map<string, number>()
  return all.map((complaint, n) => {
    const faults = datesOf(complaint, applied, spans)
    if (faults.length > 0) return { complaint, faults }
    const incident = incidents.get(complaint.key) ?? ''
    const counted = countedFor.get(incident)
    const again = oneIncidentOnce.refuses({ counted })
    if (counted === undefined) countedFor.set(incident, n + 1)
    return {
      complaint,
      faults: plain(again && { ...again, says: `About the same incident as complaint ${counted}, which counts` }),
    }
  })
}

export const counted = (weighed: readonly Weighed[]): number => weighed.filter(one => one.faults.length === 0).length

/** How many must count: the profile's number, never more than the Act allows. */
export const needed = ({ value }: Pick<Limit, 'value'>): number => Math.min(value, mostComplaints)
