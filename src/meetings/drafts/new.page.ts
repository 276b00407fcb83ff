/** Beginning a report. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { mayClerk, mayWriteReports } from '../../access/index.ts'
import { isRefusal, longDate, today } from '../../lib/index.ts'
import { bodies } from '../../people/index.ts'
import {
  button,
  form,
  heading,
  html,
  invalid,
  lineField,
  type Page,
  page,
  postHere,
  radios,
  redirect,
  select,
} from '../../web/index.ts'
import { reportDeadline } from '../clocks/deadlines.ts'
import { meetingsFrom } from '../meeting/store.ts'
import { beginDraft } from './begin-draft.ts'
import { crumbs } from './desk.ts'
import { templatesOn } from './template.ts'

const fieldOf: Record<string, string> = { 'report-for-meeting': 'to', 'report-with-template': 'template' }

export const newReportPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/new',
    allow: actor => mayWriteReports(actor) || mayClerk(actor),
    form: form(
      z.object({
        title: z.string().min(1, 'Enter the title of the report').max(300, 'Use 300 characters or fewer for the title'),
        to: z.string().min(1, 'Choose the meeting, or the work programme, that the report is for'),
        template: z.string().default(''),
      }),
    ),
    get: ({ as, now, form: given, query }) =>
      as(async tx => {
        const day = today(now).toString()
        const meetings = (await meetingsFrom(tx, day, 100)).filter(one => one.status !== 'cancelled')
        const templates = templatesOn(committee, day)
        const chosen = given.value('to') || (query.get('meeting') === null ? '' : `meeting:${query.get('meeting')}`)
        const choice = (value: string, text: string) => ({ value, text, selected: value === chosen })
        return {
          title: 'Write a report',
          breadcrumbs: [
            ...crumbs().slice(0, 1),
            { text: 'Reports', href: '/committee/reports' },
            { text: 'Write a report' },
          ],
          unlisted: true,
          body: html`${given.summary()}${heading('Write a report')}<p class="govuk-body">You can write it here, or in Word: begin it here, download it as a Word document with the council’s sections in it, and upload that when you have written it.</p>${postHere(
            html`${lineField(given, 'title', 'Title', { hint: 'Printed on the public agenda, also where the report is exempt: put nothing private into it' })}${select(
              {
                id: 'to',
                name: 'to',
                label: { text: 'Which meeting is it for?', classes: 'govuk-label--s' },
                hint: { text: 'Choose a work programme where there is no date yet' },
                errorMessage: given.error('to'),
                items: [
                  { value: '', text: 'Choose' },
                  ...meetings.map(one =>
                    choice(
                      `meeting:${one.slug}`,
                      `${one.bodyName}, ${longDate(one.date)} (due ${longDate(reportDeadline(one.date, committee).at.slice(0, 10))})`,
                    ),
                  ),
                  ...(await bodies(tx)).map(one =>
                    choice(`body:${one.slug}`, `${one.name}: work programme, no date yet`),
                  ),
                ],
              },
            )}${
              templates.length === 1
                ? html`<input type="hidden" name="template" value="${templates[0]?.key ?? ''}">`
                : radios({
                    name: 'template',
                    value: given.value('template'),
                    errorMessage: given.error('template'),
                    fieldset: { legend: { text: 'Template', classes: 'govuk-fieldset__legend--s' } },
                    items: templates.map(one => ({ value: one.key, text: one.name })),
                  })
            }${button({ text: 'Begin', preventDoubleClick: true })}`,
          )}`,
        }
      }),
    post: ({ as, now, values }) =>
      as(async tx => {
        const made = await beginDraft(tx, committee, values, now)
        if (isRefusal(made)) return invalid(fieldOf[made.rule] ?? 'to', made.says)
        return redirect(`/committee/reports/${made.slug}`)
      }),
  })
