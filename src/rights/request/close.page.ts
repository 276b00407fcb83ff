/** Closes a request: answered, refused or withdrawn. The cases close with it. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  page,
  postHere,
  radios,
  redirect,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { addressOf, nowhere, requestAt } from './at-address.ts'
import { closeRequestRow } from './store.ts'

export const closePage = page({
  path: '/data-protection/requests/:slug/close',
  allow: mayProtectData,
  form: form(
    z.object({
      outcome: z.enum(['answered', 'refused', 'withdrawn'], 'Say how the request ended'),
      note: z.string().max(2000, 'Say it in 2,000 characters or fewer'),
    }),
  ),
  get: async ({ as, params, form }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    return {
      title: 'Close the request',
      breadcrumbs: crumbs('Requests', '/data-protection/requests', found.request.reference),
      unlisted: true,
      body: html`${form.summary()}${heading('Close the request', found.request.reference)}${warningText({
        text: 'The cases that this request opened for you close again. A closed request stays closed.',
      })}${postHere(
        html`${radios({
          name: 'outcome',
          fieldset: { legend: { text: 'How did it end?', classes: 'govuk-fieldset__legend--s' } },
          value: form.value('outcome'),
          errorMessage: form.error('outcome') ?? false,
          items: [
            { value: 'answered', text: 'The person has the answer' },
            {
              value: 'refused',
              text: 'It was refused',
              hint: {
                text: 'Tell the person why, within the month, and that they can complain (UK GDPR article 12(4))',
              },
            },
            { value: 'withdrawn', text: 'The person took it back' },
          ],
        })}${wordsField(form, 'note', 'Note', { hint: 'How and when it was sent, or why it was refused' })}${button({ text: 'Close the request' })}`,
      )}`,
    }
  },
  post: async ({ as, params, values }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    if (values.outcome === 'refused' && values.note === '') return invalid('note', 'Say why it was refused')
    await as(tx => closeRequestRow(tx, found.request.id, values.outcome, values.note))
    return redirect(addressOf(found.request))
  },
})
