/** What a meeting is made of, whether read from a paper or written here; the clerk’s desk. What other modules may use. */

// The record: meetings, and what was decided at them
export { agendaOf, type AgendaItem } from './agenda/store.ts'
export { blockAnchor, minuteAnchor, unlike } from './anchor.ts'
export { attendanceShares, type AttendanceShare, percent as attendancePercent } from './attendance/shares.store.ts'
export type { Block } from './block.ts'
export {
  type Meeting,
  meetingBySlug,
  meetings,
  meetingsBefore,
  meetingsBetween,
  meetingsFrom,
  neighbours,
  years,
} from './meeting/store.ts'
export { type Printed, printedMinutes } from './minutes/printed.store.ts'
export { type Correction, correctionsOf } from './minutes/stage.store.ts'
export {
  type Attendance,
  attendanceAt,
  attendanceOf,
  type Capacity,
  type Decision,
  decisions,
  deedsOf,
  type Minute,
  minutesOf,
} from './minutes/store.ts'
export { looseReports, type ReportRow, reportsAt } from './reports/store.ts'

// Writing the record, from a paper or from the desk
export { recordActions } from './actions/record-actions.ts'
export { recordAgenda } from './agenda/record-agenda.ts'
export { indexBody, indexBodyItself, indexMeeting, reindexAll } from './index-meeting.ts'
export { recordMeeting } from './meeting/record-meeting.ts'
export { linkReports } from './minutes/link-reports.ts'
export { type MinutesFacts, recordMinutes } from './minutes/record-minutes.ts'
export { recordReports, type ReportFacts } from './reports/record-reports.ts'

// Meetings ahead, and what the public sees of them
export { type Action, actionsOf, openActions } from './actions/store.ts'
export { clocks } from './clocks/clocks.ts'
export { noticeClock } from './clocks/notice.ts'
export { mySeats } from './desk/store.ts'
export { shownAt as sittingShown } from './live/store.ts'
export { type PlannedMeeting, plannedMeeting } from './meeting/plan.store.ts'
export { publishedPacks } from './pack/store.ts'
export { questionsOpen } from './questions/deadline.ts'
export { type PublicQuestion, publishedQuestions } from './questions/store.ts'

// What is due, and what timers do
export { byTime, dueFor } from './due/due-for.ts'
export type { Due } from './due/due.ts'
export { remind } from './due/remind.ts'
export { dueWords, isLate } from './due/when.ts'
export { publishDueMinutes } from './minutes/publish-due-minutes.ts'
export { press } from './pack/press.ts'
export { publishDue } from './pack/publish-due.ts'
export { forgetAskers } from './questions/forget-askers.ts'

// Papers in preparation, as they would be printed
export { crumbs as reportCrumbs } from './drafts/desk.ts'
export { itemNotes } from './business/print.ts'
export { type DraftForPack, draftForPack, letteredAppendices } from './drafts/for-pack.ts'
export type { PackContent, PackReport } from './pack/content.ts'
export { gather as gatherPack } from './pack/gather.ts'
export { draftOfMinutes, type MinutesDraft } from './minutes/draft-of-minutes.ts'

export type { Proofreader } from './proofreader.ts'

// Papers, set as files
export { type MinutesPaper, minutesPaper } from './minutes/paper.ts'
export { setForFile } from './pack/set-for-file.ts'
export { PackFault } from './pack/set-pack.ts'

// Words that people type, read as Markdown
export { blocksOf } from './markup/blocks-of.ts'
export { markupProblems } from './markup/problems.ts'
export { blockNodes } from './minutes/block-nodes.ts'

// Parts of pages
export { blocksView, sourceLink } from './blocks.view.ts'
export { meetingCrumbs } from './desk/crumbs.ts'
export { committeeLinks } from './desk/home.page.ts'
export { filtersOf, filtersView } from './filters.view.ts'
export { correctionsView, standingView } from './minutes/standing.view.ts'
export { papersView } from './pack/papers.view.ts'
export { askedView } from './questions/questions.page.ts'

// Pages
export { actionPages } from './actions/pages.ts'
export { agendaPages } from './business/pages.ts'
export { declarationPages } from './declarations/pages.ts'
export { committeeDeskPages } from './desk/pages.ts'
export { draftPages } from './drafts/pages.ts'
export { livePages } from './live/pages.ts'
export { decisionsPage } from './minutes/decisions.page.ts'
export { minutesPages } from './minutes/pages.ts'
export { packPages } from './pack/pages.ts'
export { questionPages } from './questions/pages.ts'
export { reportPage } from './reports/report.page.ts'
export { scrutinyPages } from './scrutiny/pages.ts'
export { workProgrammePages } from './work-programme/pages.ts'

// What pages run, for whoever makes a whole meeting at once: the demonstration
export { reportProgress, settleAction } from './actions/follow-action.ts'
export { giveAction } from './actions/store.ts'
export { agendaMeeting } from './business/agenda.store.ts'
export { beginAgenda } from './business/begin-agenda.ts'
export { candidates as agendaCandidates } from './business/candidates.ts'
export { addItem, itemWords } from './business/change-item.ts'
export { exclusionResolution } from './business/exclusion.ts'
export { businessOf } from './business/store.ts'
export { declare } from './declarations/declare.ts'
export { grantDispensation } from './declarations/grant-dispensation.ts'
export { itemsOf as itemsToDeclare } from './declarations/store.ts'
export { insertAttachment } from './drafts/attachments.store.ts'
export { beginDraft } from './drafts/begin-draft.ts'
export type { DraftContent } from './drafts/content.ts'
export { deskOf as reportDesk } from './drafts/desk.ts'
export { askSignOff, giveSignOff, type SignKind } from './drafts/events.store.ts'
export { readAttachment } from './drafts/files/read-attachment.ts'
export { keepVersion } from './drafts/keep-version.ts'
export { acceptDraft, submitDraft } from './drafts/signing/decide-draft.ts'
export {
  draftBySlug,
  updateHeader as updateDraftHeader,
  updateOpenness as updateDraftOpenness,
} from './drafts/store.ts'
export { insertFeedback } from './feedback/store.ts'
export type { Happened } from './live/happening.ts'
export { noteHappening } from './live/note-happening.ts'
export { changeMeeting, planMeeting } from './meeting/plan-meeting.ts'
export { plannedOn } from './meeting/plan.store.ts'
export { draftMinutes } from './minutes/draft-minutes.ts'
export { sendMinutes } from './minutes/release-minutes.ts'
export { releasePack } from './pack/release-pack.ts'
export { askQuestion } from './questions/ask-question.ts'
export { questionDeadline as questionsBy } from './questions/deadline.ts'
export { decideQuestion, publishQuestions } from './questions/decide-question.ts'
export { questionBySlug } from './questions/store.ts'
export { answerMatter } from './scrutiny/answer-matter.ts'
export { openMatter } from './scrutiny/open-matter.ts'
export { matterBySlug } from './scrutiny/store.ts'
export { addTopic } from './work-programme/put-topic.ts'
export type { TopicFacts } from './work-programme/store.ts'
