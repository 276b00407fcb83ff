/** Releases the draft minutes: now, or at a time to come. For clerks. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { isRefusal, london } from '../../lib/index.ts'
import {
  button,
  dayField,
  form,
  html,
  invalid,
  lineField,
  missing,
  optionalDate,
  page,
  postHere,
  radios,
  redirect,
  say,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import type { Proofreader } from '../proofreader.ts'
import { draftOfMinutes } from './draft-of-minutes.ts'
import { wantsView } from './overview.view.ts'
import { publishDueMinutes } from './publish-due-minutes.ts'
import { missingIn, releaseMinutes } from './release-minutes.ts'

const fields = z.object({
  when: z.enum(['now', 'later']).default('now'),
  day: optionalDate('the day'),
  hour: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Enter the time as 09:30')
    .default('09:00'),
})

export const publishMinutesPage = (profile: Profile, proofreader: Proofreader) =>
  page({
    path: '/committee/meetings/:slug/minutes/publish',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, form }) =>
      as(async tx => {
        const draft = await draftOfMinutes(tx, params.slug)
        if (!draft?.mayChange) return missing('There are no minutes to publish at this address')
        const { meeting, desk } = draft
        const read = await proofreader.minutesGate(tx, draft)
        const wants = await missingIn(tx, meeting)
        const back = `/committee/meetings/${meeting.slug}/minutes`
        return {
          title: 'Publish the draft minutes',
          unlisted: true,
          breadcrumbs: meetingCrumbs(meeting, { text: 'Minutes', href: back }, { text: 'Publish' }),
          body: html`${form.summary()}${deskHeading(meeting, 'Publish the draft minutes')}${
            wants.length > 0 && wantsView(back, wants)
          }${read.shown}${
            wants.length > 0 || read.open > 0
              ? html`<p class="govuk-body"><a class="govuk-link" href="${back}">Back to the minutes</a></p>`
              : html`${say('They are shown to whoever may see this meeting, marked as a draft, with their numbers. The numbers are given now and do not change again; from then on words change only by an amendment of the next meeting.')}${desk.agreedBy === null && desk.sentAt === null && say('They were not sent to the chair.')}${postHere(
                  html`${radios({
                    name: 'when',
                    fieldset: { legend: { text: 'When?', classes: 'govuk-fieldset__legend--s' } },
                    items: [
                      { text: 'Now', value: 'now' },
                      { text: 'Later', value: 'later' },
                    ],
                    value: form.value('when') || 'now',
                  })}${dayField(form, 'day', 'If later: on which day?')}${lineField(form, 'hour', 'At what time?', { classes: 'govuk-input--width-5', now: '09:00' })}${button({ text: 'Publish' })}`,
                )}`
          }`,
        }
      }),
    post: async ({ as, db, params, values, now }) => {
      if (values.when === 'later' && !values.day)
        return invalid('day', 'Enter the day on which they are to be published')
      const at =
        values.when === 'later' && values.day
          ? values.day.toPlainDateTime(Temporal.PlainTime.from(values.hour)).toZonedDateTime(london).toInstant()
          : now
      if (Temporal.Instant.compare(at, now) < 0)
        return invalid('day', 'That time has passed: publish now, or choose a later one')
      const done = await as(async tx => {
        const draft = await draftOfMinutes(tx, params.slug)
        if (!draft) return 'gone' as const
        return releaseMinutes(tx, draft.meeting, at, (await proofreader.minutesGate(tx, draft)).open)
      })
      if (done === 'gone') return missing('There are no minutes to publish at this address')
      if (isRefusal(done)) return invalid('', done.says)
      await publishDueMinutes(db, { publisher: profile.name.value, committee: profile.committee }, now)
      return redirect(`/committee/meetings/${params.slug}/minutes`)
    },
  })
