/** When each councillor last attended, and who is about to lose their seat by not attending; for clerks and the monitoring officer. */
import { z } from 'zod'
import { mayClerk, mayMonitor } from '../../access/index.ts'
import { isRefusal, longDate, today } from '../../lib/index.ts'
import {
  button,
  date,
  dayField,
  form,
  heading,
  type Html,
  html,
  insetText,
  invalid,
  lineField,
  link,
  missing,
  page,
  postHere,
  redirect,
  say,
  table,
  tag,
  wide,
} from '../../web/index.ts'
import { committeeCrumbs } from '../desk/crumbs.ts'
import { type Absence, absences } from './absences.ts'
import { approveAbsence } from './approve-absence.ts'

const here = '/committee/attendance'

const tags = {
  alert: tag({ text: 'Four months or more', classes: 'govuk-tag--orange' }),
  gone: tag({ text: 'Six months are over', classes: 'govuk-tag--red' }),
  leave: tag({ text: 'On leave', classes: 'govuk-tag--blue' }),
  unknown: html``,
  well: html``,
} as const

const lastWords = ({ last, lastBody }: Absence): string =>
  last === null ? 'No attendance is on record' : `${longDate(last)}, ${lastBody ?? ''}`

const untilWords = ({ until, state, leave }: Absence): Html => {
  if (until === null) return html`Not known`
  const day = state === 'gone' ? `The seat was lost after ${longDate(until)}` : `Attend by ${longDate(until)}`
  return html`${day}${leave && html`<br>Leave until ${longDate(leave.until)} (${leave.minute})`}`
}

export const attendancePage = page({
  path: '/committee/attendance',
  allow: actor => mayClerk(actor) || mayMonitor(actor),
  get: ({ as, actor, now }) =>
    as(async tx => {
      const all = await absences(tx, today(now).toString())
      const clerk = actor !== null && mayClerk(actor)
      return {
        title: 'Attendance in the last six months',
        breadcrumbs: committeeCrumbs({ text: 'Attendance' }),
        unlisted: true,
        body: html`${heading('Attendance in the last six months')}${say('A councillor who attends no meeting for six months in a row loses the seat, unless the council approved the reason before the six months were over (Local Government Act 1972, section 85).')}${insetText({ text: 'Only meetings of bodies on record here are counted, and only where minutes list who was present. Attendance elsewhere on behalf of the council, and meetings that are not minuted here, are not seen: check before you act on this.' })}${
          all.length === 0
            ? say('No members are on record.')
            : wide(
                'Councillors',
                table({
                  head: ['Councillor', 'Last attended', 'To keep the seat', ...(clerk ? ['Leave'] : [])],
                  rows: all.map(one => [
                    html`${link(`/people/${one.slug}`, one.name)} ${tags[one.state]}`,
                    lastWords(one),
                    untilWords(one),
                    ...(clerk
                      ? [
                          link(
                            `${here}/${one.personId}`,
                            html`Record leave<span class="govuk-visually-hidden"> of ${one.name}</span>`,
                          ),
                        ]
                      : []),
                  ]),
                }),
              )
        }`,
      }
    }),
})

const fields = z.object({
  approved: date('the day on which the council approved it'),
  until: date('the last day of the leave'),
  minute: z.string().min(1, 'Enter the minute that says so').max(200, 'Name the minute in at most 200 characters'),
})

export const leavePage = page({
  path: '/committee/attendance/:person{[0-9]{1,9}}',
  allow: mayClerk,
  form: form(fields),
  get: ({ as, params, form, now }) =>
    as(async tx => {
      const of = (await absences(tx, today(now).toString())).find(one => one.personId === Number(params.person))
      if (!of) return missing()
      return {
        title: 'Record leave of absence',
        breadcrumbs: committeeCrumbs({ text: 'Attendance', href: here }, { text: 'Record leave' }),
        unlisted: true,
        body: html`${form.summary()}${heading('Record leave of absence', of.name)}${say(html`Last attended: ${lastWords(of)}. ${untilWords(of)}.`)}${say('The council approves the reason at a meeting, before the six months are over. The reason itself is not kept here.')}${postHere(
          html`${dayField(form, 'approved', 'Approved on')}${dayField(form, 'until', 'Leave until', { hint: 'The last day that the council approved' })}${lineField(form, 'minute', 'Minute', { hint: 'For example, C34 of 20 January 2027' })}${button({ text: 'Record it' })}`,
        )}`,
      }
    }),
  post: ({ as, actor, params, values, now }) =>
    as(async tx => {
      const of = (await absences(tx, today(now).toString())).find(one => one.personId === Number(params.person))
      if (!of || !actor) return missing()
      const leave = { approvedOn: values.approved.toString(), until: values.until.toString(), minute: values.minute }
      const done = await approveAbsence(tx, of, leave, actor.id)
      return isRefusal(done) ? invalid(done.rule === 'leave-runs' ? 'until' : 'approved', done.says) : redirect(here)
    }),
})
