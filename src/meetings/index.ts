export { actionPages } from './actions/pages.ts'
export { recordActions } from './actions/record-actions.ts'
export { type Action, actionsOf, type FollowedAction, openActions } from './actions/store.ts'
export { recordAgenda } from './agenda/record-agenda.ts'
export { agendaOf, type AgendaItem } from './agenda/store.ts'
export { minuteAnchor, unlike } from './anchor.ts'
export type { Block, Published } from './block.ts'
export { blocksView, sourceLink } from './blocks.view.ts'
export { type Clocked, clockInstant } from './clocks/clock.ts'
export { clocks, type NamedClock } from './clocks/clocks.ts'
export { callInClock, minutesClock, questionDeadline, reportDeadline, writtenAnswerClock } from './clocks/deadlines.ts'
export { clearDaysBetween, noticeClock, type NoticeGiven, noticeGiven } from './clocks/notice.ts'
export {
  attendanceClock,
  backgroundPapers,
  executiveReply,
  publicInspection,
  registerInterests,
  replyClock,
} from './clocks/periods.ts'
export { attendanceShares, type AttendanceShare, percent as attendancePercent } from './attendance/store.ts'
export { barredFromVoting, declarationsAt, declarationsInItem, type Declared } from './declarations/declarations-at.ts'
export { type Attachment } from './drafts/attachments.store.ts'
export { type DraftForPack, draftsAt, letteredAppendices, type PackSection } from './drafts/for-pack.ts'
export { reportsDue } from './drafts/due.ts'
export { draftPages } from './drafts/pages.ts'
export { notForPublication, publicPart } from './drafts/public-part.ts'
export { type Effect, mayTakePart } from './declarations/effect.ts'
export { declarationPages } from './declarations/pages.ts'
export { setLeft as setLeftRoom } from './declarations/store.ts'
export { declarationWords } from './declarations/words.ts'
export { dueFor } from './due/due-for.ts'
export type { Due, DueSource } from './due/due.ts'
export { remind } from './due/remind.ts'
export { dueWords, isLate } from './due/when.ts'
export { filtersOf, filtersView } from './filters.view.ts'
export { indexBody, indexBodyItself, indexMeeting, reindexAll } from './index-meeting.ts'
export { livePages } from './live/pages.ts'
export type { Sitting } from './live/sitting.ts'
export { sittingAt } from './live/sitting-at.ts'
export { shownAt as sittingShown } from './live/store.ts'
export { blocksOf } from './markup/blocks-of.ts'
export { withPictures } from './markup/problems.ts'
export { wordsOf } from './markup/words-of.ts'
export { recordMeeting } from './meeting/record-meeting.ts'
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
export { decisionsPage } from './minutes/decisions.page.ts'
export { paperDate, paperTime } from './minutes/house.ts'
export { linkReports } from './minutes/link-reports.ts'
export { type MinutesPaper, minutesNodes, minutesPaper } from './minutes/paper.ts'
export { minutesPages } from './minutes/pages.ts'
export { publishDueMinutes } from './minutes/publish-due-minutes.ts'
export { type Printed, printedMinutes, standingOfPrinted } from './minutes/printed.store.ts'
export { correctionsView, standingView } from './minutes/standing.view.ts'
export { type Correction, correctionsOf } from './minutes/stage.store.ts'
export { type MinutesFacts, recordMinutes } from './minutes/record-minutes.ts'
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
export { recordReports, type ReportFacts } from './reports/record-reports.ts'
export { reportPage } from './reports/report.page.ts'
export { looseReports, type ReportRow, reportsAt } from './reports/store.ts'
export { forgetAskers } from './questions/forget-askers.ts'
export { questionPages } from './questions/pages.ts'
export { questionsOpen } from './questions/deadline.ts'
export { askedView } from './questions/questions.page.ts'
export { type PublicQuestion, publishedQuestions } from './questions/store.ts'
export { type BallotFacts, type Vote, type VoteFacts, votesAt } from './votes/store.ts'
export { scrutinyPages } from './scrutiny/pages.ts'
// The agenda in preparation
export type { AgendaMeeting } from './business/agenda.store.ts'
export { addItem, endItem } from './business/change-item.ts'
export { kindName } from './business/kinds.ts'
export { isLate as isLateItem } from './business/lateness.ts'
export { agendaPages } from './business/pages.ts'
export { bodyNoun, exclusionWords, itemNotes, stateWords, titleFor, urgentWords } from './business/print.ts'
export { agendaProblems, type Problem as AgendaProblem } from './business/problems.ts'
export { takenAsPlanned } from './business/rules.ts'
export { paragraphsInWords, schedule12a, schedule12aSource } from './business/schedule-12a.ts'
export { type AgendaChange, agendaSnapshot, changesSince, type PublishedItem } from './business/snapshot.ts'
export { type Business, businessById, businessOf } from './business/store.ts'
// Bodies, the calendar and the desk of a meeting
export { absences } from './absence/absences.ts'
export { committeeCrumbs, meetingCrumbs } from './desk/crumbs.ts'
export { committeeLinks } from './desk/home.page.ts'
export { committeeDeskPages } from './desk/pages.ts'
export { mySeats } from './desk/store.ts'
export { type Feedback, openFeedback, takeFeedback } from './feedback/store.ts'
export { firstDay, type Years as MunicipalYears, yearOn } from './meeting/municipal-year.ts'
export { annualMeetings, type PlannedMeeting, plannedMeeting } from './meeting/plan.store.ts'
// Work programmes
export { workProgrammePages } from './work-programme/pages.ts'
export { addTopic } from './work-programme/put-topic.ts'
export { type Topic, type TopicFacts, topicsOf } from './work-programme/store.ts'
// Packs
export { packPages } from './pack/pages.ts'
export { papersView } from './pack/papers.view.ts'
export { press } from './pack/press.ts'
export { publishDue } from './pack/publish-due.ts'
export { setForFile } from './pack/set-for-file.ts'
export { PackFault } from './pack/set-pack.ts'
export { publishedPacks } from './pack/store.ts'
// Commands that pages run, for whoever makes a whole meeting at once: the demonstration
export { giveAction } from './actions/store.ts'
export { reportProgress, settleAction } from './actions/follow-action.ts'
export { agendaMeeting } from './business/agenda.store.ts'
export { beginAgenda } from './business/begin-agenda.ts'
export { candidates as agendaCandidates } from './business/candidates.ts'
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
export { exclusionWords as exclusionResolution } from './live/exclusion-words.ts'
export type { Happened } from './live/happening.ts'
export { noteHappening } from './live/note-happening.ts'
export { changeMeeting, planMeeting } from './meeting/plan-meeting.ts'
export { plannedOn } from './meeting/plan.store.ts'
export { draftMinutes } from './minutes/draft-minutes.ts'
export { sendMinutes } from './minutes/release-minutes.ts'
export { releasePack } from './pack/release-pack.ts'
export { askQuestion } from './questions/ask-question.ts'
export { decideQuestion, publishQuestions } from './questions/decide-question.ts'
export { questionDeadline as questionsBy } from './questions/deadline.ts'
export { questionBySlug } from './questions/store.ts'
export { answerMatter } from './scrutiny/answer-matter.ts'
export { openMatter } from './scrutiny/open-matter.ts'
export { matterBySlug } from './scrutiny/store.ts'
