/** What could stand on an agenda and does not yet: standing items, and what earlier meetings, authors and the work programme left for it. */
import type { Committee, ItemKind } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { count, fold, longDate } from '../../lib/index.ts'
import type { AgendaMeeting } from './agenda.store.ts'
import {
  actionsBefore,
  minutedBefore,
  plannedTopics,
  putOff,
  waitingDrafts,
  waitingFeedback,
} from './candidates.store.ts'
import { type Business, businessOf, type Openness, type Origin } from './store.ts'

export type Candidate = {
  /** The same each time that it is looked up: 'carried:12'. */
  readonly key: string
  readonly group: 'Standing items' | 'From earlier meetings' | 'Work programme and invitations' | 'Reports' | 'Feedback'
  readonly kind: ItemKind
  readonly title: string
  readonly note: string
  readonly presenter: string | null
  readonly organisation: string | null
  readonly openness: Openness
  readonly origin: Origin
  readonly draftId: number | null
  readonly feedbackId: number | null
  /** Where it comes from, for the clerk. */
  readonly says: string
  /** Proposed: the clerk takes the tick away where it is not wanted. */
  readonly ticked: boolean
}

export const open: Openness = {
  part: 'I',
  privateTitle: null,
  exempt: [],
  publicInterest: '',
  exemptUntil: '',
  confidential: false,
}

const plain = {
  note: '',
  presenter: null,
  organisation: null,
  openness: open,
  origin: {},
  draftId: null,
  feedbackId: null,
  ticked: true,
} as const

const opennessOf = ({ part, privateTitle, exempt, publicInterest, exemptUntil, confidential }: Openness): Openness => ({
  part,
  privateTitle,
  exempt,
  publicInterest,
  exemptUntil,
  confidential,
})

/** In the order in which they would stand. */
export async function candidates(tx: Tx, meeting: AgendaMeeting, committee: Committee): Promise<Candidate[]> {
  const items = await businessOf(tx, meeting.id)
  const before = await minutedBefore(tx, meeting)
  const standing = standingItems(meeting, committee, items, await actionsBefore(tx, meeting))
  const minutesAt = standing.findIndex(one => one.kind === 'minutes')
  const matters = mattersArising(before, [...items, ...standing])
  const early = minutesAt < 0 ? [...matters, ...standing] : standing.toSpliced(minutesAt + 1, 0, ...matters)
  const known = new Set(items.map(item => fold(item.title)))
  return [
    ...early,
    ...(await carriedOn(tx, meeting)),
    ...(before?.putOff ?? [])
      .filter(one => !known.has(fold(one.title)))
      .map((one): Candidate => ({
        ...plain,
        key: `minute:${one.id}`,
        group: 'From earlier meetings',
        kind: 'report',
        title: one.title,
        origin: before ? { fromMeetingId: before.id } : {},
        says: before ? `Deferred from ${longDate(before.date)}` : '',
      })),
    ...(await fromProgramme(tx, meeting)),
    ...(await fromAuthors(tx, meeting)),
    ...(await feedback(tx, meeting)),
  ]
}

function standingItems(
  meeting: AgendaMeeting,
  committee: Committee,
  items: readonly Business[],
  openActions: number,
): Candidate[] {
  const under = committee.actionsUnder.value
  const actions = openActions === 0 ? 'No action is open' : `${count(openActions, 'action')} still open`
  const wanted = committee.standingItems.value.filter(
    item => item.for.length === 0 || item.for.includes(meeting.bodyKind),
  )
  const named = wanted.some(item => fold(item.title) === fold(under))
  return [
    ...wanted,
    ...(named || openActions === 0 ? [] : [{ kind: 'actions' as const, title: under, note: '', for: [] }]),
  ]
    .filter(item => !items.some(one => fold(one.title) === fold(item.title)))
    .map(({ kind, title, note }) => ({
      ...plain,
      key: `standing:${fold(title)}`,
      group: 'Standing items' as const,
      kind,
      title,
      note,
      says: fold(title) === fold(under) ? `Standing item: ${actions}` : 'Standing item',
    }))
}

/** Where the last meeting has minutes, and matters arising are on the agenda in no other way. Not every council has the item. */
const mattersArising = (
  before: { date: string; minuted: boolean } | undefined,
  has: readonly { kind: string }[],
): Candidate[] =>
  before?.minuted === true && !has.some(item => item.kind === 'matters arising')
    ? [
        {
          ...plain,
          key: 'matters',
          group: 'From earlier meetings',
          kind: 'matters arising',
          title: 'Matters arising',
          says: `From the minutes of ${longDate(before.date)}`,
          ticked: false,
        },
      ]
    : []

const carriedOn = async (tx: Tx, meeting: AgendaMeeting): Promise<Candidate[]> =>
  (await putOff(tx, meeting)).map(item => ({
    key: `carried:${item.id}`,
    group: 'From earlier meetings',
    kind: item.kind,
    title: item.title,
    note: item.note,
    presenter: item.presenter,
    organisation: item.organisation,
    openness: opennessOf(item),
    origin: { carriedFrom: item.id, fromMeetingId: item.meetingId, topicId: item.topicId },
    draftId: item.draftId,
    feedbackId: null,
    says: `${item.deferred ? 'Deferred from' : 'Not reached on'} ${longDate(item.date)}${item.draftId === null ? '' : ', with its report'}`,
    ticked: true,
  }))

const fromProgramme = async (tx: Tx, meeting: AgendaMeeting): Promise<Candidate[]> =>
  (await plannedTopics(tx, meeting)).map(topic => ({
    ...plain,
    key: `topic:${topic.id}`,
    group: 'Work programme and invitations',
    kind: topic.kind === 'invitation' ? 'invitation' : 'report',
    title: topic.title,
    presenter: topic.invitee || null,
    organisation: topic.organisation || null,
    origin: { topicId: topic.id, ...(topic.kind === 'invitation' && { fromMeetingId: topic.promisedId }) },
    says:
      topic.kind === 'invitation'
        ? `Invitation${topic.promised === null ? '' : `, promised on ${longDate(topic.promised)}`}`
        : `Work programme${topic.officer === '' ? '' : `: ${topic.officer}`}${topic.firstDate === null ? '' : `, first planned for ${longDate(topic.firstDate)}`}`,
  }))

const fromAuthors = async (tx: Tx, meeting: AgendaMeeting): Promise<Candidate[]> =>
  (await waitingDrafts(tx, meeting)).map(draft => ({
    ...plain,
    key: `report:${draft.id}`,
    group: 'Reports',
    kind: 'report',
    title: draft.title,
    openness: opennessOf(draft),
    draftId: draft.id,
    says: `${draft.forThis ? 'Written for this meeting' : 'Waits for a meeting'}${draft.officer === '' ? '' : `: ${draft.officer}`}`,
    ticked: draft.forThis,
  }))

const feedback = async (tx: Tx, meeting: AgendaMeeting): Promise<Candidate[]> =>
  (await waitingFeedback(tx, meeting)).map(one => ({
    ...plain,
    key: `feedback:${one.id}`,
    group: 'Feedback',
    kind: 'verbal update',
    title: `Feedback from the ${one.outside.replace(/^the /i, '')}`,
    // Written for a public agenda, and asked for as that.
    note: one.words,
    presenter: one.person,
    feedbackId: one.id,
    says: `${one.person}, on the meeting of ${longDate(one.date)}`,
  }))
