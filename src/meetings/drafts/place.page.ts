/** A clerk moves a report to another meeting of its body, or gives it to another author. */
import { z } from 'zod'
import type { Profile } from '../../authority/index.ts'
import { mayClerk } from '../../access/index.ts'
import { longDate, today } from '../../lib/index.ts'
import {
  button,
  chooseField,
  form,
  heading,
  html,
  invalid,
  lineField,
  missing,
  type Page,
  page,
  postHere,
  redirect,
  say,
} from '../../web/index.ts'
import { meetingBySlug, meetingsFrom } from '../meeting/store.ts'
import { address, crumbs, deskOf, nowhere } from './desk.ts'
import { giveDraft, updatePlace } from './store.ts'

export const placePage = ({ committee }: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/place',
    allow: mayClerk,
    form: form(
      z.object({ meeting: z.string().default(''), email: z.string().max(200, 'Enter an email address').default('') }),
    ),
    get: ({ as, actor, params, now, form: given }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk) return missing(nowhere)
        const { draft } = desk
        const meetings = (await meetingsFrom(tx, today(now).toString(), 200)).filter(one => one.status !== 'cancelled')
        return {
          title: 'Meeting and author',
          breadcrumbs: crumbs(draft, 'Meeting and author'),
          unlisted: true,
          body: html`${given.summary()}${heading('Meeting and author', draft.title)}${draft.businessId !== null && say('It stands on an agenda. Moved to another meeting, it comes off that agenda.')}${postHere(
            html`${chooseField(
              given,
              'meeting',
              'Meeting',
              meetings.map(one => ({ value: one.slug, text: `${one.bodyName}, ${longDate(one.date)}` })),
              { none: 'Work programme: no date yet', now: draft.meetingSlug },
            )}${lineField(given, 'email', 'Give it to another author (optional)', { hint: `Their email address. Now: ${draft.author}` })}${button({ text: 'Save' })}`,
          )}`,
        }
      }),
    post: ({ as, actor, params, values }) =>
      as(async tx => {
        const desk = await deskOf(tx, params.slug, committee, actor)
        if (!desk) return missing(nowhere)
        const { draft } = desk
        const meeting = values.meeting === '' ? undefined : await meetingBySlug(tx, values.meeting)
        if (values.meeting !== '' && !meeting) return invalid('meeting', 'Choose a meeting')
        if (values.email !== '' && !(await giveDraft(tx, draft.id, values.email)))
          return invalid('email', 'Nobody who writes reports signs in here with this email address')
        if ((meeting?.id ?? null) !== draft.meetingId)
          await updatePlace(tx, draft.id, {
            bodyId: meeting?.bodyId ?? draft.bodyId,
            meetingId: meeting?.id ?? null,
            businessId: null,
          })
        return redirect(address(draft))
      }),
  })
