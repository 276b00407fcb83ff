/** Rules for the calendar of meetings. */
import { fold, rule } from '../../lib/index.ts'

const source = 'our own'

/** What the rules look at of a meeting; `starts` is 'HH:MM'. */
export type Placed = { bodyId: number; starts: string | null; venue: string | null }

const minutes = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** Whether two meetings of one day overlap, each taken to last `hours`; one without a time overlaps none. */
export const atOnce = (a: { starts: string | null }, b: { starts: string | null }, hours: number): boolean =>
  a.starts !== null && b.starts !== null && Math.abs(minutes(a.starts) - minutes(b.starts)) < hours * 60

/** 'Council Chamber' and 'Council Chamber, Town Hall' are one room. */
export function sameRoom(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `)
}

export const oneMeetingADay = rule<void, { bodyId: number; sameDay: Placed[] }>({
  id: 'one-meeting-a-day',
  source: 'our own: papers and minutes name a meeting by its body and its day',
  says: () => 'This body has a meeting on that day already',
  test: ({ bodyId, sameDay }) => sameDay.every(one => one.bodyId !== bodyId),
})

export const venueFree = rule<number, { plan: { starts: string; venue: string }; other: Placed }>({
  id: 'venue-free',
  source: 'the authority profile: how long a meeting takes its room',
  limit: 'committee.meetingHours',
  says: hours =>
    `Choose another time or place: there is less than ${hours} hours between this and another meeting there`,
  test: ({ plan, other }, hours) =>
    other.venue === null || !sameRoom(plan.venue, other.venue) || !atOnce(plan, other, hours),
})

export const annualIsCouncils = rule<void, { kind: string; bodyKind: string }>({
  id: 'annual-is-councils',
  source: 'Local Government Act 1972, Schedule 12 paragraph 1',
  says: () => 'Only the full council has an annual meeting in law: choose an ordinary meeting for another body',
  test: ({ kind, bodyKind }) => kind !== 'annual' || bodyKind === 'council',
})

export const oneAnnual = rule<void, { kind: string; others: string[]; date: string }>({
  id: 'one-annual',
  source: 'Local Government Act 1972, Schedule 12 paragraph 1',
  says: () => 'There is an annual meeting in that year already: it begins the municipal year',
  test: ({ kind, others, date }) => kind !== 'annual' || others.every(day => day.slice(0, 4) !== date.slice(0, 4)),
})

export const convenedBefore = rule<void, { convened: string | null; date: string }>({
  id: 'convened-before',
  source: 'Local Government Act 1972, section 100B(3)',
  says: () => 'A meeting is convened before it takes place: check the day',
  test: ({ convened, date }) => convened === null || convened < date,
})

/** `begun`: its sitting was opened. */
export const stillToCome = rule<void, { status: string; begun: boolean }>({
  id: 'still-to-come',
  source: 'our own: what was held is a fact',
  says: () => 'This meeting was held, or has begun: its day, time and place stay as they were',
  test: ({ status, begun }) => status !== 'held' && !begun,
})

/** A cancelled meeting may be put on another day at any time. */
export const dayAhead = rule<void, { status: string; date: string; today: string }>({
  id: 'day-ahead',
  source: 'our own: what is past is not planned',
  says: () =>
    'The day of this meeting is past, so it is neither moved nor changed. If it did not take place, cancel it; then it can go ahead on another day',
  test: ({ status, date, today }) => status === 'cancelled' || date >= today,
})

export const changeExplained = rule<void, { why: string }>({
  id: 'change-explained',
  source: 'our own: people who meant to come are told why',
  says: () => 'Say in a few words why, for the public',
  test: ({ why }) => why.length >= 3 && why.length <= 500,
})

export const anotherDay = rule<void, { from: string; to: string; status: string }>({
  id: 'another-day',
  source,
  says: () => 'Choose another day: to change the time or the place only, change its details',
  test: ({ from, to, status }) => from !== to || status === 'cancelled',
})
