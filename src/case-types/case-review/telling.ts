/** What whoever applied is told, in letters and where they follow their application: each finding with its reasons, and what they can do. */
import { type Context, stand } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { isAgreed } from './application/opened.ts'
import { acknowledged } from './application/told.ts'
import { appealDecided, appealUntil } from './ending/appealed.ts'
import { handed } from './ending/closed.ts'
import { findingsOf, toldOn } from './findings.ts'
import { recommendationsOf } from './panel/followed.ts'
import { convened, reviewed } from './panel/reviewed.ts'
import { bodyName } from './threshold/bodies.ts'
import { thresholdOf } from './threshold/complaint.ts'
import { decided } from './threshold/decided.ts'
import { complaintLines, countWords, periodWords } from './threshold/explained.ts'

/** The decision on the threshold, complaint by complaint as it was made, whatever was put right since; nothing before it is made. */
export function decisionLines(context: Context): string[] {
  const decision = context.stood.last(decided)
  if (!decision) return []
  const { events } = context.stood
  const asDecided = { ...context, stood: stand(events.slice(0, events.findIndex(one => one.id === decision.id) + 1)) }
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
