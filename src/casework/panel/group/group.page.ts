/** A standing panel, and the form that calls its next meeting. */
import { z } from 'zod'
import { mayCasework, mayOpenCases } from '../../../access/index.ts'
import { isRefusal, list, london, months, today } from '../../../lib/index.ts'
import {
  button,
  form,
  heading,
  html,
  insetText,
  invalid,
  link,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
} from '../../../web/index.ts'
import { panelCrumbs } from '../../casework.view.ts'
import type { Engine } from '../../type/engine.ts'
import { dueAhead, dueAt, nameField, panelFields, whenFields } from '../panel-form.ts'
import { groupMeets } from '../rules.ts'
import { panelsOfGroup } from '../store.ts'
import { groupView, nextOf } from './group.view.ts'
import { callMeeting, whoIsAsked } from './make-group.ts'
import { endGroup, type Group, groupBySlug, satAt, usualMembers } from './store.ts'

/** Meetings that are listed, and counted for attendance: a year of a group that meets every month. */
const shown = 12

export const groupPage = (engine: Engine): Page =>
  page({
    path: '/panels/groups/:slug',
    allow: mayOpenCases,
    form: form(z.object({ what: z.enum(['end'], 'Choose what to do') })),
    get: ({ as, params, now }) =>
      as(async tx => {
        const group = await groupBySlug(tx, params.slug)
        if (!group) return missing()
        return groupView({
          engine,
          group,
          members: await usualMembers(tx, group.id),
          meetings: await panelsOfGroup(tx, group.id, shown),
          sats: await satAt(tx, group.id, shown),
          now,
        })
      }),
    post: ({ as, params, now }) =>
      as(async tx => {
        const group = await groupBySlug(tx, params.slug)
        if (!group?.convenes) return missing()
        await endGroup(tx, group.id, today(now).toString())
        return redirect(`/panels/groups/${group.slug}`)
      }),
  })

/** At the hour of the last meeting, on the day by which the next one is due where that is still to come. */
function suggested(engine: Engine, group: Group, now: Temporal.Instant): Temporal.ZonedDateTime | undefined {
  const { by } = nextOf(engine, group, now)
  if (by === null || group.last === null || by <= today(now).toString()) return undefined
  return Temporal.PlainDate.from(by).toZonedDateTime({
    timeZone: london,
    plainTime: group.last.toZonedDateTimeISO(london).toPlainTime(),
  })
}

export const callMeetingPage = (engine: Engine): Page =>
  page({
    path: '/panels/groups/:slug/call',
    allow: mayCasework,
    form: form(z.object({ name: panelFields.name, due: panelFields.due, time: panelFields.time }).refine(...dueAhead)),
    get: ({ as, params, form, now }) =>
      as(async tx => {
        const group = await groupBySlug(tx, params.slug)
        if (!group?.convenes) return missing()
        const { asked, gone } = await whoIsAsked(tx, group)
        const when = suggested(engine, group, now)
        const month = when && `${months[when.month - 1]} ${when.year}`
        const over = groupMeets.refuses({ ended: group.ended })
        return {
          title: `Call the next meeting of ${group.name}`,
          breadcrumbs: panelCrumbs('Call the next meeting', { name: group.name, slug: `groups/${group.slug}` }),
          unlisted: true,
          body: html`${form.summary()}${heading('Call the next meeting', group.name)}${
            over
              ? say(`${over.says}.`)
              : html`${say(
                  asked.length === 0
                    ? 'Nobody usually sits at it.'
                    : `Asked are ${list(asked.map(one => `${one.name} (${one.agency})`))}.`,
                )}${
                  gone.length > 0 &&
                  insetText({
                    text: `${list(gone.map(one => one.name))} cannot be asked any more: they have left, or their agency is no longer party to the agreement.`,
                  })
                }${postHere(
                  html`${nameField(form, month ? `${group.name}, ${month}` : group.name)}${whenFields(form, when)}${button({ text: 'Call it' })}`,
                )}`
          }<p class="govuk-body">${link(`/panels/groups/${group.slug}`, 'Back to the standing panel')}</p>`,
        }
      }),
    post: ({ as, params, values }) =>
      as(async tx => {
        const group = await groupBySlug(tx, params.slug)
        if (!group?.convenes) return missing()
        const made = await callMeeting(tx, group, { name: values.name, due: dueAt(values) })
        return isRefusal(made) ? invalid('', made.says) : redirect(`/panels/${made.slug}/agenda`)
      }),
  })
