/** Who was there, as the minutes name them, from what was captured. Pure. */
import type { Attender } from '../live/sitting.ts'
import type { AttendeeFacts } from './desk.store.ts'
import { calledBy, type DraftFrom } from './draft-from.ts'
import { clockOf, initialled, paperTime } from './house.ts'

type From = Pick<DraftFrom, 'sitting' | 'coopted' | 'committee'>

const capacities = {
  present: 'present',
  apologies: 'apologies',
  'on council business': 'absent on council business',
} as const

/** 'Chair', 'Vice-Chair in the Chair', 'in the Chair', 'Co-optee', 'substitute for Vale'. */
function roleOf(from: From, one: Attender): string | null {
  const [chair] = from.sitting.chairs
  const presides = chair?.personId === one.personId
  const own = /^vice/i.test(one.role ?? '') ? 'Vice-Chair' : /^chair/i.test(one.role ?? '') ? 'Chair' : null
  if (presides) return own === 'Chair' ? 'Chair' : own === null ? 'in the Chair' : `${own} in the Chair`
  if (own !== null) return own
  if (one.substituteFor !== null) return `substitute for ${calledBy(from)(one.substituteFor)}`
  return from.coopted.has(one.personId) ? 'Co-optee' : null
}

/** Who is noted in the first minutes was there when it began: the clerk notes one after the other. */
const begins = { minutes: 5 }

/** Those who came late or left early, for who looks up whether they were there. */
function times(from: From, one: Attender): string | null {
  const { openedAt, closedAt } = from.sitting
  const [first] = one.stays
  const last = one.stays.at(-1)
  const late =
    first && openedAt && Temporal.Instant.compare(first.from, openedAt.add(begins)) > 0 ? clockOf(first.from) : null
  const early = last?.to && closedAt && Temporal.Instant.compare(last.to, closedAt) < 0 ? clockOf(last.to) : null
  const says = [late && `from ${paperTime(late)}`, early && `until ${paperTime(early)}`].filter(Boolean).join(' ')
  return says || null
}

/** The chair of the meeting first, then as the membership list has them; officers and guests as they were noted. */
export function draftedAttendees(from: From): AttendeeFacts[] {
  const { members, others, chairs } = from.sitting
  const called = calledBy(from)
  const presides = (one: Attender) => Number(one.personId === chairs[0]?.personId)
  const seated = members
    .toSorted((a, b) => presides(b) - presides(a))
    .flatMap((one): AttendeeFacts[] =>
      one.status === 'none'
        ? []
        : [
            {
              personId: one.personId,
              capacity: capacities[one.status],
              printed: called(one.personId),
              role: one.status === 'present' ? roleOf(from, one) : null,
              note: one.status === 'present' ? times(from, one) : null,
              councillor: !from.coopted.has(one.personId),
            },
          ],
    )
  return [
    ...seated,
    ...others.map((one): AttendeeFacts => ({
      personId: null,
      capacity: one.as === 'officer' ? 'officer' : 'also present',
      printed: initialled(one.name),
      role: null,
      note:
        one.as === 'councillor'
          ? from.committee.house.visiting.value
          : one.as === 'guest'
            ? one.organisation || null
            : null,
      councillor: one.as === 'councillor',
    })),
  ]
}
