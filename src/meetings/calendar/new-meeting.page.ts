/** Plans a meeting of a body. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { isRefusal, today } from '../../lib/index.ts'
import { bodies, bodyById } from '../../people/index.ts'
import { button, chooseField, form, heading, html, invalid, link, page, postHere, redirect } from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { planMeeting } from '../meeting/plan-meeting.ts'
import { venues } from '../meeting/plan.store.ts'
import { anyway, convened, day, kind, notYet, starts, venue } from './fields.ts'
import { anywayField, convenedField, dateField, kindField, timeField, venueField } from './fields.view.ts'
import { reindexCalendar } from './reindex.ts'

const fields = z.object({
  body: z.string().regex(/^\d{1,9}$/, 'Choose the body that meets'),
  date: day,
  starts,
  venue,
  kind,
  convened,
  anyway,
})

export const newMeetingPage = (profile: Profile) =>
  page({
    path: '/committee/meetings/new',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, form, query }) =>
      as(async tx => {
        const all = await bodies(tx)
        const asked = all.find(one => one.slug === query.get('body'))
        return {
          title: 'Plan a meeting',
          breadcrumbs: committeeCrumbs({ text: 'Plan a meeting' }),
          unlisted: true,
          body: html`${form.summary()}${heading('Plan a meeting')}<p class="govuk-body">Several at once? ${link('/committee/meetings/series', 'Plan a year’s calendar')}.</p>${postHere(
            html`${chooseField(
              form,
              'body',
              'Body',
              all.map(one => ({ text: one.public ? one.name : `${one.name} (private)`, value: one.id })),
              { now: asked?.id ?? null },
            )}${dateField(form, null)}${timeField(form, null)}${venueField(form, null, await venues(tx))}${kindField(form, 'ordinary', null)}${convenedField(form, null)}${anywayField(form)}${button({ text: 'Plan it' })}`,
          )}`,
        }
      }),
    post: async ({ as, db, values, now }) => {
      const made = await as(async tx => {
        const body = await bodyById(tx, Number(values.body))
        if (!body) return null
        const plan = {
          bodyId: body.id,
          date: values.date.toString(),
          starts: values.starts,
          venue: values.venue,
          kind: values.kind,
          convened: values.convened?.toString() ?? null,
        }
        return planMeeting(tx, body, plan, { profile, today: today(now).toString(), anyway: values.anyway !== '' })
      })
      if (made === null) return invalid('body', 'Choose the body that meets')
      if (isRefusal(made) || 'warned' in made) return notYet(made)
      await reindexCalendar(db, made.slug)
      return redirect(`/committee/meetings/${made.slug}`)
    },
  })
