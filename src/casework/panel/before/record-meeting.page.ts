/** The form that records a meeting which was held before its group met here: when, and who came. For the agency that convenes it. */
import { z } from 'zod'
import { mayCasework } from '../../../access/index.ts'
import { isRefusal } from '../../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  insetText,
  invalid,
  lineField,
  link,
  missing,
  page,
  postHere,
  redirect,
  say,
  select,
} from '../../../web/index.ts'
import { panelCrumbs } from '../../casework.view.ts'
import { type Attended, attendances } from '../attendance/by-agency.ts'
import { dueAt, nameField, panelFields, whenFields } from '../panel-form.ts'
import { groupBySlug, type UsualMember } from '../group/store.ts'
import { whoIsAsked } from '../group/make-group.ts'
import { recordMeeting } from './record-meeting.ts'
import { groupNotMetHere } from './rules.ts'

const keys = attendances.map(one => one.key)

/** All answer under one name: 'account-key'. */
const fieldOf = ({ accountId, name, agency }: UsualMember) =>
  select({
    id: `said-${accountId}`,
    name: 'said',
    label: {
      text: html`${name}<br><span class="govuk-visually-hidden">of </span><span class="govuk-!-font-weight-regular">${agency}</span>`,
      classes: 'govuk-label--s',
    },
    items: attendances.map(one => ({ value: `${accountId}-${one.key}`, text: one.name })),
    value: `${accountId}-present`,
  })

/** '12-present' → 12, present */
function readSaid(text: string): [number, Attended] {
  const [account = '', key = ''] = text.split('-')
  return [Number(account), keys.find(one => one === key) ?? 'absent']
}

export const recordMeetingPage = page({
  path: '/panels/groups/:slug/before',
  allow: mayCasework,
  form: form(
    z.object({
      name: panelFields.name,
      due: panelFields.due,
      time: panelFields.time,
      ended: panelFields.time,
      said: z
        .array(z.string().regex(/^\d{1,9}-[a-z]+$/))
        .optional()
        .default([]),
    }),
  ),
  get: ({ as, params, form }) =>
    as(async tx => {
      const group = await groupBySlug(tx, params.slug)
      if (!group?.convenes) return missing()
      const { asked } = await whoIsAsked(tx, group)
      const over = groupNotMetHere.refuses({ pastOpen: group.pastOpen })
      return {
        title: `Record a meeting of ${group.name} that was held before`,
        breadcrumbs: panelCrumbs('A meeting that was held before', { name: group.name, slug: `groups/${group.slug}` }),
        unlisted: true,
        body: html`${form.summary()}${heading('Record a meeting that was held before', group.name)}${
          over
            ? say(`${over.says}.`)
            : html`${say('For what this group decided before it met here. Nobody is shown a case because of it. Then put the cases that it spoke of on its agenda, and write what it decided of each.')}${insetText(
                { text: 'Once the group has met here for the first time, no earlier meeting can be recorded.' },
              )}${postHere(
                html`${nameField(form)}${whenFields(form)}${lineField(form, 'ended', 'When did it end?', {
                  hint: 'For example, 16:30',
                  classes: 'govuk-input--width-5',
                })}${asked.map(fieldOf)}${button({ text: 'Record it', preventDoubleClick: true })}`,
              )}`
        }<p class="govuk-body">${link(`/panels/groups/${group.slug}`, 'Back to the standing panel')}</p>`,
      }
    }),
  post: ({ as, params, values, now }) =>
    as(async tx => {
      const group = await groupBySlug(tx, params.slug)
      if (!group?.convenes) return missing()
      const { asked } = await whoIsAsked(tx, group)
      const said = new Map(values.said.map(readSaid))
      const members = asked.map(one => ({ ...one, attended: said.get(one.accountId) ?? ('absent' as const) }))
      const ended = dueAt({ due: values.due, time: values.ended })
      const made = await recordMeeting(tx, group, { name: values.name, due: dueAt(values), ended, members }, now)
      return isRefusal(made) ? invalid('due-day', made.says) : redirect(`/panels/${made.slug}`)
    }),
})
