/** The log, searched: by period, account, kind, deed and case. Who asks sees what the database gives them. */
import { errorSummary, html, page, pagination } from '../../web/index.ts'
import { mayAdminister, mayProtectData } from '../may.ts'
import { entriesView, logForm } from './entries.view.ts'
import { askedOf, filterOf, logAddress } from './filters.ts'
import { caseReferences, entriesFound, type LoggedEntry } from './log.store.ts'
import type { ReasonWords } from './words.ts'

const aPage = 50

export const casesIn = (entries: readonly LoggedEntry[]): number[] => [
  ...new Set(entries.filter(entry => entry.subject === 'case').flatMap(entry => entry.ids)),
]

export const logPage = (words: ReasonWords) =>
  page({
    path: '/log',
    allow: actor => mayProtectData(actor) || mayAdminister(actor),
    get: ({ query, read, actor }) =>
      read(async tx => {
        const asked = askedOf(query)
        const { filter, errors } = await filterOf(tx, asked, query.get('before'))
        const wrong = Object.entries(errors)
        const found = wrong.length > 0 ? [] : await entriesFound(tx, filter, aPage + 1)
        const entries = found.slice(0, aPage)
        const references = await caseReferences(tx, casesIn(entries))
        const last = entries.at(-1)
        const older = found.length > aPage && last ? logAddress('/log', { ...asked, before: String(last.id) }) : null
        return {
          title: 'The log',
          ...(wrong.length > 0 && { status: 400 as const }),
          body: html`${
            wrong.length > 0 &&
            errorSummary({
              titleText: 'There is a problem',
              errorList: wrong.map(([name, text]) => ({ text, href: `#${name}` })),
            })
          }<h1 class="govuk-heading-l">The log</h1><p class="govuk-body wardmote-prose">${
            actor && mayProtectData(actor)
              ? 'Who read, changed or was given which case of the agencies that you answer for, and every change of access. The newest entries come first.'
              : 'Every sign-in and every change of access, the newest first. Who read which case is for the data protection officer.'
          }</p>${logForm(asked, errors)}${
            entries.length > 0
              ? html`<p class="govuk-body"><a class="govuk-link" href="${logAddress('/log.csv', asked)}">Save these entries as a spreadsheet (CSV)</a>. That you did is noted.</p>${entriesView(entries, references, words)}`
              : wrong.length === 0 && html`<p class="govuk-body">No entries.</p>`
          }${
            (older !== null || filter.before !== null) &&
            pagination({
              ...(filter.before !== null && { previous: { text: 'Newest', href: logAddress('/log', asked) } }),
              ...(older !== null && { next: { text: 'Older', href: older } }),
            })
          }`,
        }
      }),
  })
