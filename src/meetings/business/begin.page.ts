/** What could stand on the agenda: the clerk sees all that waits, and confirms what is added. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import {
  button,
  checkboxes,
  form,
  type FormState,
  html,
  type Html,
  invalid,
  link,
  missing,
  type Page,
  page,
  postTo,
  redirect,
  say,
} from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { beginAgenda } from './begin-agenda.ts'
import { type Candidate, candidates } from './candidates.ts'
import { agendaAddress, crumbs, desk, nowhere } from './desk.ts'
import { kindName } from './kinds.ts'

const beginForm = form(z.object({ add: z.array(z.string().max(400)).default([]) }))

const groups = [
  'Standing items',
  'From earlier meetings',
  'Work programme and invitations',
  'Reports',
  'Feedback',
] as const

const groupView = (
  form: FormState,
  group: (typeof groups)[number],
  at: number,
  all: readonly Candidate[],
): Html | false => {
  const mine = all.filter(one => one.group === group)
  return (
    mine.length > 0 &&
    checkboxes({
      name: 'add',
      idPrefix: at === 0 ? 'add' : `add-${at}`,
      fieldset: { legend: { text: group, classes: 'govuk-fieldset__legend--m' } },
      items: mine.map(one => ({
        value: one.key,
        text: one.title,
        checked: form.errors['add'] === undefined && one.ticked,
        hint: {
          text: `${one.says}${group === 'Standing items' ? '' : ` · ${kindName(one.kind)}`}${one.openness.part === 'II' ? ' · Part II' : ''}`,
        },
      })),
    })
  )
}

export const beginPage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/meetings/:slug/agenda/begin',
    allow: mayClerk,
    form: beginForm,
    get: ({ params, read, now, form }) =>
      read(async tx => {
        const found = await desk(tx, params.slug, { committee, now })
        if (!found) return missing(nowhere)
        const { meeting, items } = found
        const all = await candidates(tx, meeting, committee)
        const title = items.length === 0 ? 'Begin the agenda' : 'What waits for the agenda'
        const present = groups.filter(group => all.some(one => one.group === group))
        return {
          title,
          breadcrumbs: crumbs(meeting, title),
          unlisted: true,
          body: html`${form.summary()}${deskHeading(meeting, title)}${
            all.length === 0
              ? html`${say('Nothing waits: everything that was put off, promised, planned or written is on an agenda.')}<p class="govuk-body">${link(agendaAddress(meeting), 'Back to the agenda')}</p>`
              : html`${say('Take away the ticks that you do not want: what was put off or planned then waits for the next agenda. You can change and move everything afterwards.')}${postTo(
                  `${agendaAddress(meeting)}/begin`,
                  html`${present.map((group, at) => groupView(form, group, at, all))}${button({ text: 'Put them on the agenda' })}`,
                )}`
          }`,
        }
      }),
    post: ({ params, as, now, values }) =>
      as(async tx => {
        const found = await desk(tx, params.slug, { committee, now })
        if (!found) return missing(nowhere)
        if (values.add.length === 0) return invalid('add', 'Tick at least one item')
        await beginAgenda(tx, found.meeting, values.add, { committee, now })
        return redirect(agendaAddress(found.meeting))
      }),
  })
