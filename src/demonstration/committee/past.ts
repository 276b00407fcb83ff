/** The extraordinary meeting that is over: its papers are public, it was followed live, and its minutes wait for the chair. */
import {
  addItem,
  agendaCandidates,
  agendaMeeting,
  beginAgenda,
  businessOf,
  draftMinutes,
  exclusionResolution,
  type Happened,
  itemWords,
  meetingBySlug,
  noteHappening,
  gatherPack,
  publishDue,
  releasePack,
  reportDesk,
  sendMinutes,
} from '../../meetings/index.ts'
import { proofreader } from '../../check/index.ts'
import type { Tx } from '../../db/index.ts'
import { hasTypst, type Press } from '../../print/index.ts'
import { must } from '../casework/load-staff.ts'
import type { CouncillorKey } from '../people.ts'
import type { Calendar } from './calendar.ts'
import { moment } from './days.ts'
import { makeReport } from './reports.ts'
import type { Stage } from './stage.ts'
import { riverTender, riverWall } from './words.ts'

export const meetingNamed = async (tx: Tx, slug: string) => {
  const meeting = await meetingBySlug(tx, slug)
  if (!meeting) throw new Error(`The meeting ${slug} is not there.`)
  return meeting
}

export const agendaNamed = async (tx: Tx, slug: string) => {
  const meeting = await agendaMeeting(tx, slug)
  if (!meeting) throw new Error(`The meeting ${slug} has no agenda.`)
  return meeting
}

/** An item for a report that stands on no agenda yet; it is as exempt as the report. */
export async function addReport(
  stage: Stage,
  tx: Tx,
  meetingId: number,
  slug: string,
  now: Temporal.Instant,
): Promise<number> {
  const desk = await reportDesk(tx, slug, stage.profile.committee, { id: stage.account('clerk'), roles: ['clerk'] })
  if (!desk) throw new Error(`The report ${slug} is not there.`)
  return must(
    await addItem(tx, meetingId, itemWords('report', desk.draft.title), { late: false, now, draft: desk.draft }),
  )
}

export const busTitle = 'Diversion of the School Bus by Wharf Lane'

async function makeAgenda(stage: Stage, { past }: Calendar): Promise<void> {
  const { committee } = stage.profile
  const begun = past.convened.add({ hours: 2 })
  const due = Temporal.PlainDate.from(past.date).subtract({ days: 9 })
  const open = await makeReport(stage, riverWall, { for: past, begun, due })
  const shut = await makeReport(stage, riverTender, { for: past, begun, due })
  await stage.as('clerk', async tx => {
    const meeting = await agendaNamed(tx, past.slug)
    const at = { late: false, now: begun }
    const wanted = (await agendaCandidates(tx, meeting, committee)).filter(one => one.kind === 'declarations')
    await beginAgenda(
      tx,
      meeting,
      wanted.map(one => one.key),
      { committee, now: begun },
    )
    await addReport(stage, tx, meeting.id, open, begun)
    const speaks = { presenter: 'Bronwen Tallis', organisation: 'Road Safety and Traffic' }
    must(await addItem(tx, meeting.id, itemWords('verbal update', busTitle, speaks), at))
    must(await addItem(tx, meeting.id, itemWords('exclusion', 'Exclusion of the press and public'), at))
    await addReport(stage, tx, meeting.id, shut, begun)
  })
}

/** Where there is no typesetter for this platform the papers stay unpublished. */
async function publish(stage: Stage, { past }: Calendar, press: Press): Promise<void> {
  if (!hasTypst()) return
  const { profile, db } = stage
  await stage.as('clerk', async tx => {
    const meeting = await agendaNamed(tx, past.slug)
    const openErrors = async () => {
      const content = await gatherPack(tx, past.slug, profile)
      return content ? (await proofreader.gate(tx, content)).open : 0
    }
    const when = { committee: profile.committee, now: past.published, date: past.date, openErrors }
    must(await releasePack(tx, meeting.id, { due: null, said: '' }, when))
  })
  await publishDue(db, { profile, now: past.published, press, proofreader })
}

