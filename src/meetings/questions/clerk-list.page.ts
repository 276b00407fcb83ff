/** A meeting's questions for the clerk: decided or not, the running order, and publishing them. */
import { z } from 'zod'
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { count, fullDate } from '../../lib/index.ts'
import {
  button,
  form,
  type Html,
  html,
  link,
  missing,
  page,
  postHere,
  redirect,
  say,
  subheading,
  tag,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { meetingBySlug } from '../meeting/store.ts'
import { putEarlier, publishQuestions } from './decide-question.ts'
import { questionDeadline } from './deadline.ts'
import { askedBy } from './asked-by.ts'
import { deadlineWords, inTime } from './rules.ts'
import { askerOf, type Question, questionsAt } from './store.ts'

const fields = z.object({
  publish: z.string().default(''),
  earlier: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
})

export const clerkQuestionsPage = ({ committee }: Profile) =>
  page({
    path: '/committee/meetings/:slug/questions',
    allow: mayClerk,
    form: form(fields),
    get: ({ as, params, now }) =>
      as(async tx => {
        const meeting = await meetingBySlug(tx, params.slug)
        if (!meeting) return missing('There is no meeting at this address')
        const all = await questionsAt(tx, meeting.id)
        const askers = new Map<number, string>()
        for (const one of all) askers.set(one.id, (await askerOf(tx, one.id))?.name ?? askedBy(one))
        const base = `/committee/meetings/${meeting.slug}/questions`
        const order = committee.publicQuestions.value
        const accepted = all.filter(one => one.state === 'accepted')
        const undecided = all.filter(one => one.state === 'received')
        const off = all.filter(one => one.state === 'refused' || one.state === 'withdrawn')
        const deadline = questionDeadline(meeting.date, committee)
        const past = !inTime.test({ now, deadline }, order)
        const listed = (some: readonly Question[]) =>
          html`<ul class="wardmote-list">${some.map(one => item(one, base, askers.get(one.id) ?? '', false))}</ul>`
        const fit = Math.floor(order.minutesInAll / order.minutesEach)
        return {
          title: 'Public questions',
          unlisted: true,
          breadcrumbs: meetingCrumbs(meeting, { text: 'Public questions' }),
          body: html`${deskHeading(meeting, 'Public questions')}${say(`Questions ${past ? 'were' : 'are'} taken until ${deadlineWords(deadline)}. There is time for ${count(fit, 'question')} of ${count(order.minutesEach, 'minute')}.`)}${all.length === 0 && say('No question has been asked.')}${undecided.length > 0 && html`${subheading('To decide')}${listed(undecided)}`}${all.length > 0 && subheading('Running order')}${
            accepted.length === 0
              ? all.length > 0 && say('No question has been accepted.')
              : html`<ol class="wardmote-list">${accepted.map((one, at) => item(one, base, askers.get(one.id) ?? '', at > 0))}</ol>${
                  accepted.some(one => one.publishedAt === null) &&
                  postHere(
                    html`<input type="hidden" name="publish" value="all">${button({ text: 'Publish the accepted questions' })}`,
                  )
                }`
          }${off.length > 0 && html`${subheading('Refused or withdrawn')}${listed(off)}`}`,
        }
      }),
    post: ({ as, params, values, now }) =>
      as(async tx => {
        const meeting = await meetingBySlug(tx, params.slug)
        if (!meeting) return missing('There is no meeting at this address')
        if (values.publish === 'all') await publishQuestions(tx, meeting.id, now)
        const moved = (await questionsAt(tx, meeting.id)).find(one => String(one.id) === values.earlier)
        if (moved) await putEarlier(tx, moved)
        return redirect(`/committee/meetings/${meeting.slug}/questions`)
      }),
  })

const states = {
  received: { text: 'To decide', classes: 'govuk-tag--yellow' },
  accepted: { text: 'Accepted', classes: 'govuk-tag--green' },
  refused: { text: 'Refused', classes: 'govuk-tag--red' },
  withdrawn: { text: 'Withdrawn', classes: 'govuk-tag--grey' },
} as const

const item = (one: Question, base: string, asker: string, movable: boolean): Html =>
  html`<li class="wardmote-list__item"><p class="wardmote-list__title">${link(`${base}/${one.slug}`, one.words.length > 140 ? `${one.words.slice(0, 140)}…` : one.words)}</p><p class="govuk-body-s wardmote-list__meta">${asker} · ${one.about} ${tag(states[one.state])}${one.publishedAt !== null && html` ${tag({ text: 'Published' })}`}${one.writtenDue !== null && one.answeredAt === null && html` ${tag({ text: `Answer by ${fullDate(one.writtenDue)}`, classes: 'govuk-tag--orange' })}`}</p>${
    movable &&
    postHere(
      html`<input type="hidden" name="earlier" value="${one.id}">${button({ text: html`Earlier<span class="govuk-visually-hidden">: ${one.words.slice(0, 60)}</span>`, classes: 'govuk-button--secondary' })}`,
    )
  }</li>`
