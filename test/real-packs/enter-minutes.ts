/** What a clerk does about the minutes of the meeting before: drafted, put right, released and published; and agreed at the next one. */
import { fold } from '../../src/lib/index.ts'
import { draftMinutes } from '../../src/meetings/minutes/draft-minutes.ts'
import { addItem } from '../../src/meetings/minutes/add-item.ts'
import { approveMinutes } from '../../src/meetings/minutes/approve-minutes.ts'
import { changeAttendance } from '../../src/meetings/minutes/change-attendance.ts'
import { changeItem } from '../../src/meetings/minutes/change-item.ts'
import { emptyItem } from '../../src/meetings/minutes/drafted.ts'
import { type AttendeeFacts, deskOf, type ItemChange, itemsOf } from '../../src/meetings/minutes/desk.store.ts'
import { moveItem } from '../../src/meetings/minutes/move-item.ts'
import { publishDueMinutes } from '../../src/meetings/minutes/publish-due-minutes.ts'
import { releaseMinutes } from '../../src/meetings/minutes/release-minutes.ts'
import { meetingBySlug } from '../../src/meetings/meeting/store.ts'
import type { Tx } from '../../src/db/index.ts'
import type { Profile } from '../../src/authority/index.ts'
import type { World } from '../committee-world.ts'
import { done, notesOf, type Truth } from './truth.ts'

type Of = Truth['minutes']

/** The chair comes first; of guests the paper says for whom they are there, or under which standing order. */
function attendees(minutes: Of): AttendeeFacts[] {
  const more = notesOf(minutes)
  const as = (names: string[] | null, capacity: AttendeeFacts['capacity']) =>
    (names ?? []).map((printed, n): AttendeeFacts => {
      const told = capacity === 'also present' ? (more.alsoPresentDetail?.[n] ?? '') : ''
      const note = /\((.+)\)| – (.+)| in accordance with (.+)/.exec(told)?.slice(1).find(Boolean) ?? null
      const role = capacity === 'present' && n === 0 ? (more.chairAs ?? 'Vice-Chair') : null
      // A partnership's paper says who of its members is a councillor; a board's are all of them.
      const member = more.presentDetail?.some(one => one.name === `Cllr ${printed}`) ?? capacity !== 'officer'
      const councillor = capacity === 'also present' ? told.startsWith('Councillor') : member
      return { personId: null, capacity, printed, role, note, councillor }
    })
  return [
    ...as(minutes.present, 'present'),
    ...as(minutes.apologies, 'apologies'),
    ...as(minutes.absentOnCouncilBusiness, 'absent on council business'),
    ...as(minutes.officers, 'officer'),
    ...as(minutes.alsoPresent, 'also present'),
  ]
}

const itemOf = (item: Of['items'][number], deferred: string): ItemChange => {
  const { businessId: _business, deeds: _deeds, votes: _votes, ...empty } = emptyItem
  const [first = 'That'] = item.resolved
  return {
    ...empty,
    numbered: true,
    title: item.title,
    words: item.deferred ? deferred : 'The Board considered this, and members asked what was being done.',
    stem: item.resolved.length > 1 || /^that\b/i.test(first) ? 'that' : 'none',
    resolutions: item.resolved,
    deferred: item.deferred,
    actions: item.actionOwner === null ? [] : [{ text: 'Report back.', owners: [item.actionOwner], due: null }],
  }
}

const meetingAt = async (tx: Tx, slug: string) => {
  const meeting = await meetingBySlug(tx, slug)
  if (!meeting) throw new Error(`There is no meeting ${slug}.`)
  return meeting
}

/** `slug`: of the meeting that they are of. What was drafted from its agenda is changed; what the paper does not have is taken out. */
export async function enterMinutes(
  world: World,
  { committee, name }: Profile,
  { slug, minutes, now }: { slug: string; minutes: Of; now: Temporal.Instant },
): Promise<void> {
  await world.as('clerk', async tx => {
    const meeting = await meetingAt(tx, slug)
    const { id } = meeting
    done(await draftMinutes(tx, committee, meeting, now))
    const drafted = await itemsOf(tx, id)
    const alike = (title: string) => fold(title).replace(/\W+$/, '')
    const kept: number[] = []
    for (const item of minutes.items) {
      const to = itemOf(item, committee.minuteStyle.value.deferred)
      const there = drafted.find(one => alike(one.title) === alike(item.title))
      if (there) {
        const changed = await changeItem(tx, id, there.id, there.revision, to)
        if (changed !== 'changed') throw new Error(`“${item.title}” was not changed.`)
        kept.push(there.id)
      } else {
        const made = done(await addItem(tx, id, kept.at(-1) ?? null, to))
        if (made === 'gone') throw new Error('There are no minutes to add to.')
        kept.push(made)
      }
    }
    for (const { id: item } of drafted) if (!kept.includes(item)) done(await moveItem(tx, id, item, 'out'))
    const silence = { ...itemOf({ ref: null, title: 'Remarks', resolved: [], actionOwner: null, deferred: false }, '') }
    done(await addItem(tx, id, kept.at(-1) ?? null, { ...silence, numbered: false, titled: false }))
    const desk = await deskOf(tx, id)
    const head = { place: desk?.place ?? '', ended: minutes.endedAt, attendees: attendees(minutes) }
    const changed = await changeAttendance(tx, id, desk?.revision ?? 0, head)
    if (changed !== 'changed') throw new Error(`The attendance was not changed: ${JSON.stringify(changed)}`)
    if (done(await releaseMinutes(tx, meeting, now, 0)) !== 'released')
      throw new Error('The minutes were not released.')
  })
  await publishDueMinutes(world.db, { publisher: name.value, committee }, now)
}

/** At the next meeting, `by`: from then on they are no longer put before a meeting. */
export async function agreeMinutes(
  world: World,
  { committee, name }: Profile,
  { slug, by, now }: { slug: string; by: string; now: Temporal.Instant },
): Promise<void> {
  await world.as('clerk', async tx => {
    const { id } = await meetingAt(tx, by)
    const agreed = done(await approveMinutes(tx, await meetingAt(tx, slug), { meetingId: id, ref: null }, now))
    if (agreed !== 'approved') throw new Error(`The minutes of ${slug} were not agreed.`)
  })
  await publishDueMinutes(world.db, { publisher: name.value, committee }, now)
}
