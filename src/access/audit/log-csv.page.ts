/** The entries that the log shows, as a table for a spreadsheet. Saving them is itself noted. */
import { csv } from '../../lib/index.ts'
import { bytes, html, page } from '../../web/index.ts'
import { mayAdminister, mayProtectData } from '../may.ts'
import { askedOf, filterOf, logAddress } from './filters.ts'
import { casesIn } from './log.page.ts'
import { caseReferences, entriesFound, noteExport } from './log.store.ts'
import type { ReasonWords } from './words.ts'

/** More than this is a matter for `wardmote export`. */
const most = 50_000

const head = [
  'number',
  'time (UTC)',
  'account',
  'name',
  'program',
  'kind',
  'what',
  'subject',
  'identifiers',
  'agencies',
]
const tail = ['agreement', 'reason', 'given to', 'flags']

export const logCsvPage = (words: ReasonWords) =>
  page({
    path: '/log.csv',
    allow: actor => mayProtectData(actor) || mayAdminister(actor),
    get: ({ query, as }) =>
      as(async tx => {
        const asked = askedOf(query)
        const { filter, errors } = await filterOf(tx, asked)
        const entries = Object.keys(errors).length > 0 ? null : await entriesFound(tx, filter, most + 1)
        if (!entries || entries.length > most)
          return {
            title: 'These entries cannot be saved',
            status: 400,
            body: html`<h1 class="govuk-heading-l">These entries cannot be saved</h1><p class="govuk-body">${
              entries
                ? `There are more than ${most.toLocaleString('en-GB')}. Choose a shorter period.`
                : 'Something is wrong with what was chosen.'
            } <a class="govuk-link" href="${logAddress('/log', asked)}">Back to the log</a></p>`,
          }
        const references = await caseReferences(tx, casesIn(entries))
        await noteExport(tx, logAddress('', asked).slice(1))
        const lines = entries.map(entry => [
          entry.id,
          entry.at.toString(),
          entry.accountId ?? '',
          entry.account ?? '',
          entry.systemWhy ?? '',
          entry.kind,
          entry.what,
          entry.subject,
          entry.ids.map(id => (entry.subject === 'case' ? (references.get(id) ?? 'another case') : id)).join('; '),
          entry.agencies.join('; '),
          entry.agreement ?? '',
          words[entry.reason] ?? entry.reason,
          entry.recipient,
          entry.flags.join('; '),
        ])
        return bytes({
          bytes: csv([[...head, ...tail], ...lines]),
          type: 'text/csv; charset=utf-8',
          filename: 'log.csv',
          download: true,
        })
      }),
  })
