/** Makes the problem-solving group with the meetings that it held before, as a council does that moves in; and calls what is to come. */
import {
  callMeeting,
  type Group,
  groupBySlug,
  insertUsualMember,
  makeGroup,
  makePanel,
  panelById,
  recordMeeting,
  writeNote,
} from '../../casework/index.ts'
import type { Tx } from '../../db/index.ts'
import { london, longDate, now } from '../../lib/index.ts'
import { meetingDay, meetings as held } from './days.ts'
import type { Stage } from './load-stage.ts'
import { from, must } from './load-staff.ts'
import { attendedAt, chair, members, notes } from './year/group-meetings.ts'

export type Meetings = {
  readonly key: string
  /** The meetings that were held, by how many before the next one. */
  readonly past: ReadonlyMap<number, number>
  /** Those to come: 'next' of the group, and the 'conference'. */
  readonly coming: ReadonlyMap<string, number>
  readonly nextDay: Temporal.PlainDate
}

const key = 'problem-solving-group'
const name = 'Problem-solving group'

const at = (day: Temporal.PlainDate, time: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: london, plainTime: Temporal.PlainTime.from(time) }).toInstant()
const nameOn = (day: Temporal.PlainDate) => `${name}, ${longDate(day)}`

async function makeTheGroup(stage: Stage): Promise<Group> {
  const { engine, cast } = stage
  const agencyId = stage.agencyOf(chair)
  const agreementId = stage.agreement('Thornmere problem-solving group')
  const chairId = from(cast.people, chair)
  return stage.as(chair, async tx => {
    const made = must(await makeGroup(tx, engine, { key, name, agreementId, agencyId, every: 'month', chairId }))
    for (const who of members) {
      const member = { accountId: from(cast.people, who), agencyId: stage.agencyOf(who), capacity: 'member' as const }
      await insertUsualMember(tx, made.id, member)
    }
    const group = await groupBySlug(tx, made.slug)
    if (!group) throw new Error('The demonstration’s group is not there.')
    return group
  })
}

async function recordNotes(stage: Stage, tx: Tx, panelId: number, before: number, day: Temporal.PlainDate) {
  for (const { matter, words, action } of notes.filter(one => one.at === before)) {
    const panel = await panelById(tx, panelId)
    if (!panel) continue
    const todo = {
      action: action?.what ?? '',
      ownerId: action ? from(stage.cast.people, action.who) : null,
      due: action ? day.add({ days: action.days }).toString() : null,
    }
    const by = { accountId: from(stage.cast.people, chair), today: day.toString() }
    const fault = await writeNote(tx, panel, { matter, words, ...todo }, by)
    if (fault) must(fault)
  }
}

async function recordPast(stage: Stage, group: Group): Promise<Map<number, number>> {
  const past = new Map<number, number>()
  for (let before = held; before > 0; before--) {
    const day = meetingDay(stage.made, before, stage.engine.closures)
    await stage.as(chair, async tx => {
      const came = ([chair, ...members] as const).map(who => ({
        accountId: from(stage.cast.people, who),
        agencyId: stage.agencyOf(who),
        capacity: who === chair ? ('chair' as const) : ('member' as const),
        attended: attendedAt(before, who),
      }))
      const facts = { name: nameOn(day), due: at(day, '10:00'), ended: at(day, '11:50'), members: came }
      const { id } = must(await recordMeeting(tx, group, facts, now()))
      await recordNotes(stage, tx, id, before, day)
      past.set(before, id)
    })
  }
  return past
}

/** One that can be opened at once. To the quarter of an hour, as people make appointments. */
async function callConference(stage: Stage): Promise<number> {
  const sits = (who: string, capacity: 'chair' | 'member' | 'guest') => ({
    accountId: from(stage.cast.people, who),
    agencyId: stage.agencyOf(who),
    capacity,
  })
  const facts = {
    name: 'Offender management case conference',
    due: now().add({ hours: 1 }).round({ smallestUnit: 'minute', roundingIncrement: 15 }),
    agreementId: stage.agreement('Westmarch offender management'),
    agencyId: stage.agencyOf('police'),
    members: [sits('police', 'chair'), sits('probation', 'member'), sits('housing', 'member'), sits('guest', 'guest')],
  }
  return must(await stage.as('police', tx => makePanel(tx, facts))).id
}

export async function loadGroup(stage: Stage): Promise<Meetings> {
  const group = await makeTheGroup(stage)
  const past = await recordPast(stage, group)
  const nextDay = meetingDay(stage.made, 0, stage.engine.closures)
  const called = { name: nameOn(nextDay), due: at(nextDay, '10:00') }
  const next = must(await stage.as(chair, tx => callMeeting(tx, group, called))).id
  const coming = new Map([
    ['next', next],
    ['conference', await callConference(stage)],
  ])
  return { key, past, coming, nextDay }
}
