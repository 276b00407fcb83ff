/** Where everything about one meeting starts: when and where it is, what is due, and each of its parts. */
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import { clockTime, fullDate, longDate, today } from '../../lib/index.ts'
import { heading, html, insetText, link, missing, page, subheading, summaryList, table, tag } from '../../web/index.ts'
import { kindNames } from '../calendar/fields.view.ts'
import { plannedMeeting } from '../meeting/plan.store.ts'
import { committeeCrumbs } from './crumbs.ts'
import { lacking } from './missing.ts'
import { changedWords, deskParts, mayStill } from './parts.ts'
import { deskCounts } from './store.ts'

export const meetingDeskPage = ({ committee }: Profile) =>
  page({
    path: '/committee/meetings/:slug',
    allow: mayClerk,
    get: ({ as, params, now }) =>
      as(async tx => {
        const meeting = await plannedMeeting(tx, params.slug)
        if (!meeting) return missing('There is no meeting at this address')
        const counts = await deskCounts(tx, meeting.id)
        const day = today(now).toString()
        const at = `/committee/meetings/${meeting.slug}`
        const lacks = lacking(meeting, counts, committee, day)
        const changed = changedWords(meeting)
        const act = ({ href, text }: { href: string; text: string }) => ({
          href: `${at}/${href}`,
          text,
          visuallyHiddenText: 'the meeting',
        })
        const may = mayStill(meeting, day)
        const move = may.day.length > 0 ? { actions: { items: may.day.map(act) } } : {}
        const change = may.details.length > 0 ? { actions: { items: may.details.map(act) } } : {}
        return {
          title: `${meeting.bodyName}, ${longDate(meeting.date)}`,
          breadcrumbs: committeeCrumbs({ text: `${meeting.bodyName}, ${longDate(meeting.date)}` }),
          unlisted: true,
          body: html`${heading(fullDate(meeting.date), meeting.bodyName)}${changed !== null && insetText({ text: changed })}${
            lacks.length > 0 &&
            html`${subheading('What it lacks', 'lacks')}<ul class="govuk-list govuk-list--bullet">${lacks.map(({ says, late }) => html`<li>${late ? html`<strong>${says}</strong> ${tag({ text: 'Late', classes: 'govuk-tag--red' })}` : says}</li>`)}</ul>`
          }${summaryList({
            rows: [
              { key: { text: 'Day' }, value: { text: fullDate(meeting.date) }, ...move },
              {
                key: { text: 'Time' },
                value: { text: meeting.starts === null ? 'Not said yet' : clockTime(meeting.starts) },
                ...change,
              },
              { key: { text: 'Place' }, value: { text: meeting.venue ?? 'Not said yet' } },
              { key: { text: 'Kind' }, value: { text: kindNames[meeting.kind] } },
              meeting.convened !== null && {
                key: { text: 'Convened on' },
                value: { text: longDate(meeting.convened) },
              },
              {
                key: { text: 'The public sees' },
                value: {
                  text: meeting.bodyPublic
                    ? link(`/meetings/${meeting.slug}`, 'The meeting’s page')
                    : html`Nothing: the body is private. ${link(`/meetings/${meeting.slug}`, 'The page for its members')}`,
                },
              },
            ],
          })}${table({
            caption: 'Its parts',
            captionClasses: 'govuk-table__caption--m',
            head: ['Part', 'How far it is'],
            rows: deskParts(meeting, counts, committee, day).map(({ href, text, says, late }) => [
              link(href, text),
              late === true ? html`${says} ${tag({ text: 'Late', classes: 'govuk-tag--red' })}` : says,
            ]),
          })}`,
        }
      }),
  })
