/** The three criteria on the page of a case, as they stand today. */
import type { Context } from '../../../casework/index.ts'
import { html, say, table, wide } from '../../../web/index.ts'
import { evaluate, findingWords, shortOf } from './evaluate.ts'

const entries = (evidence: readonly number[]) =>
  evidence.length === 0
    ? html`None`
    : html`${evidence.map((id, n) => html`${n > 0 && ', '}<a class="govuk-link" href="#event-${id}">Entry ${id}</a>`)}`

export function criteriaShown(context: Context) {
  const criteria = evaluate(context, context.today.toString())
  const short = shortOf(criteria)
  const caption = 'Criteria of the Fixed cohort, worked out today'
  return [
    {
      title: 'Eligibility for Fixed',
      body: html`${say(short === '' ? 'All three criteria are passed today.' : `Fixed cannot be chosen today. ${short}.`)}${wide(
        caption,
        table({
          caption,
          captionClasses: 'govuk-table__caption--s',
          firstCellIsHeader: true,
          head: ['Criterion', 'Finding', 'Value', 'Found by', 'Rule'],
          rows: criteria.map(({ name, finding, value, evidence, rule }) => [
            name,
            findingWords[finding],
            value,
            entries(evidence),
            rule,
          ]),
        }),
      )}`,
    },
  ]
}
