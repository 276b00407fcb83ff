/** What whoever applied is told, in letters and where they follow their application: each finding with its reasons, and what they can do. */
import { type Context, stand } from '../../casework/index.ts'
import { count, list, longDate } from '../../lib/index.ts'
import { isAgreed, opened } from './application/opened.ts'
import { acknowledged } from './application/acknowledged.ts'
import { bodyName } from './body.ts'
import { appealUntil } from './ending/appealed.ts'
import { appealDecided } from './ending/appeal-decided.ts'
import { handed } from './ending/closed.ts'
import { findingsOf, toldOn } from './findings.ts'
import { recommendationsOf } from './panel/followed.ts'
import { reviewed } from './panel/reviewed.ts'
import { convened } from './panel/convened.ts'
import { datesWords, thresholdOf } from './threshold/complaint.ts'
import { decided } from './threshold/decided.ts'
import { complaintLines, countWords, periodWords } from './threshold/explained.ts'

/** The case as it stood once an event of it had been written. */
const upTo = (context: Context, id: number): Context => {
  const { events } = context.stood
  return { ...context, stood: stand(events.slice(0, events.findIndex(one => one.id === id) + 1)) }
}

/** What the application comes to by its own words, before anybody decides: nothing that an agency said, or an officer put right. */
function expectedLines(context: Context): string[] {
  const application = context.stood.first(opened)
  if (!application) return []
  const { weighed, counted, needed } = thresholdOf(upTo(context, application.id))
  const asks = 'We ask the agencies what is in their records before they decide.'
  if (weighed.length === 0)
    return [`You told us no day on which it was reported, so we cannot say yet which reports count. ${asks}`]
  const days = Map.groupBy(weighed, one => one.complaint.incident)
  const alike = [...days].filter(([day, all]) => day !== null && all.length > 1)
  return [
    `On what you told us, ${counted} of the ${count(weighed.length, 'report')} ${counted === 1 ? 'counts' : 'count'}. If ${needed} count, the review must be carried out.`,
    ...weighed.map(
      one =>
        `Report ${one.complaint.from}, ${datesWords(one.complaint)}: ${one.faults.length === 0 ? 'counts.' : `does not count. ${one.faults.map(({ says }) => `${says}.`).join(' ')}`}`,
    ),
    ...alike.map(
      ([, all]) =>
        `Reports ${list(all.map(one => String(one.complaint.from)))} are of the same day: if they are about one incident, they count once.`,
    ),
    counted >= needed
      ? `This is not the decision. ${asks}`
      : `This is not the decision. ${asks} With fewer than ${needed} that count they look at how persistent the behaviour is, what harm it does, and whether the response was adequate. Tell us if there were other reports.`,
  ]
}

/** The decision on the threshold, complaint by complaint as it was made, whatever was put right since; nothing before it is made. */
export function decisionLines(context: Context): string[] {
  const decision = context.stood.last(decided)
  if (!decision) return []
  const asDecided = upTo(context, decision.id)
  const { given } = decision
  return [
    `The agencies decided on ${longDate(decision.day)} that the threshold for a review is ${given.decision === 'met' ? 'met' : 'not met'}. ${countWords(thresholdOf(asDecided))}.`,
    ...complaintLines(asDecided).map(line => `${line.replace(/\.$/, '')}.`),
    periodWords(asDecided),
    given.reasons,
  ]
}

const deals = {
  'asb-officer': 'the anti-social behaviour officer',
  landlord: 'the landlord',
  police: 'the police',
}
export const handedLines = ({ stood }: Context): string[] =>
  stood
    .all(handed)
    .map(
      ({ given: { to, reference, what } }) =>
        `What happens is now with ${deals[to]}${reference === '' ? '' : ` (${reference})`}: ${what}`,
    )

export function outcomeLines(context: Context): string[] {
  const review = context.stood.last(reviewed)
  if (!review) return []
  const made = recommendationsOf(context)
  const answers = {
    accepted: 'It follows this.',
    partly: 'It follows this in part.',
    'not-accepted': 'It does not follow this.',
  }
  return [
    `The agencies reviewed the case on ${longDate(review.day)}.`,
    review.given.found,
    made.length === 0 ? 'They made no recommendations.' : 'They recommended:',
    ...made.map(
      ({ body, name, what, answer }) =>
        `To ${bodyName(body, name)}: ${what}${answer === null ? '' : ` ${answers[answer]}`}`,
    ),
  ]
}

export function appealLines({ stood }: Context): string[] {
  const appeal = stood.last(appealDecided)
  if (!appeal) return []
  const { result, by, reasons } = appeal.given
  return [`The appeal was ${result} on ${longDate(appeal.day)} by ${by}.`, reasons]
}

/** Nothing of a finding before an officer told them of it, or while the person for whom they asked has not agreed. */
export function tells(context: Context): string[] {
  const { stood } = context
  const confirmed = stood.first(acknowledged)
  const meets = stood.last(convened)
  const until = appealUntil(context)
  const told = isAgreed(context) ? findingsOf(stood).filter(one => toldOn(stood, one) !== null) : []
  const lines = { threshold: decisionLines, review: outcomeLines, appeal: appealLines }
  return [
    ...(confirmed ? [`We confirmed your application on ${longDate(confirmed.day)}.`] : []),
    ...(told.length === 0 && stood.closed === null ? expectedLines(context) : []),
    ...[...new Set(told.map(one => one.of))].flatMap(of => lines[of](context)),
    ...(told.some(one => one.result === 'not-met') ? handedLines(context) : []),
    ...(stood.stage === 'convened' && meets ? [`The panel meets on ${longDate(meets.given.meets)}.`] : []),
    ...(until !== null && told.length > 0 && until >= context.today.toString()
      ? [`You can appeal until ${longDate(until)}.`]
      : []),
    ...(isAgreed(context)
      ? []
      : ['The person for whom you asked has not agreed yet that you are told of it. We tell you more once they have.']),
  ]
}
