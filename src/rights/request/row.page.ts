/** One row of a case, decided by hand: release it, take words out, or withhold it. */
import { z } from 'zod'
import { mayProtectData } from '../../access/index.ts'
import { longDate } from '../../lib/index.ts'
import {
  button,
  checkboxes,
  form,
  heading,
  html,
  insetText,
  invalid,
  link,
  missing,
  page,
  postHere,
  radios,
  redirect,
  say,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { crumbs } from '../crumbs.ts'
import { addressOf, nowhere, requestAt } from './at-address.ts'
import { decideLine } from './decide.ts'
import { exemptionOf } from './exemptions.ts'
import { shut } from './people.page.ts'
import { exemptionField } from './review.page.ts'
import { isDecided, rowName, underReview } from './under-review.ts'

const fieldOf: Record<string, string> = {
  'exemption-said': 'exemption',
  'phrases-there': 'more',
  'files-whole': 'decision',
}

export const rowPage = page({
  path: '/data-protection/requests/:slug/review/:row',
  allow: mayProtectData,
  form: form(
    z.object({
      decision: z.enum(['release', 'redact', 'withhold'], 'Say what shall happen to this row'),
      phrases: z.array(z.string().max(500)).default([]),
      more: z.string().max(4000, 'Use 4,000 characters or fewer'),
      exemption: z.string(),
    }),
  ),
  get: async ({ as, params, form }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    const rows = await underReview({ as }, found, async (_, all) => all)
    const row = rows?.find(one => rowName(one) === params.row)
    if (rows !== undefined && row === undefined) return missing('There is no such row')
    return {
      title: 'One row',
      breadcrumbs: crumbs('Requests', '/data-protection/requests', found.request.reference),
      unlisted: true,
      body: html`${form.summary()}${heading('What shall happen to this row?', row ? `${row.caseReference}, ${row.kind}, ${longDate(row.at)}` : found.request.reference)}${
        row === undefined
          ? warningText({ text: shut })
          : html`${insetText({ text: row.original })}${say(row.proposal.why)}${
              row.source === 'file' &&
              say(link(addressOf(found.request, `review/${rowName(row)}/file`), 'Open the file'))
            }${
              isDecided(row) &&
              row.says !== row.original &&
              say(`Decided so far. What leaves: ${row.says ?? 'nothing'}`)
            }${postHere(
              html`${radios({
                name: 'decision',
                fieldset: { legend: { text: 'Decision', classes: 'govuk-fieldset__legend--s' } },
                value: form.value('decision') || (row.decision ?? row.proposal.decision ?? ''),
                errorMessage: form.error('decision') ?? false,
                items: [
                  { value: 'release', text: 'Release it as it is' },
                  row.source !== 'file' && { value: 'redact', text: 'Take words out and release the rest' },
                  { value: 'withhold', text: 'Withhold the whole row' },
                ],
              })}${
                row.proposal.phrases.length > 0 &&
                checkboxes({
                  name: 'phrases',
                  classes: 'govuk-checkboxes--small',
                  fieldset: { legend: { text: 'Words to take out, if you do', classes: 'govuk-fieldset__legend--s' } },
                  items: row.proposal.phrases.map(phrase => ({
                    value: phrase,
                    text: phrase,
                    checked: form.value('decision') === '' || form.values('phrases').includes(phrase),
                  })),
                })
              }${wordsField(form, 'more', 'More words to take out', { hint: 'One a line, as they stand in the row. Every place where they stand is taken out.' })}${exemptionField(form, row.exemption ?? (row.proposal.decision === null || row.proposal.decision === 'release' ? '' : 'third-party'))}${button({ text: 'Save and go on' })}`,
            )}`
      }`,
    }
  },
  post: async ({ as, params, values }) => {
    const found = await requestAt({ as, params })
    if (!found || found.request.closedOn !== null) return nowhere()
    if (values.decision !== 'release' && !exemptionOf(values.exemption))
      return invalid('exemption', 'Choose the reason in law for keeping it back')
    const more = values.more
      .split('\n')
      .map(one => one.trim())
      .filter(Boolean)
    const done = await underReview({ as }, found, async (tx, rows) => {
      const row = rows.find(one => rowName(one) === params.row)
      if (!row) return { gone: true }
      const no = await decideLine(tx, found.request, row, { ...values, phrases: [...values.phrases, ...more] })
      return { no, next: rows.find(one => !isDecided(one) && rowName(one) !== params.row) }
    })
    if (done === undefined) return invalid('', shut)
    if (done.gone) return missing('There is no such row')
    if (done.no) return invalid(fieldOf[done.no.rule] ?? 'more', done.no.says)
    return redirect(addressOf(found.request, done.next ? `review/${rowName(done.next)}` : 'review'))
  },
})
