/** Chooses the report of an item that was listed before it was written. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import {
  button,
  form,
  html,
  invalid,
  link,
  missing,
  type Page,
  page,
  postHere,
  radios,
  redirect,
  revisionField,
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { waitingDrafts } from './candidates.store.ts'
import { agendaAddress, crumbs, deskItem, nowhere } from './desk.ts'
import { joinReport } from './join-report.ts'

const fields = z.object({
  draft: z.string().regex(/^\d{1,9}$/, 'Choose the report'),
  revision: z.string().regex(/^\d{1,9}$/),
})

export const itemReportPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda/items/:id/report',
    allow: mayClerk,
    form: form(fields),
    get: ({ params, read, now, form }) =>
      read(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk) return missing(nowhere)
        const { item, meeting } = desk
        const drafts = await waitingDrafts(tx, meeting)
        return {
          title: `Report: ${item.title}`,
          breadcrumbs: crumbs(meeting, item.number === null ? item.title : `Item ${item.number}`),
          unlisted: true,
          body: html`${form.summary()}${deskHeading(meeting, 'Which report is it?', { about: `${item.number ?? ''} ${item.title}`.trim() })}${
            drafts.length === 0
              ? html`<p class="govuk-body">No report waits for a place on an agenda. ${link('/committee/reports/new', 'Write a report')}, or ask its author to begin it for this meeting.</p>`
              : postHere(
                  html`${revisionField(item.revision)}${radios({
                    name: 'draft',
                    value: form.value('draft'),
                    errorMessage: form.error('draft'),
                    fieldset: {
                      legend: { text: 'Reports that have no place on an agenda', classes: 'govuk-fieldset__legend--s' },
                    },
                    items: drafts.map(draft => ({
                      value: String(draft.id),
                      text: draft.title,
                      hint: {
                        text: `${draft.forThis ? 'Written for this meeting' : 'Waits for a meeting'}${draft.part === 'II' ? '. Not for the public: the item goes to Part II with it' : ''}`,
                      },
                    })),
                  })}${button({ text: 'This is its report' })}`,
                )
          }`,
        }
      }),
    post: ({ params, as, now, values }) =>
      as(async tx => {
        const desk = await deskItem(tx, params, { committee, now })
        if (!desk) return missing(nowhere)
        const { item, meeting } = desk
        const draft = (await waitingDrafts(tx, meeting)).find(one => one.id === Number(values.draft))
        if (!draft) return invalid('draft', 'Choose a report that has no place on an agenda yet')
        const refused = await joinReport(tx, item, draft, { revision: Number(values.revision), now })
        return refused
          ? invalid('', refused.says)
          : redirect(`${agendaAddress(meeting)}?changed=${item.id}#item-${item.id}`)
      }),
  })
