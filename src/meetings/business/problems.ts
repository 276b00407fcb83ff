/** What is missing from an agenda, in sentences for the clerk who wants to publish it. */
import type { Committee } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { noticeClock, noticeGiven } from '../clocks/notice.ts'
import { type AgendaMeeting, agendaMeetingById, type PublishedAgenda, publishedAgendas } from './agenda.store.ts'
import { firstPublished, isLate } from './lateness.ts'
import { type Draft, draftsOf } from './papers.store.ts'
import { exemptByParagraph, exemptInPublicInterest, urgentWithOpinion } from './rules.ts'
import { type Business, businessOf } from './store.ts'

export type Problem = {
  /** 'stops': it must not be published like this. 'warns': it may, and the clerk should know. */
  readonly level: 'stops' | 'warns'
  readonly what:
    | 'no items'
    | 'no report'
    | 'no paragraph'
    | 'no reason'
    | 'no exclusion'
    | 'exclusion'
    | 'exempt report'
    | 'late'
    | 'notice'
    | 'no speaker'
  /** Null where it is about the whole agenda. */
  readonly itemId: number | null
  readonly says: string
  /** Where it is put right. */
  readonly href: string
}

type Given = {
  meeting: AgendaMeeting
  items: readonly Business[]
  drafts: readonly Draft[]
  published: readonly PublishedAgenda[]
}
/** Without it nothing is said of lateness. */
type When = { readonly committee: Committee; readonly now: Temporal.Instant }

const nameOf = (item: Business): string =>
  item.number === null ? `“${item.title}”` : `Item ${item.number}, ${item.title}`

export function problemsOf({ meeting, items, drafts, published }: Given, when?: When): Problem[] {
  const agenda = `/committee/meetings/${meeting.slug}/agenda`
  const planned = items.filter(item => item.state === 'planned')
  const problem = (
    item: Business | null,
    level: Problem['level'],
    what: Problem['what'],
    says: string,
    below = '',
  ): Problem => ({
    level,
    what,
    itemId: item?.id ?? null,
    says,
    href: item ? `${agenda}/items/${item.id}${below}` : `${agenda}${below}`,
  })
  const found: Problem[] = []
  if (items.every(item => item.kind === 'heading'))
    found.push(problem(null, 'stops', 'no items', 'There is no item on the agenda yet', '/begin'))

  const hidden = planned.filter(item => item.part === 'II')
  for (const item of hidden) {
    const paragraph = exemptByParagraph.refuses(item)
    if (paragraph) found.push(problem(item, 'stops', 'no paragraph', `${nameOf(item)}: ${paragraph.says}`, '/openness'))
    const reason = exemptInPublicInterest.refuses(item)
    if (reason) found.push(problem(item, 'stops', 'no reason', `${nameOf(item)}: ${reason.says}`, '/openness'))
  }
  const exclusion = planned.find(item => item.kind === 'exclusion')
  const exempt = hidden.some(item => item.exempt.length > 0)
  if (exempt && !exclusion)
    found.push(
      problem(
        null,
        'stops',
        'no exclusion',
        'The agenda has exempt items, and no item by which the meeting excludes the public before them (section 100A(4))',
        '#exclusion',
      ),
    )
  if (exclusion && !exempt)
    found.push(
      problem(
        exclusion,
        'warns',
        'exclusion',
        `${nameOf(exclusion)}: no exempt item is left for which the public would leave`,
        '/end',
      ),
    )

  for (const item of planned) {
    const draft = drafts.find(one => one.businessId === item.id)
    if (item.kind === 'report' && draft?.state !== 'accepted')
      found.push(
        problem(
          item,
          'warns',
          'no report',
          `${nameOf(item)}: ${reportWords(draft)}. It would be listed as “to follow”`,
        ),
      )
    if (draft?.part === 'II' && item.part === 'I')
      found.push(
        problem(
          item,
          'stops',
          'exempt report',
          `${nameOf(item)}: the report is exempt and the item is public. Make the item exempt too`,
          '/openness',
        ),
      )
    if (item.kind === 'presentation' && !item.presenter && !item.organisation)
      found.push(problem(item, 'warns', 'no speaker', `${nameOf(item)}: nobody is named who presents it`))
  }
  return when ? [...found, ...latenessOf({ meeting, items: planned, drafts, published }, when, problem)] : found
}

function latenessOf(
  { meeting, items, published }: Given,
  { committee, now }: When,
  problem: (item: Business | null, level: Problem['level'], what: Problem['what'], says: string) => Problem,
): Problem[] {
  const notice = { meeting, committee, now, published }
  const late = items.filter(
    item =>
      isLate(item.id, notice) &&
      urgentWithOpinion.refuses({
        late: true,
        kind: item.kind,
        urgentReason: item.urgentReason ?? '',
        urgentBy: item.urgentBy,
      }),
  )
  // Nothing went out in time: that is one matter, not one for each item.
  if (published.length === 0 && !noticeGiven(now, meeting.date, committee, { convened: meeting.convened }).enough)
    return [
      problem(
        null,
        'warns',
        'notice',
        `The time for notice is over. ${noticeClock(meeting.date, committee).says} Each item now needs the chair’s opinion that it is urgent, or the meeting another day`,
      ),
    ]
  return late.map(item =>
    problem(
      item,
      firstPublished(item.id, notice) === null ? 'stops' : 'warns',
      'late',
      `${nameOf(item)}: it comes too late for notice, and the chair’s opinion that it is urgent is not recorded`,
    ),
  )
}

const reportStates: Readonly<Record<Draft['state'], string>> = {
  writing: 'being written',
  submitted: 'given in, and not accepted yet',
  accepted: 'accepted',
}
/** As it stands behind 'Report: '. */
export const reportState = (draft: Draft): string => reportStates[draft.state]

const reportWords = (draft: Draft | undefined): string =>
  draft === undefined ? 'there is no report yet' : `the report is ${reportState(draft)}`

/** Reads as whoever asks. `when`: the profile's values and the present, for what comes late. */
export async function agendaProblems(tx: Tx, meetingId: number, when?: When): Promise<Problem[]> {
  const meeting = await agendaMeetingById(tx, meetingId)
  if (!meeting) return []
  return problemsOf(
    {
      meeting,
      items: await businessOf(tx, meetingId),
      drafts: await draftsOf(tx, meetingId),
      published: await publishedAgendas(tx, meetingId),
    },
    when,
  )
}
