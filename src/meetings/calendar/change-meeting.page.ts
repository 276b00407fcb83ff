/** Changes when, where and as what a meeting takes place on its day. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { today } from '../../lib/index.ts'
import {
  button,
  form,
  html,
  invalid,
  link,
  missing,
  page,
  postHere,
  redirect,
  revisionField,
  say,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { changeMeeting, changedNoMore } from '../meeting/plan-meeting.ts'
import { plannedMeeting, venues } from '../meeting/plan.store.ts'
import { anyway, convened, kind, notYet, revision, starts, venue } from './fields.ts'
import {
  anywayField,
  convenedField,
  kindField,
  meanwhile,
  placeWords,
  timeField,
  tooLate,
  venueField,
} from './fields.view.ts'
import { reindexCalendar } from './reindex.ts'

const nowhere = 'There is no meeting at this address'

export const changeMeetingPage = (profile: Profile) =>
  page({
    path: '/committee/meetings/:slug/change',
    allow: mayClerk,
    form: form(z.object({ starts, venue, kind, convened, revision, anyway })),
    get: ({ as, form, params, now }) =>
      as(async tx => {
        const meeting = await plannedMeeting(tx, params.slug)
        if (!meeting) return missing(nowhere)
        const title = 'Change time, place or kind'
        const late = changedNoMore(meeting, today(now).toString())
        if (late) return tooLate(meeting, title, late)
        return {
          title,
          breadcrumbs: meetingCrumbs(meeting, { text: title }),
          unlisted: true,
          body: html`${form.summary()}${deskHeading(meeting, title)}${say(html`${placeWords(meeting)}. ${link(`/committee/meetings/${meeting.slug}/move`, 'Move it to another day')} instead.`)}${postHere(
            html`${revisionField(meeting.revision)}${timeField(form, meeting.starts)}${venueField(form, meeting.venue, await venues(tx))}${kindField(form, meeting.kind, meeting.bodyKind === 'council')}${convenedField(form, meeting.convened)}${anywayField(form)}${button({ text: 'Save' })}`,
          )}`,
        }
      }),
    post: async ({ as, db, params, values, now }) => {
      const answer = await as(async tx => {
        const meeting = await plannedMeeting(tx, params.slug)
        if (!meeting) return missing(nowhere)
        const details = { ...values, convened: values.convened?.toString() ?? null }
        const planning = { profile, today: today(now).toString(), anyway: values.anyway !== '' }
        const done = await changeMeeting(tx, meeting, details, planning)
        if (done === 'changed meanwhile') return invalid('', meanwhile(meeting))
        return done === 'changed' ? redirect(`/committee/meetings/${meeting.slug}`) : notYet(done)
      })
      if ('redirect' in answer) await reindexCalendar(db, params.slug)
      return answer
    },
  })
