/** Moves a meeting to another day, or lets a cancelled one go ahead after all. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { today } from '../../lib/index.ts'
import {
  button,
  form,
  html,
  insetText,
  invalid,
  missing,
  page,
  postHere,
  redirect,
  revisionField,
  say,
  wordsField,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { deskCounts } from '../desk/store.ts'
import { moveMeeting, plannedNoMore } from '../meeting/plan-meeting.ts'
import { plannedMeeting, venues } from '../meeting/plan.store.ts'
import { anyway, day, notYet, revision, starts, venue, why } from './fields.ts'
import { anywayField, dateField, meanwhile, placeWords, timeField, tooLate, venueField } from './fields.view.ts'
import { reindexCalendar } from './reindex.ts'

const nowhere = 'There is no meeting at this address'

export const moveMeetingPage = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/move',
    allow: mayClerk,
    form: form(z.object({ date: day, starts, venue, why, revision, anyway })),
    get: ({ as, form, params, now }) =>
      as(async tx => {
        const meeting = await plannedMeeting(tx, params.slug)
        if (!meeting) return missing(nowhere)
        const cancelled = meeting.status === 'cancelled'
        const title = cancelled ? 'Let it go ahead after all' : 'Move to another day'
        const late = plannedNoMore(meeting, today(now).toString())
        if (late) return tooLate(meeting, title, late)
        const { published } = await deskCounts(tx, meeting.id)
        return {
          title,
          breadcrumbs: meetingCrumbs(meeting, { text: title }),
          unlisted: true,
          body: html`${form.summary()}${deskHeading(meeting, title)}${say(`${cancelled ? 'It was to be' : 'Now'}: ${placeWords(meeting)}.`)}${
            published > 0 &&
            insetText({
              text: 'Its agenda is published with the old day on it: publish it again once the meeting is moved. Notice is counted to the new day.',
            })
          }${postHere(
            html`${revisionField(meeting.revision)}${dateField(form, cancelled ? meeting.date : null)}${timeField(form, meeting.starts)}${venueField(form, meeting.venue, await venues(tx))}${wordsField(form, 'why', 'Why, for the public', { hint: `${cancelled ? 'Only where the day is another one. ' : ''}One sentence: it stands on the meeting’s page, in the feed and in calendars`, rows: 2 })}${anywayField(form)}${button({ text: cancelled ? 'Let it go ahead' : 'Move it' })}`,
          )}${say('The address of the meeting stays as it is, so that links and calendars lead to the new day.')}`,
        }
      }),
    post: async ({ as, db, params, values, now }) => {
      const answer = await as(async tx => {
        const meeting = await plannedMeeting(tx, params.slug)
        if (!meeting) return missing(nowhere)
        const planning = { profile, today: today(now).toString(), anyway: values.anyway !== '' }
        const done = await moveMeeting(tx, meeting, { ...values, date: values.date.toString() }, planning)
        if (done === 'changed meanwhile') return invalid('', meanwhile(meeting))
        return done === 'changed' ? redirect(`/committee/meetings/${meeting.slug}`) : notYet(done)
      })
      if ('redirect' in answer) await reindexCalendar(db, params.slug)
      return answer
    },
  })
