/** Every row of the cases, to be decided: many at once where they are alike, or one by one. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { count, longDate } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  form,
  type FormState,
  heading,
  html,
  invalid,
  link,
  page,
  postHere,
  radios,
  redirect,
  say,
  select,
  subheading,
  tag,
  warningText,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { addressOf, nowhere, requestAt } from './at-address.ts'
import { decideMany } from './decide-many.ts'
import { exemptionOf, exemptions } from './exemptions.ts'
import { shut } from './people.page.ts'
import type { Request } from './store.ts'
import { isDecided, type Reviewed, rowName, underReview } from './under-review.ts'

/** More than this is shown on further visits, as rows are decided. */
const most = 200

export const decisionName = { release: 'Released', redact: 'Words removed', withhold: 'Withheld' } as const

export const exemptionField = (form: FormState, now = '') =>
  select({
    name: 'exemption',
    label: { text: 'Reason in law, for what stays back', classes: 'govuk-label--s' },
    items: [
      { text: 'Choose', value: '' },
      ...exemptions.map(one => ({
        value: one.key,
        text: `${one.name} (${one.source})${one.verified ? '' : ' – not verified'}`,
        selected: one.key === (form.value('exemption') || now),
      })),
    ],
    errorMessage: form.error('exemption') ?? false,
  })

export const reviewPage = page({
  path: '/data-protection/requests/:slug/review',
  allow: mayProtectData,
  form: form(
    z.object({
      rows: z.array(z.string()).min(1, 'Tick the rows that you decide on'),
      what: z.enum(['proposal', 'release', 'withhold'], 'Say what shall happen to the rows that you ticked'),
      exemption: z.string(),
    }),
  ),
  get: async ({ as, params, form }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const { request } = found
    const body = await underReview({ as }, found, async (_, rows) => {
      const open = rows.filter(row => !isDecided(row))
      const done = rows.filter(isDecided)
      return html`${say(`${count(rows.length, 'row')}: ${done.length} decided, ${open.length} to decide. Nothing leaves before each has been decided.`)}${
        rows.length === 0 && say('Nothing to go through: say first who is the person.')
      }${open.length > 0 && postHere(openView(open.slice(0, most), form))}${done.length > 0 && doneView(request, done)}`
    })
    return {
      title: 'Go through every row',
      breadcrumbs: crumbs('Requests', '/data-protection/requests', request.reference),
      unlisted: true,
      body: html`${form.summary()}${heading('Go through every row', request.reference)}${body ?? warningText({ text: shut })}`,
    }

    function openView(open: Reviewed[], state: FormState) {
      const ticked = new Set(state.values('rows'))
      const byHand = open.filter(row => row.proposal.decision === null)
      const simple = open.filter(row => row.proposal.decision !== null)
      const boxes = (rows: Reviewed[], idPrefix: string, legend: string, hint: string) =>
        rows.length > 0 &&
        checkboxes({
          name: 'rows',
          idPrefix,
          classes: 'govuk-checkboxes--small',
          fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--m' } },
          ...(hint !== '' && { hint: { text: hint } }),
          // The summary of what is wrong leads to the first of the lists.
          errorMessage: (idPrefix === 'rows' && state.error('rows')) || false,
          items: rows.map(row => ({
            value: rowName(row),
            checked: ticked.has(rowName(row)),
            text: `${row.caseReference}, ${row.kind}, ${longDate(row.at)}`,
            hint: {
              text: html`${row.original}<br>${row.changed && html`${tag({ text: 'Changed since it was decided', classes: 'govuk-tag--yellow' })} `}<strong>${proposed(row)}</strong> ${row.proposal.why} ${link(addressOf(request, `review/${rowName(row)}`), html`Decide by hand<span class="govuk-visually-hidden"> on ${rowName(row)}</span>`)}`,
            },
          })),
        })
      return html`${boxes(simple, 'rows', 'To decide', '')}${boxes(
        byHand,
        simple.length === 0 ? 'rows' : 'by-hand',
        'To decide by hand',
        'Open each of them. Tick them here only to withhold them together.',
      )}${radios({
        name: 'what',
        fieldset: {
          legend: { text: 'What shall happen to the rows that you ticked?', classes: 'govuk-fieldset__legend--s' },
        },
        value: state.value('what'),
        errorMessage: state.error('what') ?? false,
        items: [
          {
            value: 'proposal',
            text: 'What is proposed of each',
            hint: { text: 'Third party is the reason where something stays back. Not for rows to decide by hand.' },
          },
          {
            value: 'release',
            text: 'Release them as they are',
            hint: { text: 'Not for rows to decide by hand, nor for what is about somebody else' },
          },
          { value: 'withhold', text: 'Withhold them, for the reason below' },
        ],
      })}${exemptionField(state)}${button({ text: 'Decide' })}`
    }
  },
  post: async ({ as, params, values }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    if (values.what === 'withhold' && !exemptionOf(values.exemption))
      return invalid('exemption', 'Choose the reason in law for keeping it back')
    const wanted = new Set(values.rows)
    const fault = await underReview({ as }, found, (tx, rows) =>
      decideMany(
        tx,
        found.request,
        rows.filter(one => wanted.has(rowName(one))),
        values,
      ),
    )
    if (fault === undefined) return invalid('', shut)
    return fault ? invalid('rows', fault.says) : redirect(addressOf(found.request, 'review'))
  },
})

const proposed = ({ proposal }: Reviewed): string =>
  proposal.decision === null
    ? 'Decide by hand.'
    : proposal.decision === 'release'
      ? 'Proposed: release.'
      : proposal.decision === 'withhold'
        ? 'Proposed: withhold, third party.'
        : `Proposed: take out ${proposal.phrases.map(phrase => `“${phrase}”`).join(', ')}.`

const doneView = (request: Request, done: Reviewed[]) =>
  html`${subheading('Decided')}<ul class="govuk-list govuk-list--bullet">${done.map(
    row =>
      html`<li>${row.caseReference}: ${link(addressOf(request, `review/${rowName(row)}`), row.decision === null ? '' : decisionName[row.decision])}${
        row.exemption !== null && html` (${exemptionOf(row.exemption)?.name ?? row.exemption})`
      }: ${row.says ?? 'nothing of it leaves'}</li>`,
  )}</ul>`
