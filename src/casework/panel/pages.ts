/** The pages of panels. */
import type { Page } from '../../web/index.ts'
import { actsOf } from '../act/every-case.ts'
import type { Engine } from '../type/engine.ts'
import { agendaPage } from './agenda/agenda.page.ts'
import { orderPage } from './agenda/order.page.ts'
import { recordMeetingPage } from './before/record-meeting.page.ts'
import { attendancePage } from './attendance/attendance.page.ts'
import { cancelPanelPage, changePanelPage } from './change.page.ts'
import { closePanelPage } from './close.page.ts'
import { callMeetingPage, groupPage } from './group/group.page.ts'
import { changeGroupPage, newGroupPage } from './group/new-group.page.ts'
import { groupPeoplePage } from './group/people.page.ts'
import { panelActPage } from './hearing/act.page.ts'
import { hearingPage } from './hearing/hearing.page.ts'
import { membersPage } from './members.page.ts'
import { panelMinutesPage, panelMinutesPdf } from './minutes/minutes.page.ts'
import { notesPage } from './note/notes.page.ts'
import { openPanelPage } from './open.page.ts'
import { panelPage } from './panel.page.ts'
import { newPanelPage, panelsPage } from './panels.page.ts'

export const panelPages = (engine: Engine): readonly Page[] => [
  panelsPage(engine),
  newPanelPage(engine),
  newGroupPage(engine),
  groupPage(engine),
  changeGroupPage,
  groupPeoplePage,
  callMeetingPage(engine),
  recordMeetingPage,
  panelPage(engine),
  membersPage,
  openPanelPage,
  changePanelPage,
  cancelPanelPage,
  agendaPage(engine),
  orderPage(engine),
  attendancePage(engine),
  hearingPage(engine),
  ...engine.types.flatMap(type =>
    actsOf(type).flatMap(act => (act.panel === undefined ? [] : [panelActPage(engine, type, act)])),
  ),
  notesPage,
  closePanelPage(engine),
  panelMinutesPage(engine),
  panelMinutesPdf(engine),
]