/** What happened, each with its time. */
function course(
  { person }: Stage,
  items: readonly { id: number; kind: string; number: string | null }[],
): [string, Happened[]][] {
  const [report, tender] = items.filter(one => one.kind === 'report')
  const idOf = (kind: string) => items.find(one => one.kind === kind)?.id ?? 0
  const [open, shut] = [report?.id ?? 0, tender?.id ?? 0]
  const here: CouncillorKey[] = ['prothero', 'adeyokunnu', 'akhan', 'ebbs', 'farrowby', 'zkhan', 'nkemelu', 'ohallion']
  const chair = person('tembe')
  const without = `${exclusionResolution(tender?.number ? [tender.number] : [], [3], 'Board')}.`
  return [
    [
      '18:30',
      [
        { kind: 'opened', data: { person: chair } },
        ...here.map((who): Happened => ({ kind: 'arrived', data: { person: person(who) } })),
        { kind: 'apologies', data: { person: person('brathwick') } },
        {
          kind: 'attending',
          data: { name: 'Nadia Rosewarne', as: 'officer', organisation: 'Head of Community Safety' },
        },
        {
          kind: 'attending',
          data: { name: 'Jude Winterbourn', as: 'officer', organisation: 'Democratic Services Officer' },
        },
        { kind: 'attending', data: { name: 'Wilfred Tarrant', as: 'guest', organisation: 'Ferry Street Traders' } },
      ],
    ],
    ['18:33', [{ kind: 'begun', data: { business: idOf('declarations') } }]],
    [
      '18:36',
      [
        { kind: 'begun', data: { business: open } },
        { kind: 'speaking', data: { business: open, name: 'Nadia Rosewarne', minutes: null, fromPublic: false } },
      ],
    ],
    ['18:52', [{ kind: 'arrived', data: { person: person('vanderspoel') } }]],
    [
      '18:58',
      [
        {
          kind: 'moved',
          data: {
            business: open,
            person: person('zkhan'),
            words: 'That the recommendations be agreed',
            amends: null,
            seconder: person('ebbs'),
          },
        },
      ],
    ],
    [
      '19:04',
      [
        {
          kind: 'voted',
          data: { business: open, motion: null, for: 9, against: 0, abstained: 1, names: null, casting: null },
        },
        { kind: 'resolved', data: { business: open, motion: null, words: [...riverWall.recommendations] } },
        {
          kind: 'action',
          data: {
            business: open,
            what: 'Report to the next meeting on when the Riverside Path can open',
            owner: 'Director of Neighbourhoods and Community Safety',
            due: null,
          },
        },
      ],
    ],
    [
      '19:06',
      [{ kind: 'deferred', data: { business: idOf('verbal update'), reason: 'The operator’s figures had not come' } }],
    ],
    [
      '19:08',
      [
        { kind: 'begun', data: { business: idOf('exclusion') } },
        { kind: 'excluded', data: { items: [shut], why: 'exempt', paragraphs: [3], words: without } },
      ],
    ],
    ['19:09', [{ kind: 'begun', data: { business: shut } }]],
    ['19:24', [{ kind: 'resolved', data: { business: shut, motion: null, words: [...riverTender.recommendations] } }]],
    ['19:25', [{ kind: 'readmitted', data: {} }]],
    ['19:26', [{ kind: 'closed', data: {} }]],
  ]
}

async function hold(stage: Stage, { past }: Calendar): Promise<void> {
  const { committee } = stage.profile
  await stage.as('clerk', async tx => {
    const meeting = await meetingNamed(tx, past.slug)
    for (const [time, happened] of course(stage, await businessOf(tx, meeting.id))) {
      const at = moment(past.date, time)
      const given = { happened, at, token: `demonstration-${time}`, now: at }
      const refused = await noteHappening(tx, committee, meeting, given)
      if (refused) must(refused)
    }
  })
}

/** Drafted from what was captured, and sent to the chair, four days later. */
async function minute(stage: Stage, { past }: Calendar): Promise<void> {
  const at = moment(Temporal.PlainDate.from(past.date).add({ days: 4 }), '09:40')
  await stage.as('clerk', async tx => {
    const meeting = await meetingNamed(tx, past.slug)
    must(await draftMinutes(tx, stage.profile.committee, meeting, at))
    const sent = await sendMinutes(tx, meeting, at)
    if (sent !== 'sent') throw new Error('The minutes were not sent to the chair.')
  })
}

export async function makePast(stage: Stage, calendar: Calendar, press: Press): Promise<void> {
  await makeAgenda(stage, calendar)
  await publish(stage, calendar, press)
  await hold(stage, calendar)
  await minute(stage, calendar)
}
