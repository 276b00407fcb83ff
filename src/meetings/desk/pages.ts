/** The pages of committee work that this part has: the home, a meeting's desk, the calendar, bodies, representation, attendance. */
import type { Profile } from '../../authority/index.ts'
import type { Page } from '../../web/index.ts'
import { attendancePage, leavePage } from '../attendance/attendance.page.ts'
import { bodiesPage, newBodyPage } from '../bodies/bodies.page.ts'
import { bodyDeskPage } from '../bodies/body-desk.page.ts'
import { changeBodyPage, openBodyPage } from '../bodies/change-body.page.ts'
import { copyYearPage } from '../bodies/copy-year.page.ts'
import { memberPage } from '../bodies/member.page.ts'
import { newMemberPage } from '../bodies/new-member.page.ts'
import { personDeskPage } from '../bodies/person-desk.page.ts'
import { substitutesPage } from '../bodies/substitutes.page.ts'
import { cancelMeetingPage } from '../calendar/cancel-meeting.page.ts'
import { changeMeetingPage } from '../calendar/change-meeting.page.ts'
import { moveMeetingPage } from '../calendar/move-meeting.page.ts'
import { newMeetingPage } from '../calendar/new-meeting.page.ts'
import { seriesPage } from '../calendar/series.page.ts'
import { newRepresentationPage } from '../feedback/new-representation.page.ts'
import { representationPage, representationsPage } from '../feedback/representation.page.ts'
import { committeePage } from './home.page.ts'
import { meetingDeskPage } from './meeting-desk.page.ts'

export const committeeDeskPages = (profile: Profile): Page[] => [
  committeePage(profile),
  meetingDeskPage(profile),
  newMeetingPage(profile),
  seriesPage(profile),
  changeMeetingPage(profile),
  moveMeetingPage(profile),
  cancelMeetingPage(profile),
  bodiesPage,
  newBodyPage(profile),
  bodyDeskPage(profile),
  changeBodyPage,
  openBodyPage,
  newMemberPage(profile),
  memberPage(profile),
  copyYearPage(profile),
  substitutesPage(profile),
  personDeskPage,
  representationsPage,
  newRepresentationPage,
  representationPage,
  attendancePage,
  leavePage,
]
