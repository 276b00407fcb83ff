/** Decides of one row of a case whether it is put right. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  lineField,
  page,
  postHere,
  radios,
  redirect,
  say,
  subheading,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { addressOf, nowhere, requestAt } from './at-address.ts'
import { shut } from './people.page.ts'
import { lines, rectifications, type RectificationMade, rectify } from './review.store.ts'
import { underReading } from './under-reading.ts'
import { rowName } from './under-review.ts'

export const decisionSays = { agreed: 'Agreed', refused: 'Refused', 'note added': 'Note added' } as const

export const correctPage = page({
  path: '/data-protection/requests/:slug/correct',
  allow: mayProtectData,
  form: form(
    z.object({
      row: z.string().min(1, 'Choose the row that is said to be wrong'),
      decision: z.enum(['agreed', 'refused', 'note added'], 'Say what you decided'),
      after: z.string().max(4000, 'Use 4,000 characters or fewer'),
      reason: z.string().max(2000, 'Use 2,000 characters or fewer'),
      told: z.string().max(500, 'Use 500 characters or fewer'),
    }),
  ),
  get: async ({ as, params, form }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null || found.request.kind !== 'rectification') return nowhere()
    const { request, cases } = found
    const seen = await underReading({ as }, cases, request.reference, async tx => ({
      rows: cases.length === 0 ? [] : await lines(tx, request.id),
      made: await rectifications(tx, request.id),
    }))
    return {
      title: 'What is put right',
      breadcrumbs: crumbs('Requests', '/data-protection/requests', request.reference),
      unlisted: true,
      body: html`${form.summary()}${heading('What is put right', request.reference)}${say(html`They ask: ${request.asks}`)}${
        seen === undefined
          ? warningText({ text: shut })
          : seen.rows.length === 0
            ? say('There is no row to put right: find the records, and say who is the person, first.')
            : postHere(
                html`${radios({
                  name: 'row',
                  classes: 'govuk-radios--small',
                  fieldset: { legend: { text: 'Which row?', classes: 'govuk-fieldset__legend--m' } },
                  value: form.value('row'),
                  errorMessage: form.error('row') ?? false,
                  items: seen.rows.map(row => ({
                    value: rowName(row),
                    text: `${row.caseReference}, ${row.kind}, ${longDate(row.at)}`,
                    hint: { text: row.original },
                  })),
                })}${radios({
                  name: 'decision',
                  fieldset: { legend: { text: 'What did you decide?', classes: 'govuk-fieldset__legend--m' } },
                  value: form.value('decision'),
                  errorMessage: form.error('decision') ?? false,
                  items: [
                    {
                      value: 'agreed',
                      text: 'It is wrong',
                      hint: {
                        text: 'What is right is added to the case. The old words stay; the agency puts the names and addresses right.',
                      },
                    },
                    { value: 'note added', text: 'It stands, with a note of what the person says' },
                    {
                      value: 'refused',
                      text: 'It is right',
                      hint: { text: 'Tell the person why, and that they can complain' },
                    },
                  ],
                })}${wordsField(form, 'after', 'What it should say, or what the person says')}${wordsField(form, 'reason', 'Why', { hint: 'Needed if you say that it is right' })}${lineField(form, 'told', 'Who was told of the correction?', { hint: 'Every agency that was given the row (UK GDPR article 19)' })}${button({ text: 'Record the decision' })}`,
              )
      }${seen !== undefined && seen.made.length > 0 && madeView(seen.made)}`,
    }
  },
  post: async ({ as, params, values }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null || found.request.kind !== 'rectification') return nowhere()
    if (values.decision === 'refused' && values.reason === '') return invalid('reason', 'Say why it is right')
    if (values.decision !== 'refused' && values.after === '')
      return invalid('after', 'Enter what it should say, or what the person says')
    const done = await underReading({ as }, found.cases, found.request.reference, async tx => {
      const row = (await lines(tx, found.request.id)).find(one => rowName(one) === values.row)
      if (!row) return false
      await rectify(tx, found.request.id, { ...values, caseId: row.caseId, source: row.source, rowId: row.rowId })
      return true
    })
    if (!done) return invalid('row', done === undefined ? shut : 'Choose one of the rows')
    return redirect(addressOf(found.request, 'correct'))
  },
})

const madeView = (made: RectificationMade[]) =>
  html`${subheading('Decided')}<ul class="govuk-list govuk-list--bullet">${made.map(
    one =>
      html`<li>${decisionSays[one.decision]}, by ${one.by}. It said: ${one.before}${one.after && html`<br>It should say: ${one.after}`}${one.reason && html`<br>Why: ${one.reason}`}${one.told && html`<br>Told: ${one.told}`}</li>`,
  )}</ul>`
