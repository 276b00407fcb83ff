/** Makes the copy for the person: what leaves, whom they are told of, and the file. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  button,
  bytes,
  checkboxes,
  form,
  heading,
  html,
  insetText,
  invalid,
  link,
  page,
  postHere,
  say,
  summaryList,
  warningText,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { addressOf, nowhere, requestAt } from './at-address.ts'
import { makeCopy } from './make-copy.ts'
import { shut } from './people.page.ts'
import { readers } from './review.store.ts'
import { allDecided, identityProved } from './rules.ts'
import { undecided } from './store.ts'

export const copyPage = page({
  path: '/data-protection/requests/:slug/copy',
  allow: mayProtectData,
  form: form(
    z.object({ named: z.array(z.string()).default([]), checked: z.enum(['yes'], 'Confirm that the address is right') }),
  ),
  get: async ({ as, params, form }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null || found.request.kind !== 'access') return nowhere()
    const { request } = found
    return as(async tx => {
      const left = await undecided(tx, request.id)
      const fault = identityProved.refuses(request) ?? allDecided.refuses(left)
      const seenBy = await readers(tx, request.id)
      return {
        title: 'Make the copy',
        breadcrumbs: crumbs('Requests', '/data-protection/requests', request.reference),
        unlisted: true,
        body: html`${form.summary()}${heading('Make the copy', request.reference)}${
          fault
            ? html`${insetText({ text: `${fault.says}.` })}${link(addressOf(request), 'Back to the request')}`
            : html`${summaryList({
                rows: [
                  { key: { text: 'For' }, value: { text: request.name } },
                  { key: { text: 'Goes to' }, value: { text: request.address || 'No address was given' } },
                  { key: { text: 'Cases' }, value: { text: String(found.cases.length) } },
                ],
              })}${say('The file holds one page to read and print, and the same for a computer. What was withheld, and the words taken out, are not in it.')}${postHere(
                html`${
                  seenBy.length > 0 &&
                  checkboxes({
                    name: 'named',
                    fieldset: {
                      legend: {
                        text: 'Which agencies that have read it do you name?',
                        classes: 'govuk-fieldset__legend--s',
                      },
                    },
                    hint: {
                      text: 'The others are called “Other public bodies”. Leave out one whose interest must not be known.',
                    },
                    items: seenBy.map(one => ({
                      value: String(one.id),
                      text: one.name,
                      checked: form.value('checked') === '' || form.values('named').includes(String(one.id)),
                    })),
                  })
                }${checkboxes({
                  name: 'checked',
                  errorMessage: form.error('checked') ?? false,
                  items: [{ value: 'yes', text: 'I have checked that this goes to the person, at the right address' }],
                })}${button({ text: 'Make the copy and save it' })}`,
              )}${warningText({ text: 'Making the copy is noted in the log as a disclosure to the person.' })}`
        }`,
      }
    })
  },
  post: async ({ as, params, values, now }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null || found.request.kind !== 'access') return nowhere()
    const made = await makeCopy({ as, now }, found, new Set(values.named.map(Number)))
    if (made === undefined) return invalid('', shut)
    if (isRefusal(made)) return invalid('', made.says)
    return bytes({ bytes: made.bytes, type: 'application/zip', filename: made.fileName, download: true })
  },
})
