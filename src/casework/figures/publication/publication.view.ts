/** What was published, as a table: a line for each period, and a line for each correction beside it. */
import { longDate } from '../../../lib/index.ts'
import { type Html, html, say, table, wide } from '../../../web/index.ts'
import { periodWords } from '../period.ts'
import type { Publication } from './store.ts'

/** Definitions that stood unchanged are one column; a number whose definition changed is another. */
const columns = (all: readonly Publication[]) => [
  ...new Map(all.flatMap(one => one.definitions).map(one => [`${one.key} ${one.says}`, one])).values(),
]

export function publishedView(all: readonly Publication[]): Html {
  if (all.length === 0) return say('Nothing has been published yet.')
  const known = columns(all)
  const caption = 'Numbers for each period of twelve months'
  const corrected = new Set(all.map(one => one.correctsId))
  const corrections = all.filter(one => one.why !== '')
  const has = (one: Publication, key: string, says: string) =>
    one.definitions.some(other => other.key === key && other.says === says)
  return html`${wide(
    caption,
    table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: ['Period', ...known.map(one => ({ text: one.name, format: 'numeric' as const }))],
      rows: all.map(one => [
        html`${periodWords(one)}<br><span class="govuk-hint">Published on ${longDate(one.at)}${one.correctsId !== null && ': corrected'}${corrected.has(one.id) && '. Corrected since: see the line above'}</span>`,
        ...known.map(({ key, says }) => ({
          text: has(one, key, says) ? (one.figures[key] ?? 0).toLocaleString('en-GB') : '',
          format: 'numeric' as const,
        })),
      ]),
    }),
  )}${corrections.map(one => say(html`<strong>${periodWords(one)}, corrected on ${longDate(one.at)}:</strong> ${one.why}`))}<dl class="govuk-body">${known.map(
    one =>
      html`<dt class="govuk-!-font-weight-bold">${one.name}</dt><dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-3">${one.says} <span class="govuk-hint">${one.source}</span></dd>`,
  )}</dl>`
}
