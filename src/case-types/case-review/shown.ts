/** What stands first on the page of a case review: the threshold explained, who was asked, what was recommended. */
import type { Context } from '../../casework/index.ts'
import { longDate } from '../../lib/index.ts'
import { type Html, table, wide } from '../../web/index.ts'
import { recommendationsOf } from './panel/followed.ts'
import { bodyTitle } from './body.ts'
import { requestsOf } from './threshold/bodies.ts'
import { explainedView } from './threshold/explained.ts'

const day = (given: string | null, none = 'Not yet'): string => (given === null ? none : longDate(given))
const answers = { accepted: 'Follows it', partly: 'Follows it in part', 'not-accepted': 'Does not follow it' }

export function shows(context: Context): { title: string; body: Html }[] {
  const requests = requestsOf(context)
  const made = recommendationsOf(context)
  return [
    { title: 'The threshold', body: explainedView(context) },
    ...(requests.length === 0
      ? []
      : [
          {
            title: 'Relevant bodies',
            body: wide(
              'Who was asked, and who answered',
              table({
                caption: 'Who was asked, and who answered',
                captionClasses: 'govuk-visually-hidden',
                head: ['Body', 'Asked', 'Due', 'Answered'],
                firstCellIsHeader: true,
                rows: requests.map(one => [
                  bodyTitle(one.body, one.name),
                  longDate(one.day),
                  longDate(one.by),
                  day(one.answered),
                ]),
              }),
            ),
          },
        ]),
    ...(made.length === 0
      ? []
      : [
          {
            title: 'Recommendations',
            body: wide(
              'Recommendations and what came of them',
              table({
                caption: 'Recommendations and what came of them',
                captionClasses: 'govuk-visually-hidden',
                head: ['To', 'What', 'Its answer', 'Followed up'],
                firstCellIsHeader: true,
                rows: made.map(one => [
                  bodyTitle(one.body, one.name),
                  one.what,
                  one.answer === null
                    ? one.answerBy === null
                      ? 'Once the review is concluded'
                      : `Due ${longDate(one.answerBy)}`
                    : answers[one.answer],
                  one.done === null ? `Due ${longDate(one.followUp)}` : longDate(one.done),
                ]),
              }),
            ),
          },
        ]),
  ]
}
