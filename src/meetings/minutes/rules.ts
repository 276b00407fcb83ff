/** Rules of minutes. */
import { rule } from '../../lib/index.ts'

type DeskState = 'draft' | 'with chair' | 'released' | 'approved' | 'signed'
/** Another meeting of the body. */
type Other = {
  date: string
  year: number
  bodyId: number
  kind: 'ordinary' | 'annual' | 'extraordinary'
  status: string
  minutesState: string | null
  deskState: string | null
}

export const mayDraft = rule<void, { date: string; status: string; phase: string; today: string }>({
  id: 'minutes-after-meeting',
  source: 'Local Government Act 1972, Schedule 12 paragraph 41(1): minutes are of the proceedings of a meeting',
  says: () => 'Minutes are written once the meeting has closed, and not of a meeting that was cancelled.',
  test: ({ date, status, phase, today }) =>
    status !== 'cancelled' && (phase === 'closed' || (phase === 'before' && (status === 'held' || date <= today))),
})

export const mayEdit = rule<void, DeskState>({
  id: 'minutes-edited-before-release',
  source: 'our own: what is published is amended by the next meeting, and then corrected only by a later minute',
  says: () => 'Minutes are edited until they are released; then the next meeting amends them.',
  test: state => state === 'draft' || state === 'with chair',
})

export const namesPresent = rule<void, { present: number }>({
  id: 'minutes-name-members-present',
  source: 'Local Government Act 1972, Schedule 12 paragraph 40',
  says: () =>
    'The names of the members present are recorded: say who was there before you send or publish the minutes.',
  test: ({ present }) => present > 0,
})

export const sayEnded = rule<void, string | null>({
  id: 'minutes-say-when-ended',
  source: 'our own, after the house style of the papers',
  says: () => 'Say when the meeting ended before you send or publish the minutes.',
  test: ended => ended !== null,
})

/** A private minute has a public summary, or is public in its resolution alone. */
export const summaryForPublic = rule<void, { part: 'I' | 'II'; summary: string }>({
  id: 'minutes-summary-of-exempt',
  source: 'Local Government Act 1972, section 100C(2)',
  says: () =>
    'Write a summary for the public of each item in Part II: without one what is left would be no fair and coherent record.',
  test: item => item.part === 'I' || item.summary.trim() !== '',
})

/** Numbers run through the year in the order of the meetings. */
export const inOrder = rule<void, { meeting: { date: string; year: number }; others: readonly Other[] }>({
  id: 'minutes-numbered-in-order',
  source: 'our own, after the house style of the papers: numbers run through the municipal year',
  says: () => 'Publish the minutes of this year’s earlier meetings first: their numbers come before these.',
  test: ({ meeting, others }) =>
    !others.some(
      one =>
        one.year === meeting.year && one.date < meeting.date && one.deskState !== null && one.minutesState === null,
    ),
})

export const amendedWhilePublished = rule<void, { state: DeskState; published: boolean }>({
  id: 'minutes-amended-as-draft',
  source: 'Local Government Act 1972, Schedule 12 paragraph 41(1)',
  says: () => 'Minutes are amended and agreed while they are published as a draft.',
  test: ({ state, published }) => state === 'released' && published,
})

export const oldWordsStand = rule<void, { old: string; among: readonly string[] }>({
  id: 'amendment-of-words-that-stand',
  source: 'our own',
  says: () => 'Copy the old words exactly as they stand in the minute: they were not found there once.',
  test: ({ old, among }) => among.join('\u0000').split(old).length === 2,
})

/** Signed at the same or next suitable meeting: not at an extraordinary one. */
export const suitableMeeting = rule<
  void,
  { meeting: { date: string; bodyId: number }; by: Other | undefined; today: string }
>({
  id: 'minutes-agreed-at-suitable-meeting',
  source:
    'Local Government Act 1972, Schedule 12 paragraph 41(1) and (4); Local Authorities (Standing Orders) Regulations 1993 (SI 1993/202), Schedule 2 paragraph 2',
  says: () =>
    'Minutes are agreed at a later meeting of the same body, when it is held: where the next one is extraordinary, at the one after it.',
  test: ({ meeting, by, today }) =>
    by !== undefined &&
    by.bodyId === meeting.bodyId &&
    by.date > meeting.date &&
    by.date <= today &&
    by.kind !== 'extraordinary' &&
    by.status !== 'cancelled',
})

export const agreedBeforeSigned = rule<void, DeskState>({
  id: 'minutes-agreed-before-signed',
  source: 'Local Government Act 1972, Schedule 12 paragraph 41(1)',
  says: () => 'Minutes are signed once a meeting has agreed them, and once.',
  test: state => state === 'approved',
})

export const correctedByLater = rule<void, { state: string | null; later: boolean }>({
  id: 'minutes-corrected-by-later-minute',
  source: 'Local Government Act 1972, Schedule 12 paragraph 41: signed minutes are received in evidence; our own',
  says: () => 'Agreed minutes are corrected only by a published minute of a later meeting of the same body: choose it.',
  test: ({ state, later }) => (state === 'approved' || state === 'signed') && later,
})
