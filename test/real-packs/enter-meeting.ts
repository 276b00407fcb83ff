/** What a clerk does for a pack that is made again: members, the calendar, the agenda with its reports, the release. */
import type { Profile } from '../../src/authority/index.ts'
import type { Tx } from '../../src/db/index.ts'
import { fold } from '../../src/lib/index.ts'
import { agendaMeeting } from '../../src/meetings/business/agenda.store.ts'
import { beginAgenda } from '../../src/meetings/business/begin-agenda.ts'
import { candidates } from '../../src/meetings/business/candidates.ts'
import { waitingDrafts } from '../../src/meetings/business/candidates.store.ts'
import { addItem, endItem, itemWords } from '../../src/meetings/business/change-item.ts'
import { joinReport } from '../../src/meetings/business/join-report.ts'
import { type Business, businessOf } from '../../src/meetings/business/store.ts'
import { planMeeting } from '../../src/meetings/meeting/plan-meeting.ts'
import { plannedOn } from '../../src/meetings/meeting/plan.store.ts'
import { openPress } from '../../src/print/index.ts'
import { publishDue } from '../../src/meetings/pack/publish-due.ts'
import { releasePack } from '../../src/meetings/pack/release-pack.ts'
import {
  addMember,
  type Body,
  deskBody,
  membershipYears,
  nameByClerk,
  candidates as people,
} from '../../src/people/index.ts'
import type { World } from '../committee-world.ts'
import { html } from '../../src/web/index.ts'
import { done, type Row, type Truth } from './truth.ts'

/** The real papers contradict themselves; that they come out as they were is the test. */
const blind = { gate: () => Promise.resolve({ open: 0, shown: html`` }) }

export type Stage = { world: World; profile: Profile; body: Body }

/** Planned by the clerk where it is not in the calendar yet. Gives its address. */
export const enterMeeting = (
  { world, profile, body }: Stage,
  date: string,
  starts: string,
  venue: string,
): Promise<string> =>
  world.as('clerk', async tx => {
    const there = (await plannedOn(tx, date)).find(one => one.bodyId === body.id)
    if (there) return there.slug
    const planning = { profile, today: date, anyway: true }
    const plan = { bodyId: body.id, date, starts, venue, kind: 'ordinary' as const, convened: null }
    const made = done(await planMeeting(tx, body, plan, planning))
    if ('warned' in made) throw new Error(made.warned.join(' '))
    return made.slug
  })

/** The list of a municipal year; nothing where it is entered already. Somebody on record under that very name is taken. */
export const enterMembers = ({ world, body }: Stage, year: number, members: Truth['members']): Promise<void> =>
  world.as('clerk', async tx => {
    const desk = await deskBody(tx, body.slug)
    if (!desk || (await membershipYears(tx, body.id)).some(one => one.year === year)) return
    for (const { name, role, party } of members) {
      const known = (await people(tx, name, body.publisher)).find(one => fold(one.name) === fold(name))
      const id = await nameByClerk(tx, body, name, known?.id ?? null)
      const facts = { role, party, begins: null, ends: null, coopted: false, votes: true, whyEnded: null }
      const refused = await addMember(tx, { body: desk, year }, id, facts)
      if (refused) done(refused)
    }
  })

type Enter = { slug: string; rows: readonly Row[]; now: Temporal.Instant }

/**
 * The agenda, item by item: standing items and what was put off are taken from what Wardmote proposes, headings and reports are added.
 * `reportOf`: the report for a row, that its author gave in; null where the row has none.
 */
export const enterAgenda = (
  { world, profile }: Stage,
  { slug, rows, now }: Enter,
  reportOf: (row: Row) => number | null,
): Promise<void> =>
  world.as('clerk', async tx => {
    const { committee } = profile
    const meeting = await agendaMeeting(tx, slug)
    if (!meeting) throw new Error(`There is no meeting ${slug}.`)
    let group: string | null = null
    let parent: Business | undefined
    for (const row of rows) {
      const below = /\([A-Z]\)$/.test(row.number ?? '')
      if (!below && row.group !== null && row.group !== group)
        done(await addItem(tx, meeting.id, itemWords('heading', row.group), { late: false, now }))
      group = row.group
      const holds = rows.some(one => one.number?.startsWith(`${row.number}(`))
      const draft = (await waitingDrafts(tx, meeting)).find(one => one.id === reportOf(row))
      const proposed = (await candidates(tx, meeting, committee)).find(
        one => one.group !== 'Reports' && fold(one.title) === fold(row.title),
      )
      if (proposed) {
        await beginAgenda(tx, meeting, [proposed.key], { committee, now })
        const item = await lastOf(tx, meeting.id)
        if (draft) await joinReport(tx, item, draft, { revision: item.revision, now })
      } else {
        const parentId = below ? (parent?.id ?? null) : null
        const kind = holds ? 'heading' : 'report'
        done(
          await addItem(tx, meeting.id, itemWords(kind, row.title), { late: false, now, origin: { parentId }, draft }),
        )
      }
      if (!below) parent = await lastOf(tx, meeting.id)
    }
  })

const lastOf = async (tx: Tx, meetingId: number): Promise<Business> => {
  const last = (await businessOf(tx, meetingId)).toSorted((a, b) => a.id - b.id).at(-1)
  if (!last) throw new Error('There is nothing on the agenda.')
  return last
}

/** At a meeting an item is put off: the next agenda carries it on, with its report. */
export const putOff = ({ world }: Stage, slug: string, title: string, now: Temporal.Instant): Promise<void> =>
  world.as('clerk', async tx => {
    const meeting = await agendaMeeting(tx, slug)
    const item = (await businessOf(tx, meeting?.id ?? 0)).find(one => fold(one.title) === fold(title))
    if (!item) throw new Error(`“${title}” is not on the agenda.`)
    const refused = await endItem(
      tx,
      { id: item.id, revision: item.revision, now },
      'deferred',
      'The next meeting takes it.',
    )
    if (refused) done(refused)
  })

export async function publishPack({ world, profile }: Stage, slug: string, now: Temporal.Instant): Promise<void> {
  await world.as('clerk', async tx => {
    const meeting = await agendaMeeting(tx, slug)
    if (!meeting) throw new Error(`There is no meeting ${slug}.`)
    const { committee } = profile
    done(
      await releasePack(
        tx,
        meeting.id,
        { due: null, said: '' },
        { committee, now, date: meeting.date, openErrors: () => Promise.resolve(0) },
      ),
    )
  })
  const press = openPress()
  try {
    if ((await publishDue(world.db, { profile, now, press, proofreader: blind })) !== 1)
      throw new Error(`The pack of ${slug} was not published.`)
  } finally {
    press.close()
  }
}
