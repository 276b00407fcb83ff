/** Records that a later meeting agreed the minutes. For clerks. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { fullDate, today } from '../../lib/index.ts'
import { button, chooseField, form, html, lineField, page, postHere, say } from '../../web/index.ts'
import { deskHeading } from '../desk/heading.ts'
import { approveMinutes } from './approve-minutes.ts'
import { answered, minutesIn, noMinutes, stepCrumbs } from './minutes-step.ts'
import { publishDueMinutes } from './publish-due-minutes.ts'
import { suitableMeeting } from './rules.ts'
import { amendmentsOf, meetingsNear } from './stage.store.ts'

const fields = z.object({
  by: z.coerce
    .number({ error: 'Choose the meeting that agreed them' })
    .int()
    .min(1, 'Choose the meeting that agreed them'),
  ref: z.string().max(30, 'A number is shorter than that').default(''),
})

export const agreeMinutesPage = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/minutes/agree',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, form, now }) =>
      as(async tx => {
        const here = await minutesIn(tx, params.slug, 'released')
        if (!here) return noMinutes()
        const { meeting } = here
        const offered = (await meetingsNear(tx, meeting.bodyId, meeting.id)).filter(by =>
          suitableMeeting.test({ meeting, by, today: today(now).toString() }),
        )
        const amended = (await amendmentsOf(tx, meeting.id)).length
        return {
          title: 'The next meeting has agreed them',
          unlisted: true,
          breadcrumbs: stepCrumbs(meeting, 'Agreed'),
          body: html`${form.summary()}${deskHeading(meeting, 'The next meeting has agreed them')}${say(suitableMeeting.says())}${say(
            amended > 0
              ? 'They are published again with the amendments that you recorded. From then on they do not change.'
              : 'If that meeting amended them, record the amendments first. Once agreed they do not change.',
          )}${postHere(
            html`${chooseField(
              form,
              'by',
              'Which meeting agreed them?',
              offered.map(one => ({ text: fullDate(one.date), value: one.id })),
              { now: offered[0]?.id },
            )}${lineField(form, 'ref', 'The number of its minute (optional)', { hint: 'The minute that says so, if it has its number', classes: 'govuk-input--width-10' })}${button({ text: 'They were agreed as a correct record' })}`,
          )}`,
        }
      }),
    post: async ({ as, db, params, values, now }) => {
      const done = await as(async tx => {
        const here = await minutesIn(tx, params.slug, 'released')
        return here ? approveMinutes(tx, here.meeting, { meetingId: values.by, ref: values.ref || null }, now) : 'gone'
      })
      if (done === 'approved')
        await publishDueMinutes(db, { publisher: profile.name.value, committee: profile.committee }, now)
      return answered(done, 'by', params.slug)
    },
  })
