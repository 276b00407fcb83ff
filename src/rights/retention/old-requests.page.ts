/** Closed requests past their time: erased with all that was decided for them. */
import { mayProtectData } from '../../access/index.ts'
import { count, longDate } from '../../lib/index.ts'
import { z } from 'zod'
import { button, checkboxes, form, heading, html, page, postHere, redirect, say, warningText } from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { eraseRequest, oldRequests } from './store.ts'
import { tickable, tickedField, tickedOf } from './ticked.ts'

export const oldRequestsPage = page({
  path: '/data-protection/retention/requests',
  allow: mayProtectData,
  form: form(z.object({ requests: tickedField('Tick the requests') })),
  get: ({ read, form }) =>
    read(async tx => {
      const all = await oldRequests(tx)
      return {
        title: 'Requests past their time',
        breadcrumbs: crumbs('Keeping and erasing', '/data-protection/retention', 'Requests past their time'),
        unlisted: true,
        body: html`${form.summary()}${heading('Requests past their time')}${
          all.length === 0
            ? say('No closed request is past its time.')
            : html`${warningText({ text: 'This cannot be undone. The name, what was decided and what was given out are erased; the log keeps its numbers.' })}${postHere(
                html`${checkboxes({
                  name: 'requests',
                  classes: 'govuk-checkboxes--small',
                  fieldset: { legend: { text: count(all.length, 'request'), classes: 'govuk-fieldset__legend--m' } },
                  errorMessage: form.error('requests') ?? false,
                  items: tickable(
                    all.map(one => ({
                      value: String(one.id),
                      checked: form.values('requests').includes(String(one.id)),
                      text: one.reference,
                      hint: { text: `Closed on ${longDate(one.closedOn)}, past its time since ${longDate(one.due)}` },
                    })),
                    form.values('requests'),
                  ),
                })}${button({ text: 'Erase the requests that I ticked', classes: 'govuk-button--warning' })}`,
              )}`
        }`,
      }
    }),
  post: ({ as, values }) =>
    as(async tx => {
      const listed = (await oldRequests(tx)).map(one => one.id)
      for (const id of tickedOf(values.requests, listed)) await eraseRequest(tx, id)
      return redirect('/data-protection/retention/requests')
    }),
})
