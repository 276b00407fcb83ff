/** The letters of a case review: the application acknowledged, the decision with its reasons, the outcome, and what came of an appeal. */
import { type Context, gap, type Letter, limitWords } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { appliedOn, isAgreed, opened } from './application/opened.ts'
import { appealable } from './findings.ts'
import { appealLines, decisionLines, handedLines, outcomeLines } from './telling.ts'

const to = ['applicant', 'representative', 'victim'] as const

type Words = Letter['words']

/** A gap, so that it cannot go out: the person for whom it was asked has not agreed that anybody else is told. */
const consentGap = (context: Context, role: string): string =>
  isAgreed(context) || role === 'victim' ? '' : `\n${gap('the consent of the person for whom you asked')}\n`

const letter = (key: string, name: string, subject: string, body: (...given: Parameters<Words>) => string): Letter => ({
  key,
  name,
  to,
  field: 'victim',
  subject,
  words: (context, person, about) => `
Dear ${person.name}
${body(context, person, about)}
Yours sincerely

${about.officer}
`,
})

const paragraphs = (lines: readonly string[]): string => lines.join('\n\n')

function appealWords(context: Context): string {
  const within = limitWords(context.limit('case-review.appeal-within'))
  return `
## If you disagree

You can appeal within ${within} of this letter: write to us and say what was got wrong. Whoever hears the appeal did not make the
decision, and must be given the papers; say that you agree to that.

This review is about how complaints were answered. To complain about how an agency or somebody there behaved, use that agency’s
complaints procedure; after that you can go to the ombudsman.
`
}

export const letters: readonly Letter[] = [
  letter('acknowledgement', 'Acknowledgement', 'Your application for a case review', (context, _, { reference }) => {
    const applies = context.stood.first(opened)?.given.applies
    const answer = limitWords(context.limit('case-review.answer'))
    return `
We received ${applies === 'self' ? 'your application' : 'the application that you made for somebody else'} on ${longDate(appliedOn(context))}. The reference is **${reference}**.

## What happens now

We pass the application on to the council’s services, the police, the health body, and the landlord where it is a social landlord. They
have ${answer} to say what they know of the complaints. Then they decide together whether the threshold for a review is met, and we
tell you with the reasons.

${isAgreed(context) ? '' : 'Before we can tell you anything about somebody else, they must agree to it. Ask them to write to us, or to telephone.\n'}
If it happens again, report it as before. If somebody is in danger, call 999.
`
  }),
  letter(
    'decision',
    'Decision on the threshold',
    'Whether there will be a case review',
    (context, { role }) => `${consentGap(context, role)}
${paragraphs(decisionLines(context))}

${paragraphs(handedLines(context))}
${appealWords(context)}`,
  ),
  letter(
    'outcome',
    'Outcome of the review',
    'What came of the case review',
    (context, { role }) => `${consentGap(context, role)}
${paragraphs(outcomeLines(context))}

Each body must have regard to what is recommended to it. We follow up what it does.
${appealWords(context)}`,
  ),
  letter(
    'appeal-outcome',
    'Outcome of an appeal',
    'What was decided on your appeal',
    (context, { role }) => `${consentGap(context, role)}
${paragraphs(appealLines(context))}

${context.stood.stage === 'asked' ? 'The agencies decide on the threshold anew.' : context.stood.stage === 'met' ? 'The review is carried out again.' : appealable(context.stood)?.of === 'review' ? 'The review stands.' : 'The decision stands.'}
`,
  ),
]
