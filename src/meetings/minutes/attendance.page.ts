/** Who was there, where the meeting was and when it ended, in minutes in preparation. For clerks. */
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { changedSince, isRefusal } from '../../lib/index.ts'
import {
  button,
  chooseField,
  type FormState,
  type Html,
  html,
  invalid,
  lineField,
  missing,
  page,
  postHere,
  redirect,
  revisionField,
  select,
  subheading,
  wordsField,
} from '../../web/index.ts'
import { meetingCrumbs } from '../desk/crumbs.ts'
import { deskHeading } from '../desk/heading.ts'
import { type Meeting, meetingBySlug } from '../meeting/store.ts'
import { attendanceForm, attendeesIn, guestLine, seated } from './attendance-form.ts'
import { changeAttendance } from './change-attendance.ts'
import { type Attendee, attendeesOf, type Desk, deskOf } from './desk.store.ts'
import { type Seat, seatsOn } from './draft.store.ts'
import { mayEdit } from './rules.ts'

async function found(tx: Tx, slug: string) {
  const meeting = await meetingBySlug(tx, slug)
  const desk = meeting && (await deskOf(tx, meeting.id))
  if (!meeting || !desk || !mayEdit.test(desk.state)) return null
  return {
    meeting,
    desk,
    seats: await seatsOn(tx, meeting.bodyId, meeting.year, meeting.date),
    before: await attendeesOf(tx, meeting.id),
  }
}

const ways: Record<(typeof seated)[number], string> = {
  present: 'Present',
  apologies: 'Apologies for absence',
  'absent on council business': 'Absent on council business',
}

type Given = { meeting: Meeting; desk: Desk; seats: Seat[]; before: Attendee[]; business: boolean }

function view(form: FormState, { meeting, desk, seats, before, business }: Given): Html {
  const offered = seated.filter(way => business || way !== 'absent on council business')
  const typed = form.values('member')
  const now = (seat: Seat) =>
    typed.find(one => one.startsWith(`${seat.personId}:`)) ??
    `${seat.personId}:${before.find(one => one.personId === seat.personId)?.capacity ?? 'none'}`
  const presides = before.find(one => / ?in the Chair$|^Chair$/.test(one.role ?? ''))
  const of = (capacity: Attendee['capacity']) => before.filter(one => one.capacity === capacity)
  return html`${form.summary()}${deskHeading(meeting, 'Who was there')}${postHere(
    html`${revisionField(desk.revision)}${subheading('Members')}${seats.map(seat =>
      select({
        id: `member-${seat.personId}`,
        name: 'member',
        label: { text: `${seat.name}${seat.role === null ? '' : ` (${seat.role})`}`, classes: 'govuk-label--s' },
        items: [
          { text: 'Not recorded', value: `${seat.personId}:none` },
          ...offered.map(way => ({ text: ways[way], value: `${seat.personId}:${way}` })),
        ],
        value: now(seat),
      }),
    )}${chooseField(
      form,
      'chair',
      'Who was in the chair?',
      seats.map(seat => ({ text: seat.name, value: seat.personId })),
      { now: presides?.personId },
    )}${subheading('Others')}${wordsField(form, 'officers', 'Officers present', {
      rows: 4,
      hint: 'One name a line',
      now: of('officer')
        .map(one => one.printed)
        .join('\n'),
    })}${wordsField(form, 'also', 'Also in attendance', { rows: 4, hint: 'One a line, with the organisation or the standing order in brackets: N. Denny (Harbour Trust)', now: of('also present').map(guestLine).join('\n') })}${subheading('Place and end')}${lineField(form, 'place', 'Where it was', { hint: 'As it goes on behind the date: in the Council Chamber, Town Hall', now: desk.place })}${lineField(form, 'ended', 'When it ended', { hint: 'For example, 19:50', classes: 'govuk-input--width-5', now: desk.ended })}${button({ text: 'Save' })}`,
  )}`
}

export const minutesAttendancePage = ({ committee }: Profile) =>
  page({
    path: '/committee/meetings/:slug/minutes/attendance',
    allow: mayClerk,
    form: attendanceForm,
    get: ({ as, params, form }) =>
      as(async tx => {
        const here = await found(tx, params.slug)
        if (!here) return missing('There are no minutes to change at this address')
        const business = committee.house.absentOnBusiness.value
        return {
          title: 'Who was there',
          unlisted: true,
          breadcrumbs: meetingCrumbs(
            here.meeting,
            { text: 'Minutes', href: `/committee/meetings/${here.meeting.slug}/minutes` },
            { text: 'Who was there' },
          ),
          body: view(form, { ...here, business }),
        }
      }),
    post: ({ as, params, values }) =>
      as(async tx => {
        const here = await found(tx, params.slug)
        if (!here) return missing('There are no minutes to change at this address')
        const attendees = attendeesIn(values, here.seats, here.before)
        const to = { place: values.place, ended: values.ended.replace('.', ':') || null, attendees }
        const done = await changeAttendance(tx, here.meeting.id, values.revision, to)
        if (done === 'newer')
          return invalid(
            '',
            changedSince('this list', 'Look at the minutes, then save again to put yours in its place'),
          )
        if (done === 'gone') return missing('There are no minutes to change at this address')
        return isRefusal(done) ? invalid('', done.says) : redirect(`/committee/meetings/${here.meeting.slug}/minutes`)
      }),
  })
