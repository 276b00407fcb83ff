/** Which complaints count, and when the threshold is met. */
import { type Day, type Limit, limitWords } from '../../../casework/index.ts'
import { count, rule } from '../../../lib/index.ts'
import { lastDayOf } from './within.ts'

const act = 'Anti-social Behaviour, Crime and Policing Act 2014, section 104'
const own = 'our own'

type Span = Pick<Limit, 'value' | 'unit'>
const aMonth: Span = { value: 1, unit: 'months' }
const sixMonths: Span = { value: 6, unit: 'months' }
/** The Act lets an area ask for fewer, never for more. */
export const mostComplaints = 3

// What is recorded of a complaint.

export const complaintNotBefore = rule<void, { incident: Day | null; complained: Day }>({
  id: 'complaint-not-before-incident',
  source: `${act}(11): a complaint is made about behaviour that has occurred`,
  says: () => 'A complaint is made on the day of the incident or later: one of the two dates is wrong',
  test: ({ incident, complained }) => incident === null || incident <= complained,
})

export const incidentDaySaid = rule<void, { incident: Day | null; unknown: boolean }>({
  id: 'incident-day-said',
  source: `${act}(11): the day of the incident decides whether a complaint counts, so it is not left out by mistake`,
  says: () => 'Enter the day on which it happened, or say that you do not know it: one of the two',
  test: ({ incident, unknown }) => (incident === null) === unknown,
})

export const complaintMade = rule<void, { complained: Day; today: Day }>({
  id: 'complaint-was-made',
  source: own,
  says: () => 'A complaint is recorded once it was made: enter today or a day in the past',
  test: ({ complained, today }) => complained <= today,
})

export const rightOnce = rule<void, { before: boolean }>({
  id: 'report-put-right-once',
  source: 'our own: what stands in place of a report of the application is itself put right where it was written',
  says: () => 'This report has been put right before: put that record right instead, where it stands in what happened',
  test: ({ before }) => !before,
})

export const sameIncidentNamed = rule<void, { same: boolean; as: string | null }>({
  id: 'same-incident-named',
  source: 'our own: reports to several agencies about one incident count once',
  says: () =>
    'Choose the complaint recorded before that is about the same incident, or say that this is an incident of its own',
  test: ({ same, as }) => same === (as !== null),
})

// Whether it counts.

export const incidentKnown = rule<void, { incident: Day | null }>({
  id: 'complaint-incident-known',
  source: `${act}(11): the month begins with the day on which it is said to have happened`,
  says: () =>
    'It cannot be counted until the day of the incident is known: ask whoever took the report for the date in their log',
  test: ({ incident }) => incident !== null,
})

export const reportedToBody = rule<void, { reported: boolean }>({
  id: 'complaint-reported',
  source: `${act}(1): a person made a complaint; local procedures: a diary sheet is a record for a case, not a report`,
  says: () => 'A diary sheet that was not handed in as a report is not a complaint',
  test: ({ reported }) => reported,
})

export const withinAMonth = rule<Span, { incident: Day; complained: Day }>({
  id: 'complaint-within-a-month',
  source: `${act}(11)`,
  limit: 'case-review.complaint-within',
  usually: aMonth,
  says: span =>
    `A complaint counts if it was made within ${limitWords(span)} of the incident; the day of the incident is the first day of it`,
  test: ({ incident, complained }, span) => complained <= lastDayOf(incident, span),
})

export const withinSixMonths = rule<Span, { complained: Day; applied: Day }>({
  id: 'application-within-six-months',
  source: `${act}(11)`,
  limit: 'case-review.apply-within',
  usually: sixMonths,
  says: span =>
    `A complaint counts if the review was asked for within ${limitWords(span)} of it; the day of the complaint is the first day of it`,
  test: ({ complained, applied }, span) => applied <= lastDayOf(complained, span),
})

export const madeByApplication = rule<void, { complained: Day; applied: Day }>({
  id: 'complaint-made-by-application',
  source: `${act}(11): the application follows the complaint`,
  says: () => 'A complaint made after the application does not count towards it: it can count towards a new one',
  test: ({ complained, applied }) => complained <= applied,
})

export const oneIncidentOnce = rule<void, { counted: number | undefined }>({
  id: 'one-incident-counts-once',
  source:
    'our own: three reports of one incident are one matter to answer, as the guidance’s example of separate incidents has it',
  says: () => 'Reports to several agencies about one incident count once',
  test: ({ counted }) => counted === undefined,
})

// The threshold.

export const askedOnce = rule<void, { waiting: boolean }>({
  id: 'relevant-body-asked-once',
  source: own,
  says: () => 'This body has been asked, and has not answered yet',
  test: ({ waiting }) => !waiting,
})

export const noMoreThanThree = rule<void, { needed: number }>({
  id: 'no-more-than-three-complaints',
  source: `${act}(4); explanatory notes, paragraph 231: fewer can be asked for, never more`,
  limit: 'case-review.complaints',
  says: () =>
    'The profile asks for more than three complaints, and the Act forbids that: have it put right before deciding',
  test: ({ needed }) => needed >= 1 && needed <= mostComplaints,
})

export const metByNumber = rule<number, { decision: string; counted: number }>({
  id: 'threshold-met-by-number',
  source: `${act}(4)`,
  limit: 'case-review.complaints',
  usually: mostComplaints,
  says: needed =>
    `The threshold is met: the Act leaves no choice once ${needed === 1 ? 'one complaint counts' : `${needed} complaints count`}`,
  test: ({ decision, counted }, needed) => decision === 'met' || counted < needed,
})

export const groundSaid = rule<number, { decision: string; counted: number; grounds: readonly string[] }>({
  id: 'threshold-ground-said',
  source: `${act}(5)`,
  limit: 'case-review.complaints',
  usually: mostComplaints,
  says: needed => `Fewer than ${count(needed, 'complaint')} count: say on which other ground the threshold is met`,
  test: ({ decision, counted, grounds }, needed) => decision !== 'met' || counted >= needed || grounds.length > 0,
})

export const groundsConsidered = rule<void, { decision: string; said: readonly string[] }>({
  id: 'threshold-grounds-considered',
  source: `${act}(5): persistence, harm or its potential, and adequacy of the response`,
  says: () =>
    'Before the threshold is not met, say what was found on each ground: how persistent it is, what harm it does or could do, and how adequate the response was',
  test: ({ decision, said }) => decision === 'met' || said.every(words => words !== ''),
})

export const allBodiesAsked = rule<void, { decision: string; missing: readonly string[] }>({
  id: 'all-relevant-bodies-asked',
  source: `${act}(3)(b): applications are passed on to all the relevant bodies; section 105 names them`,
  says: () =>
    'Before the threshold is not met, pass the application on to the council’s own service, the police and the health body; to the landlord too where a social landlord houses them',
  test: ({ decision, missing }) => decision === 'met' || missing.length === 0,
})

export const bodiesHeard = rule<void, { decision: string; waiting: number }>({
  id: 'relevant-bodies-heard',
  source: 'our own: a report that an agency holds can be the one that counts',
  says: () =>
    'An agency has not answered, and its time is not over: wait for it before deciding that the threshold is not met',
  test: ({ decision, waiting }) => decision === 'met' || waiting === 0,
})
