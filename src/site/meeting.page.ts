/** One meeting on one page: agenda, papers, who was there, minutes, what was resolved, what is to be done, documents. */
import type { Profile } from '../authority/index.ts'
import { clockTime, fullDate, longDate, moment, today } from '../lib/index.ts'
import {
  actionsOf,
  agendaOf,
  attendanceAt,
  correctionsOf,
  minutesOf,
  neighbours,
  papersView,
  publishedPacks,
  plannedMeeting,
  printedMinutes,
  publishedQuestions,
  questionsOpen,
  reportsAt,
  sittingShown,
} from '../meetings/index.ts'
import { documentsOf } from '../records/index.ts'
import { html, link, missing, notificationBanner, page, pagination, summaryList } from '../web/index.ts'
import { eventData } from './event-data.ts'
import { rowsForYou } from './meeting-for-you.ts'
import { actionsView, agendaView, attendanceView, documentsView, minutesView, questionsView } from './meeting.view.ts'

export const meetingPage = ({ committee }: Profile) =>
  page({
    path: '/meetings/:slug',
    allow: 'everyone',
    get: ({ params, read, shell, now, actor }) =>
      read(async tx => {
        const meeting = await plannedMeeting(tx, params.slug)
        if (!meeting) return missing('There is no meeting at this address')
        const agenda = await agendaOf(tx, meeting.id)
        const reports = await reportsAt(tx, meeting.id)
        const attendance = await attendanceAt(tx, meeting.id)
        const minutes = await minutesOf(tx, meeting.id)
        const printed = await printedMinutes(tx, meeting.id)
        const corrections = printed ? await correctionsOf(tx, meeting.id) : []
        const actions = await actionsOf(tx, meeting.id)
        const documents = await documentsOf(tx, meeting.id)
        const [pack, ...earlier] = (await publishedPacks(tx, meeting.id)).filter(one => one.audience === 'public')
        const questions = await publishedQuestions(tx, { meetingId: meeting.id })
        const open = await questionsOpen(tx, meeting, committee, now)
        const forYou = await rowsForYou(tx, meeting, actor, { listed: agenda.length > 0, packed: pack !== undefined })
        // Between the close and the minutes, what was noted is all there is.
        const over =
          (meeting.status === 'held' && minutes.length === 0) ||
          (meeting.status === 'scheduled' && meeting.date < today(now).toString())
        const followed = over && (await sittingShown(tx, meeting.id)) !== undefined
        const near = await neighbours(tx, meeting.bodyId, meeting.date)
        const parts = [
          { id: 'agenda', name: 'Agenda', view: agendaView(agenda, reports) },
          { id: 'questions', name: 'Public questions', view: questionsView(questions) },
          { id: 'attendance', name: 'Who was there', view: attendanceView(attendance) },
          { id: 'minutes', name: 'Minutes', view: minutesView(minutes, { printed, corrections, slug: meeting.slug }) },
          { id: 'actions', name: 'Actions', view: actionsView(actions) },
          { id: 'documents', name: 'Documents as published', view: documentsView(documents, meeting.id) },
        ].filter(part => part.view !== null)
        return {
          title: `${meeting.bodyName}, ${longDate(meeting.date)}`,
          description: `Agenda, papers and minutes of the ${meeting.bodyName} on ${fullDate(meeting.date)}.`,
          section: '/meetings',
          breadcrumbs: [
            { text: 'Home', href: '/' },
            { text: meeting.bodyName, href: `/bodies/${meeting.bodySlug}` },
            { text: longDate(meeting.date) },
          ],
          head: eventData(meeting, shell),
          ...(open && { until: open }),
          body: html`${
            meeting.status === 'cancelled' &&
            notificationBanner({
              text: ['This meeting was cancelled.', meeting.whyChanged].filter(Boolean).join(' '),
              titleText: 'Cancelled',
            })
          }${
            meeting.status === 'scheduled' &&
            meeting.movedFrom !== null &&
            notificationBanner({
              text: [`This meeting was moved from ${fullDate(meeting.movedFrom)}.`, meeting.whyChanged]
                .filter(Boolean)
                .join(' '),
              titleText: 'Moved',
            })
          }<span class="govuk-caption-l">${meeting.bodyName}</span><h1 class="govuk-heading-l">${fullDate(meeting.date)}</h1>${summaryList(
            {
              rows: [
                meeting.kind !== 'ordinary' && {
                  key: { text: 'Kind' },
                  value: { text: meeting.kind === 'annual' ? 'Annual meeting' : 'Extraordinary meeting' },
                },
                meeting.starts !== null && {
                  key: { text: 'Time' },
                  value: {
                    text: `${clockTime(meeting.starts)}${meeting.ended === null ? '' : ` to ${clockTime(meeting.ended)}`}`,
                  },
                },
                meeting.starts === null &&
                  meeting.ended !== null && { key: { text: 'Ended' }, value: { text: clockTime(meeting.ended) } },
                meeting.venue !== null && { key: { text: 'Place' }, value: { text: meeting.venue } },
                pack && { key: { text: 'Papers' }, value: papersView(meeting.slug, [pack, ...earlier]) },
                open && {
                  key: { text: 'Public questions' },
                  value: { text: html`${link(`/meetings/${meeting.slug}/ask`, 'Ask a question')} by ${moment(open)}` },
                },
                meeting.status === 'scheduled' &&
                  meeting.date === today(now).toString() && {
                    key: { text: 'Today' },
                    value: { text: link(`/meetings/${meeting.slug}/live`, 'Follow the meeting') },
                  },
                followed && {
                  key: { text: 'At the meeting' },
                  value: {
                    text: link(`/meetings/${meeting.slug}/live`, 'What was decided, until the minutes are out'),
                  },
                },
                ...forYou,
              ],
            },
          )}${
            parts.length > 1 &&
            html`<nav class="wardmote-contents" aria-label="On this page"><ul class="govuk-list wardmote-inline">${parts.map(
              part =>
                html`<li><a class="govuk-link govuk-link--no-visited-state" href="#${part.id}">${part.name}</a></li>`,
            )}</ul></nav>`
          }${parts.length === 0 && html`<p class="govuk-body">No papers have been published for this meeting.</p>`}${parts.map(
            part =>
              html`<section aria-labelledby="${part.id}"><h2 class="govuk-heading-m wardmote-section" id="${part.id}">${part.name}</h2>${part.view}</section>`,
          )}${pagination({
            landmarkLabel: 'Meetings of this body',
            ...(near?.before &&
              near.beforeDate && {
                previous: {
                  text: 'Previous meeting',
                  href: `/meetings/${near.before}`,
                  labelText: longDate(near.beforeDate),
                },
              }),
            ...(near?.after &&
              near.afterDate && {
                next: { text: 'Next meeting', href: `/meetings/${near.after}`, labelText: longDate(near.afterDate) },
              }),
          })}`,
        }
      }),
  })
