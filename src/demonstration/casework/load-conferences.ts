/** Makes the case conference of each area, with the meetings that it held before, and calls the next one. */
import {
  callMeeting,
  type Group,
  groupBySlug,
  insertUsualMember,
  makeGroup,
  recordMeeting,
} from '../../casework/index.ts'
import { london, longDate, now } from '../../lib/index.ts'
import { meetingDay } from './days.ts'
import type { Meetings } from './load-group.ts'
import type { Stage } from './load-stage.ts'
import { from, must } from './load-staff.ts'
import { type Area, areas } from './year/areas.ts'

const key = 'macc'
/** As many months as its earliest members go back. */
const held = 16
const members = ['probation', 'housing'] as const

const at = (day: Temporal.PlainDate, time: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: london, plainTime: Temporal.PlainTime.from(time) }).toInstant()

const sits = (stage: Stage, who: string, capacity: 'chair' | 'member') => ({
  accountId: from(stage.cast.people, who),
  agencyId: stage.agencyOf(who),
  capacity,
})

async function makeTheGroup(stage: Stage, { key: agency, officer }: Area, name: string): Promise<Group> {
  const agreementId = stage.agreement('Westmarch offender management')
  const facts = {
    key,
    name,
    agreementId,
    agencyId: from(stage.cast.agencies, agency),
    every: 'month' as const,
    chairId: from(stage.cast.people, officer),
  }
  return stage.as(officer, async tx => {
    const made = must(await makeGroup(tx, stage.engine, facts))
    for (const who of members) await insertUsualMember(tx, made.id, sits(stage, who, 'member'))
    const group = await groupBySlug(tx, made.slug)
    if (!group) throw new Error('The demonstration’s conference is not there.')
    return group
  })
}

async function ofArea(stage: Stage, area: Area): Promise<Meetings> {
  const { made, engine } = stage
  const name = 'Case conference'
  const group = await makeTheGroup(stage, area, name)
  const dayOf = (before: number) => meetingDay(made, before, engine.closures)
  const past = await stage.as(area.officer, async tx => {
    const all = new Map<number, number>()
    for (let before = held; before > 0; before--) {
      const day = dayOf(before)
      const came = [sits(stage, area.officer, 'chair'), ...members.map(who => sits(stage, who, 'member'))]
      const due = at(day, area.sits)
      const facts = {
        name: `${name}, ${longDate(day)}`,
        due,
        ended: due.add({ minutes: 50 }),
        // The landlord comes every other month.
        members: came.map((one, n) => ({
          ...one,
          attended: n === 2 && before % 2 === 0 ? ('apologies' as const) : ('present' as const),
        })),
      }
      all.set(before, must(await recordMeeting(tx, group, facts, now())).id)
    }
    return all
  })
  const nextDay = dayOf(0)
  const called = { name: `${name}, ${longDate(nextDay)}`, due: at(nextDay, area.sits) }
  const next = must(await stage.as(area.officer, tx => callMeeting(tx, group, called))).id
  return { key, past, coming: new Map([['next', next]]), nextDay }
}

/** By the key of each area’s agency. */
export async function loadConferences(stage: Stage): Promise<ReadonlyMap<string, Meetings>> {
  const all = new Map<string, Meetings>()
  for (const area of areas) all.set(area.key, await ofArea(stage, area))
  return all
}
