/** The Board's meetings ahead, and the extraordinary one that is over, planned by the clerk. */
import { changeMeeting, noticeClock, plannedOn, planMeeting } from '../../meetings/index.ts'
import { workingDayUntil } from '../../lib/index.ts'
import { venues } from '../borough.ts'
import { must } from '../casework/load-staff.ts'
import { ahead, moment, over } from './days.ts'
import type { Stage } from './stage.ts'

export type Place = { readonly slug: string; readonly date: string }
export type Calendar = {
  readonly past: Place & { convened: Temporal.Instant; published: Temporal.Instant }
  readonly next: Place
  readonly later: readonly Place[]
}

const starts = '18:30'
const venue = venues.chamber.name

/** Planned on the first day from `day` on, in steps of a week, against which nothing stands; a meeting of the Board that is there already is taken. */
async function plan(stage: Stage, day: Temporal.PlainDate): Promise<Place> {
  const { profile, board } = stage
  const planning = { profile, today: stage.today.toString(), anyway: false }
  for (let week = 0; week < 20; week++) {
    const date = day.add({ weeks: week }).toString()
    const made = await stage.as('clerk', async tx => {
      const there = (await plannedOn(tx, date)).find(one => one.bodyId === board.id)
      if (there?.status === 'scheduled') {
        const { kind, convened, revision } = there
        const changed = await changeMeeting(tx, there, { starts, venue, kind, convened, revision }, planning)
        return changed === 'changed' ? there.slug : null
      }
      const done = await planMeeting(
        tx,
        board,
        { bodyId: board.id, date, starts, venue, kind: 'ordinary', convened: null },
        planning,
      )
      return 'slug' in done ? done.slug : null
    })
    if (made !== null) return { slug: made, date }
  }
  throw new Error(`The demonstration found no day for a meeting from ${day.toString()} on.`)
}

/** Planned as it was at the time: weeks before, with the whole notice. */
async function planPast(stage: Stage): Promise<Calendar['past']> {
  const { profile, board } = stage
  for (let week = 0; week < 20; week++) {
    const day = over(stage.today).subtract({ weeks: week })
    const date = day.toString()
    const { closures } = profile.committee
    const last = Temporal.PlainDate.from(noticeClock(day, profile.committee).at)
    const published = workingDayUntil(last.subtract({ days: 1 }), closures.value)
    const convened = workingDayUntil(published.subtract({ days: 7 }), closures.value)
    const planning = { profile, today: convened.toString(), anyway: false }
    const made = await stage.as('clerk', tx =>
      planMeeting(
        tx,
        board,
        { bodyId: board.id, date, starts, venue, kind: 'extraordinary', convened: null },
        planning,
      ),
    )
    if ('slug' in made)
      return { slug: made.slug, date, convened: moment(convened, '10:00'), published: moment(published, '11:30') }
    if ('rule' in made && week === 19) must(made)
  }
  throw new Error('The demonstration found no day for its extraordinary meeting.')
}

export async function makeCalendar(stage: Stage): Promise<Calendar> {
  const past = await planPast(stage)
  const [first, ...more] = ahead(stage.today)
  const next = await plan(stage, first)
  const later = []
  for (const day of more) later.push(await plan(stage, day))
  return { past, next, later }
}
