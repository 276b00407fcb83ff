/** The agenda of the meeting that is being prepared: begun, with reports in each state, and not published yet. */
import {
  addItem,
  addTopic,
  agendaCandidates,
  beginAgenda,
  businessOf,
  declare,
  itemsToDeclare,
  itemWords,
  type TopicFacts,
} from '../../meetings/index.ts'
import { must } from '../casework/load-staff.ts'
import type { Calendar } from './calendar.ts'
import { addReport, agendaNamed, meetingNamed } from './past.ts'
import { makeReport } from './reports.ts'
import type { Stage } from './stage.ts'
import { cameras, dispersal, lamps, wardens } from './words.ts'

const topic = (title: string, why: string, more: Partial<TopicFacts> = {}): TopicFacts => ({
  kind: 'topic',
  title,
  why,
  source: 'member',
  sourceNote: '',
  officer: '',
  invitee: '',
  organisation: '',
  meetingId: null,
  promisedId: null,
  ...more,
})

/** What the Board means to look at: one topic for the next meeting, two for later ones, one without a meeting, and somebody it has invited. */
export async function makeProgramme(stage: Stage, { past, next, later }: Calendar): Promise<void> {
  const { board, year, now } = stage
  await stage.as('clerk', async tx => {
    const idOf = async (place: { slug: string } | undefined) => (place ? (await meetingNamed(tx, place.slug)).id : null)
    const [first, second, third] = [await idOf(next), await idOf(later[0]), await idOf(later[1])]
    const topics = [
      topic(
        'Victims of Burglary: What Happens after the Call',
        'Residents told members that nobody came back to them.',
        {
          officer: 'Head of Community Safety',
          meetingId: second,
        },
      ),
      topic('Fires on Derelict Land', 'The Fire and Rescue Service counts more of them each year.', {
        source: 'resolution',
        officer: 'Head of Community Safety',
        organisation: 'Westmarch Fire and Rescue Service',
        meetingId: third,
      }),
      topic('The Partnership’s Plan: Half-way Review', 'The Board looks at the plan once a year.', {
        source: 'statutory',
        sourceNote: 'Police and Justice Act 2006, section 19',
        officer: 'Community Safety Partnership Manager',
        meetingId: second,
      }),
      topic('Shared Houses and Noise', 'Asked for by a member; no meeting yet.', {
        officer: 'Anti-Social Behaviour Team Manager',
      }),
      topic('Survivors’ View of the Domestic Abuse Service', 'Promised at the last meeting.', {
        kind: 'invitation',
        invitee: 'Ines Carrow',
        organisation: 'The Lantern Project',
        meetingId: first,
        promisedId: await idOf(past),
      }),
    ]
    for (const one of topics) must(await addTopic(tx, board.id, one, { year, now }))
  })
}

export async function makeAgenda(stage: Stage, { next }: Calendar): Promise<void> {
  const { now, today } = stage
  const { committee } = stage.profile
  const due = Temporal.PlainDate.from(next.date).subtract({ days: 14 })
  const begun = now.subtract({ hours: 60 })
  const slugs = []
  for (const report of [lamps, dispersal, wardens(today.with({ day: 1 }).subtract({ days: 1 })), cameras])
    slugs.push(
      await makeReport(stage, report, {
        for: next,
        begun,
        due: Temporal.PlainDate.compare(due, today) < 0 ? today : due,
      }),
    )
  const [lit, dispersed, walked, filmed] = slugs
  await stage.as('clerk', async tx => {
    const meeting = await agendaNamed(tx, next.slug)
    const begin = async (...groups: string[]) => {
      const waiting = (await agendaCandidates(tx, meeting, committee)).filter(
        one => one.ticked && groups.includes(one.group),
      )
      await beginAgenda(
        tx,
        meeting,
        waiting.map(one => one.key),
        { committee, now },
      )
    }
    const add = async (words: Parameters<typeof itemWords>) =>
      must(await addItem(tx, meeting.id, itemWords(...words), { late: false, now }))
    const report = (slug: string | undefined) => addReport(stage, tx, meeting.id, slug ?? '', now)
    await begin('Standing items', 'From earlier meetings')
    await add(['heading', 'Scrutiny of the Partnership'])
    await report(lit)
    await add([
      'presentation',
      'Neighbourhood Policing in the Borough',
      { presenter: 'Chief Inspector Sunniva Dalegarth', organisation: 'Westmarch Police' },
    ])
    await report(dispersed)
    await begin('Work programme and invitations')
    await add([
      'witness',
      'Evenings at the Bus Station: a Driver’s View',
      { presenter: 'Dorcas Pell', organisation: 'Westmarch Buses' },
    ])
    await report(walked)
    await begin('Feedback')
    await add(['exclusion', 'Exclusion of the press and public'])
    await report(filmed)
  })
}

/** The clerk writes down what a member told them before the papers were out: members declare themselves once they are. */
export async function makeDeclaration(stage: Stage, { next }: Calendar): Promise<void> {
  await stage.as('clerk', async tx => {
    const { id } = await meetingNamed(tx, next.slug)
    const cameras = (await businessOf(tx, id)).find(one => one.part === 'II')
    const about = (await itemsToDeclare(tx, id)).find(one => one.id === cameras?.id)
    must(
      await declare(
        tx,
        stage.profile.committee,
        id,
        {
          personId: stage.person('farrowby'),
          item: about,
          type: 'pecuniary',
          nature: 'His wife is employed by a firm that maintains average-speed cameras',
          sensitive: false,
          entry: undefined,
          registered: true,
          dispensationId: null,
          declaredAt: null,
        },
        stage.now,
      ),
    )
  })
}
