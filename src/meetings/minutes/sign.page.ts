/** Records who signed agreed minutes, and when. For clerks. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { button, date, dayField, form, html, lineField, page, postHere, say } from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { signMinutes } from './approve-minutes.ts'
import { answered, minutesIn, noMinutes, stepCrumbs } from './minutes-step.ts'
import { publishDueMinutes } from './publish-due-minutes.ts'

const fields = z.object({
  by: z.string().min(3, 'Enter the name of who signed').max(120, 'Use 120 characters or fewer'),
  day: date('the day on which they were signed'),
})

export const signMinutesPage = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/minutes/sign',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, form }) =>
      as(async tx => {
        const here = await minutesIn(tx, params.slug, 'approved')
        if (!here) return noMinutes()
        const { meeting, desk } = here
        return {
          title: 'Record the signature',
          unlisted: true,
          breadcrumbs: stepCrumbs(meeting, 'Signature'),
          body: html`${form.summary()}${deskHeading(meeting, 'Record the signature')}${say('Minutes are signed by the person presiding at the meeting that agreed them (Local Government Act 1972, Schedule 12 paragraph 41).')}${postHere(
            html`${lineField(form, 'by', 'Who signed?', { hint: 'For example, Councillor M. Oakes' })}${dayField(form, 'day', 'On which day?', desk.approvedOn === null ? {} : { now: Temporal.PlainDate.from(desk.approvedOn) })}${button({ text: 'They are signed' })}`,
          )}`,
        }
      }),
    post: async ({ as, db, params, values, now }) => {
      const done = await as(async tx => {
        const here = await minutesIn(tx, params.slug, 'approved')
        return here ? signMinutes(tx, here.meeting, { by: values.by, on: values.day.toString() }, now) : 'gone'
      })
      if (done === 'signed')
        await publishDueMinutes(db, { publisher: profile.name.value, committee: profile.committee }, now)
      return answered(done, 'by', params.slug)
    },
  })
