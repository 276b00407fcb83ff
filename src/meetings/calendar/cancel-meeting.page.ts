/** Cancels a meeting, with a reason that the public reads. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { today } from '../../lib/index.ts'
import {
  button,
  form,
  html,
  invalid,
  missing,
  page,
  postHere,
  redirect,
  revisionField,
  say,
  warningText,
  wordsField,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { cancelMeeting, cancelledNoMore } from '../meeting/plan-meeting.ts'
import { plannedMeeting } from '../meeting/plan.store.ts'
import { notYet, revision, why } from './fields.ts'
import { meanwhile, placeWords, tooLate } from './fields.view.ts'
import { reindexCalendar } from './reindex.ts'

const nowhere = 'There is no meeting at this address'

export const cancelMeetingPage = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/cancel',
    allow: mayClerk,
    form: form(z.object({ why, revision })),
    get: ({ as, form, params }) =>
      as(async tx => {
        const meeting = await plannedMeeting(tx, params.slug)
        if (!meeting) return missing(nowhere)
        const late = cancelledNoMore(meeting)
        if (late) return tooLate(meeting, 'Cancel the meeting', late)
        return {
          title: 'Cancel the meeting',
          breadcrumbs: meetingCrumbs(meeting, { text: 'Cancel' }),
          unlisted: true,
          body: html`${form.summary()}${deskHeading(meeting, 'Cancel the meeting')}${say(placeWords(meeting))}${warningText({ text: 'The meeting’s page, the feed and every calendar that follows it say that it is cancelled, at once.' })}${postHere(
            html`${revisionField(meeting.revision)}${wordsField(form, 'why', 'Why, for the public', { hint: 'One sentence', rows: 2 })}${button({ text: 'Cancel the meeting', classes: 'govuk-button--warning' })}`,
          )}${say('A cancelled meeting is left out when attendance is counted. It can go ahead after all, or be moved.')}`,
        }
      }),
    post: async ({ as, db, params, values, now }) => {
      const answer = await as(async tx => {
        const meeting = await plannedMeeting(tx, params.slug)
        if (!meeting) return missing(nowhere)
        const planning = { profile, today: today(now).toString(), anyway: false }
        const done = await cancelMeeting(tx, meeting, values, planning)
        if (done === 'changed meanwhile') return invalid('', meanwhile(meeting))
        return done === 'changed' ? redirect(`/committee/meetings/${meeting.slug}`) : notYet(done)
      })
      if ('redirect' in answer) await reindexCalendar(db, params.slug)
      return answer
    },
  })
